import type { Database } from '../database/database.ts';
import type { KeptPart } from './kept-parts.ts';
import type { KeptPlace } from './kept-runs.ts';

/** Units that stand next to each other, of one year: what a page reads of them is kept together. */
export interface UnitStretch {
	year: number;
	/** The rank of the first of them that there could be. */
	first: number;
}

/** So many units stand in a stretch: a page of a year or a district reads one or two. */
const stretchRanks = 48;

/** The stretch that a unit and year is in. */
export function stretchOf({ year, rank }: { year: number; rank: number }): UnitStretch {
	return { year, first: Math.floor((rank - 1) / stretchRanks) * stretchRanks + 1 };
}

/** The name that rows of a stretch are kept by. */
export function stretchName(kind: string, { year, first }: UnitStretch): string {
	return `${kind}-${year}-${first}`;
}

/** What is kept, under the name of a kind, of the stretches that units and years are in; undefined where one of them is not kept. */
export async function keptOf<Row extends object>(
	db: Database,
	kind: string,
	places: readonly KeptPlace[]
): Promise<Row[] | undefined> {
	// units and years without a year are in no stretch
	if (db.kept === undefined || places.some(({ year }) => year === null)) return undefined;
	const names = new Set(places.map((place) => stretchName(kind, stretchOf(place))));
	const kept = await Promise.all([...names].map((name) => db.kept!<Row>(name)));
	return kept.includes(undefined) ? undefined : (kept as Row[][]).flat();
}

/** All that there are. */
export function unitStretches(db: Database): Promise<readonly UnitStretch[]> {
	return db.once<UnitStretch>(
		`SELECT DISTINCT year, (sort_rank - 1) // ${stretchRanks} * ${stretchRanks} + 1 AS first
		FROM unit_year
		WHERE year IS NOT NULL
		ORDER BY ALL`
	);
}

/** Holds for the units and years of a stretch, on what has their year and rank. */
export function inStretch({ year, first }: UnitStretch): string {
	const last = Number(first) + stretchRanks - 1;
	return `year = ${Number(year)} AND sort_rank BETWEEN ${Number(first)} AND ${last}`;
}

/**
 * Columns of a table of units and years, for every stretch of them with the name that they are kept by.
 * @param table with the columns `year` and `sort_rank`
 */
export async function keptColumns(
	db: Database,
	kind: string,
	table: string,
	columns: string
): Promise<KeptPart[]> {
	return (await unitStretches(db)).map((stretch) => ({
		name: stretchName(kind, stretch),
		rows: () =>
			db.all(`SELECT ${columns} FROM ${table} WHERE ${inStretch(stretch)} ORDER BY sort_rank`)
	}));
}
