/** Names a column of a comparison: one unit in one year. */
export function columnKey({ unitId, year }: { unitId: string; year: number }): string {
	return `${unitId}:${year}`;
}
