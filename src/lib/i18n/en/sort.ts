/** Words of sorting a table. */
export const sort = {
	by: (column: string) => `Sort by ${column}`,
	said: (column: string, descending: boolean, present: number, absent: number) =>
		`By “${column}”, ${descending ? 'largest' : 'smallest'} first: ${present} rows have it${absent === 0 ? '' : `, ${absent} do not and stand last`}. Rows may differ in function, level and year: the order is no ranking.`,
	back: 'Back to the order it came in',
	unknown: 'The sort in the link does not fit this table and was left out.'
};
