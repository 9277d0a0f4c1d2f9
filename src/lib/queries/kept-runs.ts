/** Where the text that a file keeps of a unit and year stands: its year, and its unit's place among all. */
export interface KeptPlace {
	year: number;
	rank: number;
}

/** Units nearer than this are read in one go: the engine reads so many of one year together. */
const nearRanks = 256;

/**
 * Reads what a file keeps of some units and years. Written out and not bound, and each stretch of units on its own: the engine reads
 * only where these stand.
 * @param columns of `unit_year_chart`
 * @param kept a condition besides; `true` where there is none
 */
export function keptSql(places: readonly KeptPlace[], columns: string, kept: string): string {
	const years = places.map(({ year }) => Number(year));
	const [first, last] = [Math.min(...years), Math.max(...years)];
	const stretches = stretchesOf(places.map(({ rank }) => Number(rank))).map(
		([from, to]) =>
			`SELECT ${columns} FROM unit_year_chart
			WHERE year BETWEEN ${first} AND ${last} AND sort_rank BETWEEN ${from} AND ${to} AND ${kept}`
	);
	return stretches.join(' UNION ALL ');
}

/** Ranks as few stretches of the order of all units. */
function stretchesOf(ranks: readonly number[]): [number, number][] {
	const stretches: [number, number][] = [];
	for (const rank of [...new Set(ranks)].sort((one, other) => one - other)) {
		const last = stretches.at(-1);
		if (last !== undefined && rank - last[1] <= nearRanks) last[1] = rank;
		else stretches.push([rank, rank]);
	}
	return stretches;
}
