import type { Row } from '../document.ts';
import { columnMeaning, foldHeading, type ColumnMeaning } from '../vocabulary.ts';

export type BlockKind =
	| 'staffing'
	| 'base-money'
	| 'money'
	| 'goals'
	| 'indicators'
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
		const joined = headingOf(joinedTexts(texts(first), texts(second)), year);
		const alone = Math.max(
			single?.columns.size ?? 0,
			headingOf(texts(second), year)?.columns.size ?? 0
		);
		if (joined !== null && joined.columns.size > alone) return { block: joined, used: 2 };
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

const texts = (row: Row): string[] => row.cells.map((cell) => cell.text);
const hasDigits = (row: Row): boolean => row.cells.some((cell) => /\d/.test(cell.text));

function headingOf(headings: string[], year: number | null): Block | null {
	const columns = new Map<ColumnMeaning, number>();
	const years = new Map<number, number>();
	headings.forEach((heading, i) => {
		const printed = /(\d{4})年/.exec(foldHeading(heading))?.[1];
		if (printed !== undefined) years.set(i, Number(printed));
		const meaning = meaningInYear(heading, printed === undefined ? null : Number(printed), year);
		if (meaning !== null && !columns.has(meaning)) columns.set(meaning, i);
	});
	readRepeatedScores(headings, columns);
	const kind = blockKind(columns, years);
	return kind === null ? null : { kind, columns, headings, years, width: headings.length };
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
	return meaning;
}

const moneyColumns: ColumnMeaning[] = [
	'initial',
	'adjusted',
	'executed',
	'budget',
	'income',
	'prior-executed',
	'carry-out'
];

function blockKind(
	columns: ReadonlyMap<ColumnMeaning, number>,
	years: ReadonlyMap<number, number>
): BlockKind | null {
	const has = (...names: ColumnMeaning[]) => names.every((name) => columns.has(name));
	if (has('establishment', 'in-post')) return 'staffing';
	if (has('approved-area', 'actual-area')) return 'building';
	if (has('level3') && (has('target') || has('level2') || has('level1'))) return 'indicators';
	if (has('expected', 'actual') || has('expected', 'achieved')) return 'goals';
	if (has('task', 'task-goal')) return 'tasks';
	if (has('name', 'amount')) return 'fund-summary';
	if (has('amount') && (has('cost-item') || has('cost-detail'))) return 'cost';
	if (has('situation') && has('explanation')) return 'management';
	const money = moneyColumns.filter((name) => columns.has(name));
	if (money.length < 2 && !(money.length === 1 && has('rate'))) return null;
	return has('prior-executed') || (years.size >= 2 && !has('rate')) ? 'base-money' : 'money';
}
