import type { MoneyWorkCell, MoneyWorkGroup, MoneyWorkRow } from '../queries/money-and-work.ts';

export interface PlacedRow extends MoneyWorkRow {
	executionRate: number;
	metRate: number;
}

/** How many unit-years are in each group. */
export type MoneyWorkCounts = Record<MoneyWorkGroup, number>;

export interface MoneyAndWork {
	/** Each unit-year by itself, while they can be told apart; else none. */
	points: PlacedRow[];
	/** The same counted in cells, when there are too many points. */
	cells: MoneyWorkCell[];
	counts: MoneyWorkCounts;
	/** Money spent, work not done: the first of them, where points are counted in cells. */
	unfinished: PlacedRow[];
	/** Without a place for want of a figure: the first of each kind. */
	unplaced: MoneyWorkRow[];
}

export const unplacedGroups = ['no-rate', 'no-completion', 'neither', 'targets-only'] as const;

export function shapeMoneyAndWork(
	rows: readonly MoneyWorkRow[],
	cells: readonly MoneyWorkCell[]
): MoneyAndWork {
	const placed = rows.filter(isPlaced);
	return {
		points: cells.length > 0 ? [] : placed,
		cells: [...cells],
		counts: countsOf(rows),
		unfinished: placed.filter(({ placing }) => placing === 'unfinished'),
		unplaced: rows.filter((row) => !isPlaced(row))
	};
}

function isPlaced(row: MoneyWorkRow): row is PlacedRow {
	return row.executionRate !== null && row.metRate !== null && row.evaluated;
}

function countsOf(rows: readonly MoneyWorkRow[]): MoneyWorkCounts {
	const of = (group: MoneyWorkGroup) =>
		rows.find(({ placing }) => placing === group)?.placingTotal ?? 0;
	return {
		unfinished: of('unfinished'),
		placed: of('placed'),
		'no-rate': of('no-rate'),
		'no-completion': of('no-completion'),
		neither: of('neither'),
		'targets-only': of('targets-only')
	};
}
