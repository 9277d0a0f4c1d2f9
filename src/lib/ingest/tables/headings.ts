import type { Row } from '../document.ts';
import { columnMeaning, foldHeading, isTotalLabel, type ColumnMeaning } from '../vocabulary.ts';

export type BlockKind =
	| 'staffing'
	| 'base-money'
	| 'money'
	| 'goals'
	| 'indicators'
	| 'class-scores'
	| 'building'
	| 'tasks'
	| 'fund-summary'
	| 'cost'
	| 'management'
	| 'parallel';

/** A block of rows under one heading: what its columns mean, by position. */
export interface Block {
	kind: BlockKind;
	columns: Map<ColumnMeaning, number>;
	headings: string[];
	/** Years that headings print, by position. */
	years: Map<number, number>;
	width: number;
	/** Where a form has no column of targets or of actual values: the columns of explanations whose cells may hold them. */
	stand: { target: number[]; actual: number[] };
	/** The block of rows within the form, as last named down the side: 长期绩效目标, 年度绩效目标. */
	horizon?: string;
	/** A multi-year half of the table stands in front of the annual one and is not read. */
	hasMultiYear: boolean;
}

/** The heading that begins at row `at`, over one or two rows, or null. */
export function readHeading(
	rows: readonly Row[],
	at: number,
	year: number | null
): { block: Block; used: number } | null {
	const first = rows[at];
	if (first === undefined) return null;
	const single = headingOf(texts(first), year);
	const second = rows[at + 1];
	if (
		second !== undefined &&
		second.table === first.table &&
		second.cells.length === first.cells.length &&
		!hasDigits(second)
	) {
		const joined = headingOf(joinedTexts(reaching(first, second), texts(second)), year);
		const known = (block: Block | null) =>
			block === null ? 0 : block.columns.size + block.years.size;
		const alone = Math.max(known(single), known(headingOf(texts(second), year)));
		if (joined !== null && known(joined) > alone) return { block: joined, used: 2 };
	}
	return single === null ? null : { block: single, used: 1 };
}

/** A heading over two rows: read as one where that is known, else the lower names what the upper only groups. */
function joinedTexts(upper: readonly string[], lower: readonly string[]): string[] {
	return lower.map((text, i) => {
		const whole = `${upper[i] ?? ''}${text}`;
		return columnMeaning(whole) === null && columnMeaning(text) !== null ? text : whole;
	});
}

/**
 * The texts of a row, each as far as its merged cell reaches to the right. Text that lost its merged cells shows it by years below
 * empty headings: 近两年收支金额 over 2021年 and 2022年.
 */
function reaching(row: Row, below: Row): string[] {
	let last = '';
	return row.cells.map((cell, i) => {
		const isYear = /^(19|20)\d\d年?$/.test(below.cells[i]?.text.replace(/\s/g, '') ?? '');
		const reaches = cell.covered === true || (cell.text === '' && isYear);
		if (!reaches) last = cell.text;
		return last;
	});
}

const texts = (row: Row): string[] => row.cells.map((cell) => cell.text);
/** Digits other than a year's, which headings print too. */
const hasDigits = (row: Row): boolean =>
	row.cells.some((cell) => /\d/.test(cell.text.replace(/(19|20)\d\d\s*年度?/g, '')));

function headingOf(headings: string[], year: number | null): Block | null {
	const columns = new Map<ColumnMeaning, number>();
	const years = new Map<number, number>();
	headings.forEach((heading, i) => {
		const printed = /(\d{4})年/.exec(foldHeading(heading))?.[1];
		if (printed !== undefined) years.set(i, Number(printed));
		const meaning = meaningInYear(heading, printed === undefined ? null : Number(printed), year);
		if (meaning !== null && !columns.has(meaning)) columns.set(meaning, i);
	});
	dropSideHeading(columns);
	readRepeatedScores(headings, columns);
	readRepeatedWeights(headings, columns);
	const hasMultiYear = readSecondHalf(headings, columns);
	const kind = blockKind(columns, years, headings);
	if (kind === null) return null;
	const stand = kind === 'indicators' ? standIns(headings, columns) : { target: [], actual: [] };
	return { kind, columns, headings, years, width: headings.length, stand, hasMultiYear };
}

/** 预算资金 in the first column heads the rows down the side; the money columns stand beside it. */
function dropSideHeading(columns: Map<ColumnMeaning, number>): void {
	const money = moneyColumns.filter((name) => columns.has(name));
	for (const name of money) if (columns.get(name) === 0 && money.length > 1) columns.delete(name);
}

/** 二级 | 三级 | 指标值 printed twice: the goals of several years, then those of the year, which are what a report is held to. */
function readSecondHalf(headings: readonly string[], columns: Map<ColumnMeaning, number>): boolean {
	const last = (meaning: ColumnMeaning) =>
		headings.findLastIndex((heading) => columnMeaning(heading) === meaning);
	const name = columns.get('level3');
	const target = columns.get('target');
	if (name === undefined || target === undefined) return false;
	if (last('level3') <= target || last('target') <= last('level3')) return false;
	for (const meaning of ['level2', 'level3', 'target'] as const)
		if (last(meaning) >= 0) columns.set(meaning, last(meaning));
	return true;
}

function standIns(
	headings: readonly string[],
	columns: ReadonlyMap<ColumnMeaning, number>
): Block['stand'] {
	if (columns.has('target')) return { target: [], actual: [] };
	const at = (...meanings: ColumnMeaning[]) =>
		headings.flatMap((heading, i) => {
			const meaning = columnMeaning(heading);
			return meaning !== null && meanings.includes(meaning) ? [i] : [];
		});
	return columns.has('actual')
		? { target: at('standard', 'description'), actual: [] }
		: { target: at('standard'), actual: at('description') };
}

/** Forms that head weights and scores alike with 得分: the last such column holds the scores, the one behind the names their weights. */
function readRepeatedScores(
	headings: readonly string[],
	columns: Map<ColumnMeaning, number>
): void {
	const scores = headings.flatMap((heading, i) => (columnMeaning(heading) === 'score' ? [i] : []));
	const last = scores.at(-1);
	if (scores.length < 2 || last === undefined) return;
	columns.set('score', last);
	const name = columns.get('level3');
	if (
		name !== undefined &&
		scores.includes(name + 1) &&
		name + 1 !== last &&
		!columns.has('weight')
	)
		columns.set('weight', name + 1);
}

/** Forms that print the weight of every level: an indicator's own stands behind its name. */
function readRepeatedWeights(
	headings: readonly string[],
	columns: Map<ColumnMeaning, number>
): void {
	const weights = headings.flatMap((heading, i) =>
		columnMeaning(heading) === 'weight' ? [i] : []
	);
	const name = columns.get('level3');
	const own = weights.find((at) => name !== undefined && at > name);
	if (weights.length > 1 && own !== undefined) columns.set('weight', own);
}

/** A 决算数 column of a year before the report's is a prior year's. */
function meaningInYear(
	heading: string,
	printed: number | null,
	year: number | null
): ColumnMeaning | null {
	const bare = foldHeading(heading).replace(/^(19|20)\d\d年(?=(决算|预算))/, '');
	const meaning = columnMeaning(bare);
	if (meaning === 'executed' && printed !== null && year !== null && printed < year)
		return 'prior-executed';
	if (meaning === 'prior-executed' && printed !== null && year !== null && printed !== year - 1)
		return null;
	return meaning;
}

const moneyColumns: ColumnMeaning[] = [
	'initial',
	'adjusted',
	'executed',
	'budget',
	'income',
	'prior-executed',
	'carry-out',
	'requested',
	'adjustment'
];

function blockKind(
	columns: ReadonlyMap<ColumnMeaning, number>,
	years: ReadonlyMap<number, number>,
	headings: readonly string[]
): BlockKind | null {
	const has = (...names: ColumnMeaning[]) => names.every((name) => columns.has(name));
	if (has('establishment', 'in-post')) return 'staffing';
	if (has('approved-area', 'actual-area')) return 'building';
	if (has('level3') && (has('target') || has('level2') || has('level1'))) return 'indicators';
	if (has('expected', 'actual') || has('expected', 'achieved')) return 'goals';
	if (has('multi-year-goal', 'expected')) return 'goals';
	if (has('level2', 'weight', 'score')) return 'class-scores';
	if (has('task', 'task-goal')) return 'tasks';
	if (has('name', 'amount')) return 'fund-summary';
	if (has('amount') && (has('cost-item') || has('cost-detail'))) return 'cost';
	if (has('situation') && has('explanation')) return 'management';
	const money = moneyColumns.filter((name) => columns.has(name));
	const isMoney =
		money.length > 1 ||
		(money.length === 1 &&
			(has('rate') ||
				has('cost-item') ||
				has('share') ||
				has('cost-basis') ||
				headings.some((heading) => isTotalLabel(heading))));
	if (!isMoney) return null;
	return has('prior-executed') || (years.size >= 2 && !has('rate')) ? 'base-money' : 'money';
}
