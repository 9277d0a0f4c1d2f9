import {
	UnreadableDocument,
	type Cell,
	type Remark,
	type Row,
	type Sentence
} from '../document.ts';
import { limits } from '../limits.ts';

/** A cell as a format gives it: once, with how far it reaches. */
export interface SpannedCell {
	text: string;
	rowSpan: number;
	colSpan: number;
}

/** @throws UnreadableDocument when a table has more rows than a report can have */
export function checkRows(count: number, name: Sentence = { en: 'a table', zh: '一张表' }): void {
	if (count > limits.rows)
		throw new UnreadableDocument('too-large', {
			en: `${name.en} has more than ${limits.rows} rows: no report has`,
			zh: `${name.zh}多于 ${limits.rows} 行，不会是一份报告`
		});
}

/** @throws UnreadableDocument when a table has more positions than a report can have, merged and empty ones counted */
export function checkPositions(count: number): void {
	if (count > limits.positions)
		throw new UnreadableDocument('too-large', {
			en: `a table has more than ${limits.positions} cells, merged and empty ones counted: no report has`,
			zh: `一张表连同合并和空白的单元格多于 ${limits.positions} 格，不会是一份报告`
		});
}

/**
 * Lays the rows of one table out on a grid: every row gets the same number of positions, a merged cell has its text where it begins
 * and `covered` elsewhere.
 * @param firstLine the number of the table's first row in the document
 * @param remarks gets a word on what lies right of the last column that is read
 */
export function layOut(
	rows: readonly (readonly SpannedCell[])[],
	table: number,
	firstLine: number,
	page?: number,
	remarks?: Remark[]
): Row[] {
	checkRows(rows.length);
	const grid: Cell[][] = rows.map(() => []);
	let taken = 0;
	let width = 0;
	rows.forEach((cells, r) => {
		let column = 0;
		let beyond = 0;
		for (const cell of cells) {
			while (grid[r]?.[column] !== undefined) column += 1;
			taken += place(grid, cell, r, column, firstLine);
			checkPositions(taken);
			if (column >= limits.columns && cell.text !== '') beyond += 1;
			column += cell.colSpan;
		}
		if (beyond > 0)
			remarks?.push({
				code: 'columns-not-read',
				raw: cells
					.filter(({ text }) => text !== '')
					.slice(-beyond)
					.map(({ text }) => text)
					.join(' | ')
					.slice(0, 200),
				note: `cells right of column ${limits.columns} are not read`,
				line: firstLine + r,
				...(page === undefined ? {} : { page })
			});
		width = Math.min(limits.columns, Math.max(width, grid[r]?.length ?? 0));
	});
	for (const row of grid) width = Math.min(limits.columns, Math.max(width, row.length));
	checkPositions(grid.length * width);
	return grid.map((row, r) => ({
		kind: 'row',
		table,
		line: firstLine + r,
		...(page === undefined ? {} : { page }),
		cells: Array.from({ length: width }, (_, c) => row[c] ?? { text: '', line: firstLine + r })
	}));
}

/** Puts a cell on the grid; says how many positions it took. */
function place(
	grid: Cell[][],
	cell: SpannedCell,
	row: number,
	column: number,
	firstLine: number
): number {
	const lastRow = Math.min(grid.length, row + cell.rowSpan);
	const lastColumn = Math.min(limits.columns, column + cell.colSpan);
	for (let r = row; r < lastRow; r += 1)
		for (let c = column; c < lastColumn; c += 1) {
			const isOrigin = r === row && c === column;
			const target = grid[r];
			if (target !== undefined)
				target[c] = isOrigin
					? { text: cell.text, line: firstLine + r }
					: { text: '', line: firstLine + r, covered: true };
		}
	return Math.max(1, (lastRow - row) * (lastColumn - column));
}
