import { readMoney } from '#lib/domain/money.ts';
import type { Stage } from '#lib/domain/record.ts';
import type { Row } from '../document.ts';
import { placeIn, type FormContext } from '../form-context.ts';
import { columnMeaning, foldHeading, foldRowLabel, isTotalLabel, natureOf } from '../vocabulary.ts';
import { readAmountCell } from './amount-cell.ts';

/** Amounts side by side: 计划安排资金 | 1088 | 实际支出 | 1020, with the levels of government below each. */
export interface Parallel {
	pairs: { label: number; value: number; stage: Stage; heading: string }[];
	width: number;
}

const stageOf: Partial<Record<string, Stage>> = {
	initial: 'initial',
	adjusted: 'adjusted',
	executed: 'executed',
	income: 'income',
	budget: 'budget'
};

/** The pairs that a row begins: at least two money headings, each with its amount in the next cell. */
export function beginParallel(row: Row): Parallel | null {
	const filled = row.cells.flatMap((cell, i) => (cell.covered === true ? [] : [i]));
	const pairs = filled.flatMap((at, k) => {
		const stage = stageOf[columnMeaning(row.cells[at]?.text ?? '') ?? ''];
		const value = filled[k + 1];
		const amount = value === undefined ? null : readMoney(row.cells[value]?.text ?? '', '万元');
		return stage === undefined || value === undefined || amount === null
			? []
			: [{ label: at, value, stage, heading: foldHeading(row.cells[at]?.text ?? '') }];
	});
	return pairs.length < 2 ? null : { pairs, width: row.cells.length };
}

/** Reads one row of parallel amounts; false when the row has another shape. */
export function readParallelRow(context: FormContext, parallel: Parallel, row: Row): boolean {
	if (row.cells.length !== parallel.width) return false;
	const labels = parallel.pairs.map((pair) => row.cells[pair.label]?.text ?? '');
	const values = parallel.pairs.map((pair) => row.cells[pair.value]?.text ?? '');
	if (
		labels.some((label) => label === '') ||
		values.some((value) => value !== '' && readMoney(value, '万元') === null)
	)
		return false;
	parallel.pairs.forEach((pair, k) => {
		const label = labels[k] ?? '';
		const isHead = foldHeading(label) === pair.heading;
		const place = placeIn(context, {
			row: foldRowLabel(label),
			column: pair.heading,
			line: row.cells[pair.value]?.line ?? row.line,
			page: row.page
		});
		context.form.amounts.push({
			...readAmountCell(context, values[k] ?? '', isHead ? label : '', place),
			place,
			line: foldRowLabel(label),
			scope: 'programme',
			programme: null,
			stage: pair.stage,
			nature:
				isHead || isTotalLabel(label) ? null : (natureOf(label)?.nature ?? foldRowLabel(label)),
			relation: isHead || isTotalLabel(label) ? 'total' : 'part',
			moneyScope: 'budget'
		});
	});
	return true;
}
