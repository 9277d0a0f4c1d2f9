import Papa from 'papaparse';
import type { ExportTable } from './export-table.ts';

/**
 * Excel runs a text cell that begins with one of these as a formula, wide ones too where Chinese is written; a number that begins
 * with a minus stays a number.
 */
const formula = /^[=+\-@\t\r\n＝＋＠]/;

/**
 * A table as CSV that Excel opens: UTF-8 with a byte order mark, CRLF, no live formula.
 * @param notes name and value of each, below the table and a blank line apart from it: the first line stays the heading
 */
export function csvText(
	{ columns, rows }: ExportTable,
	notes: readonly (readonly [string, string])[] = []
): string {
	const below = notes.length === 0 ? [] : [[], ...notes];
	const cells = [columns, ...rows, ...below].map((row) =>
		row.map((cell) => (typeof cell === 'string' && formula.test(cell) ? `'${cell}` : cell))
	);
	return `\ufeff${Papa.unparse(cells, { newline: '\r\n' })}\r\n`;
}
