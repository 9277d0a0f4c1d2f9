import type { Cell, Row } from '../document.ts';

/** A cell as a format gives it: once, with how far it reaches. */
export interface SpannedCell {
	text: string;
	rowSpan: number;
	colSpan: number;
}

const widest = 200;

/**
 * Lays the rows of one table out on a grid: every row gets the same number of positions, a merged cell has its text where it begins
 * and `covered` elsewhere.
 * @param firstLine the number of the table's first row in the document
 */
export function layOut(
	rows: readonly (readonly SpannedCell[])[],
	table: number,
	firstLine: number,
	page?: number
): Row[] {
	const grid: Cell[][] = rows.map(() => []);
	rows.forEach((cells, r) => {
		let column = 0;
		for (const cell of cells) {
			while (grid[r]?.[column] !== undefined) column += 1;
			place(grid, cell, r, column, firstLine);
			column += cell.colSpan;
		}
	});
	const width = Math.min(widest, Math.max(0, ...grid.map((row) => row.length)));
	return grid.map((row, r) => ({
		kind: 'row',
		table,
		line: firstLine + r,
		...(page === undefined ? {} : { page }),
		cells: Array.from({ length: width }, (_, c) => row[c] ?? { text: '', line: firstLine + r })
	}));
}

function place(
	grid: Cell[][],
	cell: SpannedCell,
	row: number,
	column: number,
	firstLine: number
): void {
	for (let r = row; r < Math.min(grid.length, row + cell.rowSpan); r += 1)
		for (let c = column; c < Math.min(widest, column + cell.colSpan); c += 1) {
			const isOrigin = r === row && c === column;
			const target = grid[r];
			if (target !== undefined)
				target[c] = isOrigin
					? { text: cell.text, line: firstLine + r }
					: { text: '', line: firstLine + r, covered: true };
		}
}
