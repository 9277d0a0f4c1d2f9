import { readMoney } from '#lib/domain/money.ts';
import type { Stage } from '#lib/domain/record.ts';
import type { Row } from '../document.ts';
import { placeIn, type FormContext } from '../form-context.ts';
import { columnMeaning, foldHeading, foldRowLabel, isTotalLabel, natureOf } from '../vocabulary.ts';
import { readAmountCell } from './amount-cell.ts';

/** Amounts side by side: 计划安排资金 | 1088 | 实际支出 | 1020, with the levels of government below each. */
export interface Parallel {
	/** A pair whose `stage` is null states something that is not read. */
	pairs: { label: number; value: number; stage: Stage | null; heading: string }[];
	width: number;
	/** The row that begins the pairs holds no amounts itself. */
	isHeading: boolean;
}

const stageOf: Partial<Record<string, Stage>> = {
	initial: 'initial',
	adjusted: 'adjusted',
	executed: 'executed',
	income: 'income',
	budget: 'budget',
	'carry-out': 'carry-out'
};

/**
 * The pairs that a row begins: at least two money headings, each with its amount in the next cell, or each over a pair of
 * columns that begins with 合计 or a source of money.
 */
export function beginParallel(row: Row, below: Row | undefined): Parallel | null {
	return beginHeaded(row, below) ?? beginPairs(row);
}

/** 计划 | 到位 | 支出 | 结余, each over a label and an amount. Text that lost its merged cells has half as many headings. */
function beginHeaded(row: Row, below: Row | undefined): Parallel | null {
	if (below === undefined || below.table !== row.table) return null;
	const heads = row.cells.flatMap((cell, at) => {
		const stage = stageOf[columnMeaning(cell.text) ?? ''];
		return stage === undefined ? [] : [{ at, stage, text: cell.text }];
	});
	if (heads.length < 2) return null;
	const filled = row.cells.filter((cell) => cell.text !== '').length;
	const isHalf = row.cells.length < below.cells.length && filled === heads.length;
	const pairs = heads.map((head, k) => {
		const label = isHalf ? 2 * k : head.at;
		return { label, value: label + 1, stage: head.stage, heading: foldHeading(head.text) };
	});
	const isAmount = (text: string) => readMoney(text, '万元') !== null;
	if (heads.some(({ at }) => isAmount(row.cells[at + 1]?.text ?? ''))) return null;
	const isPair = ({ label, value }: { label: number; value: number }) => {
		const text = below.cells[label]?.text ?? '';
		const amount = below.cells[value]?.text ?? '';
		return (natureOf(text) !== null || isTotalLabel(text)) && (amount === '' || isAmount(amount));
	};
	return pairs.every(isPair) ? { pairs, width: below.cells.length, isHeading: true } : null;
}

function beginPairs(row: Row): Parallel | null {
	const filled = row.cells.flatMap((cell, i) => (cell.covered === true ? [] : [i]));
	const pairs = filled.flatMap((at, k): Parallel['pairs'] => {
		const text = row.cells[at]?.text ?? '';
		const stage = stageOf[columnMeaning(text) ?? ''] ?? horizonStage(text);
		const value = filled[k + 1];
		const amount = value === undefined ? null : readMoney(row.cells[value]?.text ?? '', '万元');
		return stage === undefined || value === undefined || amount === null
			? []
			: [{ label: at, value, stage, heading: foldHeading(text) }];
	});
	return pairs.length < 2 ? null : { pairs, width: row.cells.length, isHeading: false };
}

/** 中期资金总额 | 9000 | 年度资金总额 | 3000: what several years ask for (null: not read) beside what the year asks for. */
function horizonStage(label: string): Stage | null | undefined {
	const folded = foldHeading(label);
	if (/^(中期|长期|中长期|实施期).{0,6}(资金|总额)/.test(folded)) return null;
	return /^年度.{0,6}总额$/.test(folded) ? 'requested' : undefined;
}

/** Reads one row of parallel amounts; false when the row has another shape. */
export function readParallelRow(context: FormContext, parallel: Parallel, row: Row): boolean {
	if (row.cells.length !== parallel.width) return false;
	const labels = parallel.pairs.map((pair) => row.cells[pair.label]?.text ?? '');
	const values = parallel.pairs.map((pair) => row.cells[pair.value]?.text ?? '');
	if (
		labels.some((label) => label === '') ||
		values.every((value) => value === '') ||
		values.some((value) => value !== '' && readMoney(value, '万元') === null)
	)
		return false;
	parallel.pairs.forEach((pair, k) => {
		const { stage } = pair;
		if (stage === null) return;
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
			stage,
			nature:
				isHead || isTotalLabel(label) ? null : (natureOf(label)?.nature ?? foldRowLabel(label)),
			relation: isHead || isTotalLabel(label) ? 'total' : 'part',
			moneyScope: 'budget'
		});
	});
	return true;
}
