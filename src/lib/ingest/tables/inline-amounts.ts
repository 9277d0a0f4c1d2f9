import { readMoney } from '#lib/domain/money.ts';
import type { Stage } from '#lib/domain/record.ts';
import type { Row } from '../document.ts';
import { placeIn, type FormContext } from '../form-context.ts';
import { columnMeaning, foldRowLabel, isTotalLabel, natureOf } from '../vocabulary.ts';
import { readAmountCell } from './amount-cell.ts';

/** The columns of a row of `预算数：260 | 执行数：247`, by position: the rows below go on with `其中：中央补助：200`. */
export type InlineStages = ReadonlyMap<number, Stage>;

const stageOf: Partial<Record<string, Stage>> = {
	initial: 'initial',
	adjusted: 'adjusted',
	budget: 'budget',
	executed: 'executed',
	income: 'income',
	'carry-out': 'carry-out'
};

interface Inline {
	at: number;
	label: string;
	value: string;
}

/** The stages that the cells of a row name in front of their amounts, or null when no cell does. */
export function beginInline(row: Row): InlineStages | null {
	const stages = new Map<number, Stage>();
	for (const { at, label } of inlineCells(row)) {
		const stage = stageOf[columnMeaning(label) ?? ''];
		if (stage !== undefined) stages.set(at, stage);
	}
	return stages.size === 0 ? null : stages;
}

/** Reads one row of amounts behind their labels; false when the row holds none. */
export function readInlineRow(context: FormContext, stages: InlineStages, row: Row): boolean {
	const found = inlineCells(row).filter(
		({ at, label }) =>
			stages.has(at) &&
			(stageOf[columnMeaning(label) ?? ''] !== undefined ||
				natureOf(label) !== null ||
				isTotalLabel(label))
	);
	for (const { at, label, value } of found) {
		const isTotal = stageOf[columnMeaning(label) ?? ''] !== undefined || isTotalLabel(label);
		const line = foldRowLabel(label);
		const cell = row.cells[at];
		const place = placeIn(context, { row: line, line: cell?.line ?? row.line, page: row.page });
		context.form.amounts.push({
			...readAmountCell(context, value, label, place),
			place,
			line,
			scope: /^(unit|base)/.test(context.form.form) ? 'unit' : 'programme',
			programme: null,
			stage: stages.get(at) ?? 'budget',
			nature: isTotal ? null : (natureOf(label)?.nature ?? null),
			relation: isTotal ? 'total' : 'part',
			moneyScope: 'budget'
		});
	}
	return found.length > 0;
}

function inlineCells(row: Row): Inline[] {
	return row.cells.flatMap((cell, at) => {
		const match = /^(.{2,24})[：:]\s*([-\d][\d,.]*\s*(?:亿元|万元|元)?)$/s.exec(cell.text.trim());
		return match?.[1] === undefined ||
			match[2] === undefined ||
			readMoney(match[2], '万元') === null
			? []
			: [{ at, label: match[1], value: match[2] }];
	});
}
