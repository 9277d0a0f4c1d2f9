import type { Database } from '../database/database.ts';

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
