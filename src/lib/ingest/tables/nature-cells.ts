import type { Stage } from '#lib/domain/record.ts';
import type { Cell, Row } from '../document.ts';
import { placeIn, type FormContext } from '../form-context.ts';
import { foldRowLabel, isTotalLabel, natureOf } from '../vocabulary.ts';
import { readAmountCell } from './amount-cell.ts';

/** A label with its amount behind a colon, or a label whose amount stands in the next cell. */
interface NatureCell {
	label: string;
	value: Cell | null;
}

/**
 * Reads amounts by nature that stand in cells as `label：value`, or as label and value side by side
 * (按收入性质分, 一般公共预算, 基本支出 …).
 * @returns whether the row held any
 */
export function readNatureCells(context: FormContext, row: Row, stage: Stage): boolean {
	const found = row.cells.flatMap((cell, i) => natureCell(cell, row.cells[i + 1]));
	for (const { label, value } of found) {
		const nature = natureOf(label);
		const isTotal = isTotalLabel(label);
		// 按收入性质分： without a figure is a heading
		if (value === null || (value.text === '' && nature?.relation === 'total')) continue;
		const place = placeIn(context, {
			row: foldRowLabel(label),
			line: value.line ?? row.line,
			page: row.page
		});
		context.form.amounts.push({
			...readAmountCell(context, value.text, '', place),
			place,
			line: foldRowLabel(label),
			scope: 'unit',
			programme: null,
			stage,
			nature: isTotal ? null : (nature?.nature ?? null),
			relation: isTotal ? 'total' : (nature?.relation ?? null),
			moneyScope: 'budget'
		});
	}
	return found.length > 0;
}

function natureCell(cell: Cell, next: Cell | undefined): NatureCell[] {
	const colon =
		cell.text.lastIndexOf('：') >= 0 ? cell.text.lastIndexOf('：') : cell.text.lastIndexOf(':');
	const known = (label: string) => natureOf(label) !== null || isTotalLabel(label);
	if (colon > 0) {
		const label = cell.text.slice(0, colon);
		const value = cell.text.slice(colon + 1).trim();
		// `其中：基本支出` has its colon in front of the label
		if (known(label)) return [{ label, value: { ...cell, text: value } }];
	}
	if (!known(cell.text)) return [];
	// 按收入性质分 without a figure heads a column of labels
	const value = next !== undefined && !known(next.text) ? next : null;
	return [{ label: cell.text, value }];
}
