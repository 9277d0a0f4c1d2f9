import type { Row } from '#lib/ingest/document.ts';

/**
 * The rows of a small table: a line a row, cells between bars; `<` is covered by the cell to its left, `^` by the one above. For tests of
 * what the importer makes of a grid, without a file around it.
 */
export function gridOf(text: string, table = 1): Row[] {
	return text
		.trim()
		.split('\n')
		.map((line, r) => ({
			kind: 'row',
			table,
			line: r + 1,
			cells: line
				.trim()
				.replace(/^\||\|$/g, '')
				.split('|')
				.map((cell) =>
					cell === '<' || cell === '^'
						? { text: '', line: r + 1, covered: true }
						: { text: cell, line: r + 1 }
				)
		}));
}
