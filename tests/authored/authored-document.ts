/**
 * Documents that we author for tests and benchmarks, in a notation of their own: a line is a paragraph, a line in bars is a row of a
 * table. In a row, `^` belongs to the cell above, `<` to the cell on the left, `\n` is a line break inside a cell.
 */
export interface AuthoredCell {
	text: string;
	rowSpan: number;
	colSpan: number;
}

export type AuthoredBlock =
	{ kind: 'paragraph'; text: string } | { kind: 'table'; rows: AuthoredCell[][]; grid: string[][] };

export function parseAuthored(source: string): AuthoredBlock[] {
	const blocks: AuthoredBlock[] = [];
	let grid: string[][] = [];
	const close = () => {
		if (grid.length > 0) blocks.push({ kind: 'table', grid, rows: spansOf(grid) });
		grid = [];
	};
	for (const line of source.split('\n')) {
		if (line.startsWith('|'))
			grid.push(
				line
					.replace(/^\||\|\s*$/g, '')
					.split('|')
					.map((cell) => cell.trim().replaceAll('\\n', '\n'))
			);
		else {
			close();
			if (line.trim() !== '') blocks.push({ kind: 'paragraph', text: line });
		}
	}
	close();
	return blocks;
}

function spansOf(grid: readonly string[][]): AuthoredCell[][] {
	return grid.map((row, r) =>
		row.flatMap((text, c) => {
			if (text === '<' || text === '^') return [];
			let colSpan = 1;
			while (row[c + colSpan] === '<') colSpan += 1;
			let rowSpan = 1;
			while (grid[r + rowSpan]?.[c] === '^') rowSpan += 1;
			if (rowSpan > 1 && colSpan > 1 && grid[r + 1]?.[c + 1] !== '<')
				throw new Error(`authored document: row ${r} ${text} is no rectangle`);
			return [{ text, rowSpan, colSpan }];
		})
	);
}
