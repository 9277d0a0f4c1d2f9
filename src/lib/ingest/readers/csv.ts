import Papa from 'papaparse';
import type { ReadDocument } from '../document.ts';
import { decodeText } from './decode-text.ts';
import { layOut } from './grid.ts';

/** Rows of values set apart by commas: one table. */
export function readCsv(bytes: Uint8Array): ReadDocument {
	const { text, remarks } = decodeText(bytes);
	const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, '').replace(/^sep=.\r?\n/i, ''), {
		skipEmptyLines: false
	});
	const end = data.findLastIndex((row) => row.some((cell) => cell.trim() !== ''));
	const rows = data
		.slice(0, end + 1)
		.map((row) => row.map((cell) => ({ text: shown(cell.trim()), rowSpan: 1, colSpan: 1 })));
	return { format: 'csv', items: layOut(rows, 1, 1, undefined, remarks), remarks };
}

/** ="001" keeps a number as text in a workbook, and is no part of it. */
const shown = (cell: string): string => /^="(.*)"$/s.exec(cell)?.[1] ?? cell;
