import { read, utils, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { DocumentFormat } from '#lib/domain/record.ts';
import { UnreadableDocument, type ReadDocument, type Remark, type Row } from '../document.ts';
import { layOut, type SpannedCell } from './grid.ts';

const mostRows = 5000;

/** A workbook: each sheet is a table, cells as they are shown. Formulas are not computed; their stored values count. */
export function readXlsx(bytes: Uint8Array, format: DocumentFormat): ReadDocument {
	let book: WorkBook;
	try {
		book = read(bytes, {
			type: 'array',
			cellFormula: true,
			bookVBA: true,
			cellHTML: false,
			cellStyles: false,
			sheetRows: mostRows
		});
	} catch (error) {
		const reason = (error as Error).message.split('\n')[0] ?? '';
		const code = /password|encrypt/i.test(reason) ? 'encrypted' : 'damaged';
		throw new UnreadableDocument(code, `not a workbook that can be opened: ${reason}`);
	}
	const remarks: Remark[] = [];
	if (book.vbaraw !== undefined)
		remarks.push({ code: 'macros-not-run', raw: '', note: 'the workbook has macros; none is run' });
	const items = book.SheetNames.flatMap((name, i) => {
		const sheet = book.Sheets[name];
		if (sheet === undefined) return [];
		remarks.push(...remarksOn(sheet, name, i + 1));
		return rowsOf(sheet, i + 1);
	});
	return { format, items, remarks };
}

/** Formulas count with the value that the file stores; one without a value is named. */
function remarksOn(sheet: WorkSheet, name: string, page: number): Remark[] {
	if (sheet['!fullref'] !== undefined && sheet['!fullref'] !== sheet['!ref'])
		throw new UnreadableDocument(
			'too-large',
			`its sheet ${name} has more than ${mostRows} rows: no report has`
		);
	const formulas = Object.entries(sheet).filter(
		([key, cell]) => !key.startsWith('!') && (cell as { f?: string }).f !== undefined
	);
	const empty = formulas.filter(([, cell]) => (cell as { v?: unknown }).v === undefined);
	const remarks: Remark[] = empty.map(([key]) => ({
		code: 'formula-without-value',
		raw: key,
		note: 'the file stores no value for this formula; the cell is read as blank',
		page
	}));
	if (formulas.length > empty.length)
		remarks.push({
			code: 'formulas-not-computed',
			raw: `${formulas.length - empty.length}`,
			note: 'cells with formulas; the values that the file stores are read',
			page
		});
	return remarks;
}

function rowsOf(sheet: WorkSheet, number: number): Row[] {
	if (sheet['!ref'] === undefined) return [];
	const range = utils.decode_range(sheet['!ref']);
	const merges = sheet['!merges'] ?? [];
	const lastColumn = Math.min(range.e.c, range.s.c + 199);
	const rows: SpannedCell[][] = [];
	for (let r = range.s.r; r <= range.e.r; r += 1) {
		const cells: SpannedCell[] = [];
		for (let c = range.s.c; c <= lastColumn; c += 1) {
			const merge = merges.find((m) => m.s.r <= r && r <= m.e.r && m.s.c <= c && c <= m.e.c);
			if (merge !== undefined && (merge.s.r !== r || merge.s.c !== c)) continue;
			const cell = sheet[utils.encode_cell({ r, c })] as { w?: string; v?: unknown } | undefined;
			const text = cell?.w ?? (cell?.v === undefined || cell.v === null ? '' : String(cell.v));
			cells.push({
				text: text.trim(),
				rowSpan: merge === undefined ? 1 : merge.e.r - merge.s.r + 1,
				colSpan: merge === undefined ? 1 : Math.min(merge.e.c, lastColumn) - merge.s.c + 1
			});
		}
		rows.push(cells);
	}
	return layOut(rows, number, range.s.r + 1, number);
}
