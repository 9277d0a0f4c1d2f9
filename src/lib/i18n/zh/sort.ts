/** Words of sorting a table. */
export const sort = {
	by: (column: string) => `按${column}排序`,
	said: (column: string, descending: boolean, present: number, absent: number) =>
		`已按“${column}”${descending ? '从大到小' : '从小到大'}排：${present} 行有数${absent === 0 ? '' : `，${absent} 行没有，排在最后`}。各行职能、层级、年度可能不同，先后不是名次。`,
	back: '恢复原来的顺序',
	unknown: '链接中的排序不适用于这张表，已略去。'
};
