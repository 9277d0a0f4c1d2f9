/** Where a unit and year stands: its year, and its unit's place among all. */
export interface KeptPlace {
	year: number;
	rank: number;
}

/** Units nearer than this are read in one go: the engine reads so many of one year together. */
const nearRanks = 256;

/**
 * Reads rows of some units and years, and of some near them. Written out and not bound, and each stretch of units on its own: the
 * engine reads only where these stand.
 * @param table with the columns `year` and `sort_rank`
 */
export function keptSql(
	table: string,
	places: readonly { year: number | null; rank: number }[],
	columns: string,
	condition = 'true'
): string {
	const years = places.flatMap(({ year }) => (year === null ? [] : [Number(year)]));
	const among = `year BETWEEN ${Math.min(...years, 9999)} AND ${Math.max(...years, 0)}`;
	const inYears = years.length < places.length ? `(${among} OR year IS NULL)` : among;
	const stretches = stretchesOf(places.map(({ rank }) => Number(rank))).map(
		([from, to]) =>
			`SELECT ${columns} FROM ${table}
			WHERE ${inYears} AND sort_rank BETWEEN ${from} AND ${to} AND ${condition}`
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
