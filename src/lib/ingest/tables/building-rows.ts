import { foldText, readNumber } from '#lib/domain/number.ts';
import type { Building } from '#lib/domain/record.ts';
import type { Row } from '../document.ts';
import { placeIn, report, type FormContext } from '../form-context.ts';
import type { ColumnMeaning } from '../vocabulary.ts';
import type { Block } from './block.ts';

const measures: [ColumnMeaning & Building['measure'], string][] = [
	['approved-area', '㎡'],
	['actual-area', '㎡'],
	['area-rate', '%'],
	['planned-investment', '万元'],
	['actual-investment', '万元'],
	['investment-rate', '%']
];

/** Reads the row of figures below 批复规模 | 实际规模 | 规模控制率 | …; a second heading row has no figures and is passed over. */
export function readBuildingRow(context: FormContext, block: Block, row: Row): boolean {
	if (row.cells.some((cell) => /[(（]/.test(cell.text))) return true;
	if (row.cells.length < block.width - 1) return false;
	for (const [measure, unit] of measures) {
		const at = block.columns.get(measure);
		if (at === undefined) continue;
		const cell = row.cells[at];
		const raw = cell?.text ?? '';
		const place = placeIn(context, {
			row: '楼堂馆所控制情况',
			column: block.headings[at]?.replace(/\s/g, ''),
			line: cell?.line ?? row.line
		});
		const number = readNumber(foldText(raw).replace(/%$/, ''));
		if (raw !== '' && number === null)
			report(context, 'malformed-number', raw, place, 'this cell should hold a number');
		const status = number !== null ? 'reported' : raw === '' ? 'blank' : 'unparseable';
		context.form.buildings.push({
			measure,
			unit,
			raw,
			status,
			place,
			value: number?.value ?? null
		});
	}
	return true;
}
