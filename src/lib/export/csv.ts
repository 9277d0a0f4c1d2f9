import Papa from 'papaparse';
import type { ExportTable } from './export-table.ts';
import { asText } from './live-formula.ts';

/**
 * A table as CSV that Excel opens: UTF-8 with a byte order mark, CRLF, no live formula; a number that begins with a minus stays a
 * number.
 * @param notes name and value of each, below the table and a blank line apart from it: the first line stays the heading
 */
export function csvText(
	{ columns, rows }: ExportTable,
	notes: readonly (readonly [string, string])[] = []
): string {
	const below = notes.length === 0 ? [] : [[], ...notes];
	const cells = [columns, ...rows, ...below].map((row) =>
		row.map((cell) => (typeof cell === 'string' ? asText(cell) : cell))
	);
	return `\ufeff${Papa.unparse(cells, { newline: '\r\n' })}\r\n`;
}
