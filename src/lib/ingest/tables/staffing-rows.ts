import { foldText, readNumber } from '#lib/domain/number.ts';
import type { Count, Rate } from '#lib/domain/record.ts';
import type { Row } from '../document.ts';
import { placeIn, report, type FormContext } from '../form-context.ts';
import type { ColumnMeaning } from '../vocabulary.ts';
import type { Block } from './block.ts';

/** Reads the row of figures below 编制数 | 在职人数 | 控制率. */
export function readStaffingRow(context: FormContext, block: Block, row: Row): void {
	const establishment = count(context, block, row, 'establishment');
	const inPost = count(context, block, row, 'in-post');
	const statedControlRate = rate(context, block, row);
	if (
		[establishment, inPost, statedControlRate].every(
			(fact) => fact === null || fact.status === 'blank'
		)
	)
		return;
	context.form.staffing.push({
		establishment,
		inPost,
		retired: null,
		dispatched: null,
		total: null,
		statedControlRate
	});
}

function cellOf(context: FormContext, block: Block, row: Row, meaning: ColumnMeaning) {
	const at = block.columns.get(meaning);
	if (at === undefined) return null;
	const cell = row.cells[at];
	const column = block.headings[at]?.replace(/\s/g, '');
	return {
		raw: cell?.text ?? '',
		place: placeIn(context, {
			row: '财政供养人员情况',
			column,
			line: cell?.line ?? row.line,
			page: row.page
		})
	};
}

function count(context: FormContext, block: Block, row: Row, meaning: ColumnMeaning): Count | null {
	const cell = cellOf(context, block, row, meaning);
	if (cell === null) return null;
	if (cell.raw === '') return { ...cell, value: null, status: 'blank' };
	const number = readNumber(foldText(cell.raw).replace(/[人名]$/, ''));
	if (number !== null) return { ...cell, value: number.value, status: 'reported' };
	report(
		context,
		'malformed-number',
		cell.raw,
		cell.place,
		'this cell should hold a number of people'
	);
	return { ...cell, value: null, status: 'unparseable' };
}

function rate(context: FormContext, block: Block, row: Row): Rate | null {
	const cell = cellOf(context, block, row, 'control-rate');
	if (cell === null) return null;
	if (cell.raw === '') return { ...cell, percent: null, status: 'blank' };
	const number = readNumber(foldText(cell.raw).replace(/%$/, ''));
	if (number !== null) return { ...cell, percent: number.value, status: 'reported' };
	report(context, 'malformed-number', cell.raw, cell.place, 'this cell should hold a rate');
	return { ...cell, percent: null, status: 'unparseable' };
}
