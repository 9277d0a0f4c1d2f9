import { read, utils, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import type { DocumentFormat } from '#lib/domain/record.ts';
import { UnreadableDocument, type Item, type ReadDocument, type Remark } from '../document.ts';
import { limits } from '../limits.ts';
import { openArchive } from './archive.ts';
import { LeftOut } from './left-out.ts';
import { plainNumber, shownNumber } from './number-format.ts';
import { sheetRows, type Sheet } from './sheet.ts';

/**
 * A workbook in an older or other form, by the library that knows them: Excel of before 2007, binary, OpenDocument, XML of 2003. Cells as
 * Excel and WPS show them in China; formulas are not computed.
 */
export function readWorkbook(bytes: Uint8Array, format: DocumentFormat): ReadDocument {
	let book: WorkBook;
	try {
		book = read(bytes[0] === 0x50 && bytes[1] === 0x4b ? repacked(bytes) : bytes, {
			type: 'array',
			cellFormula: true,
			cellNF: true,
			cellStyles: true,
			cellHTML: true,
			bookVBA: true,
			nodim: true
		});
	} catch (error) {
		if (error instanceof UnreadableDocument) throw error;
		const reason = (error as Error).message.split('\n')[0] ?? '';
		const code = /password|encrypt/i.test(reason) ? 'encrypted' : 'damaged';
		throw new UnreadableDocument(
			code,
			{ en: 'not a workbook that can be opened', zh: '工作簿损坏、不完整或有密码，打不开' },
			reason
		);
	}
	const leftOut = new LeftOut();
	const remarks: Remark[] = [];
	if (book.vbaraw !== undefined)
		remarks.push({ code: 'macros-not-run', raw: '', note: 'the workbook has macros; none is run' });
	const items: Item[] = [];
	let cells = 0;
	const from1904 = book.Workbook?.WBProps?.date1904 === true;
	book.SheetNames.forEach((name, i) => {
		const stored = book.Sheets[name];
		if (stored === undefined) return;
		const sheet = sheetOf(stored, name, i + 1, from1904, remarks);
		for (const row of sheet.cells.values()) cells += row.size;
		if (cells > limits.cells)
			throw new UnreadableDocument('too-large', {
				en: `it has more than ${limits.cells} cells: no report has`,
				zh: `单元格多于 ${limits.cells} 个，不会是一份报告`
			});
		if ((book.Workbook?.Sheets?.[i]?.Hidden ?? 0) > 0) {
			const texts = [...sheet.cells.values()].flatMap((row) => [...row.values()]);
			leftOut.add('hidden', `${name}: ${texts.slice(0, 40).join(' | ')}`, 1, i + 1);
			return;
		}
		for (const row of sheetRows(sheet, leftOut, remarks)) items.push(row);
	});
	return { format, items, remarks: [...remarks, ...leftOut.remarks] };
}

/** An archive that says the truth of its sizes: the library unpacks all that a file holds, however much that is. */
function repacked(bytes: Uint8Array): Uint8Array {
	const archive = openArchive(bytes);
	const parts: Record<string, Uint8Array> = {};
	for (const name of archive.names) {
		if (/\.(png|jpe?g|gif|bmp|emf|wmf|tiff?)$/i.test(name)) continue;
		const part = archive.read(name);
		if (part !== undefined) parts[name] = part;
	}
	return zipSync(parts, { level: 0 });
}

interface StoredCell {
	t?: string;
	v?: unknown;
	w?: string;
	z?: string | number;
	f?: string;
}

function sheetOf(
	stored: WorkSheet,
	name: string,
	number: number,
	from1904: boolean,
	remarks: Remark[]
): Sheet {
	const cells: Sheet['cells'] = new Map();
	let formulas = 0;
	for (const [key, value] of Object.entries(stored)) {
		if (key.startsWith('!')) continue;
		const cell = value as StoredCell;
		const { r, c } = utils.decode_cell(key);
		if (cell.f !== undefined) {
			if (cell.v === undefined)
				remarks.push({
					code: 'formula-without-value',
					raw: key,
					note: 'the file stores no value for this formula; the cell is read as blank',
					line: r + 1,
					page: number
				});
			else formulas += 1;
		}
		const text = shownCell(cell, from1904).replace(/\r\n?/g, '\n').trim();
		if (text === '') continue;
		let columns = cells.get(r);
		if (columns === undefined) cells.set(r, (columns = new Map()));
		columns.set(c, text);
	}
	if (formulas > 0)
		remarks.push({
			code: 'formulas-not-computed',
			raw: String(formulas),
			note: 'cells with formulas; the values that the file stores are read',
			page: number
		});
	const [rows, columns] = [stored['!rows'], stored['!cols']];
	return {
		name,
		number,
		cells,
		merges: (stored['!merges'] ?? []).map(({ s, e }) => ({
			top: s.r,
			left: s.c,
			bottom: e.r,
			right: e.c
		})),
		isRowHidden: (row) => rows?.[row]?.hidden === true,
		isColumnHidden: (column) => columns?.[column]?.hidden === true
	};
}

function shownCell(cell: StoredCell, from1904: boolean): string {
	if (cell.v === undefined || cell.v === null) return '';
	if (cell.t === 'n' && typeof cell.v === 'number') {
		const format = cell.z === undefined || cell.z === '' ? 'General' : String(cell.z);
		return format === 'General' ? plainNumber(cell.v) : shownNumber(cell.v, format, from1904);
	}
	return cell.w ?? String(cell.v);
}
