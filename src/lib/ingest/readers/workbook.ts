import { read, utils, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { zipSync } from 'fflate';
import type { DocumentFormat } from '#lib/domain/record.ts';
import { UnreadableDocument, type Item, type ReadDocument, type Remark } from '../document.ts';
import { limits } from '../limits.ts';
import { openArchive } from './archive.ts';
import { LeftOut } from './left-out.ts';
import { plainNumber, shownNumber } from './number-format.ts';
import { raisedText } from './raised-text.ts';
import { sheetRows, type Sheet } from './sheet.ts';
import { markedTexts, type MarkedText } from './xls-strikes.ts';

/**
 * A workbook in an older or other form, by the library that knows them: Excel of before 2007, and binary. Cells as
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
	const marked = format === 'xls' ? markedTexts(bytes) : new Map<number, Map<string, MarkedText>>();
	const remarks: Remark[] = [];
	if (book.vbaraw !== undefined)
		remarks.push({ code: 'macros-not-run', raw: '', note: 'the workbook has macros; none is run' });
	if (format === 'xlsb' && hasStruckFont(bytes))
		remarks.push({
			code: 'struck-content',
			raw: '',
			note: 'some text of this workbook is struck through; the binary format is not read so far that it is known which'
		});
	const items: Item[] = [];
	let cells = 0;
	const from1904 = book.Workbook?.WBProps?.date1904 === true;
	book.SheetNames.forEach((name, i) => {
		const stored = book.Sheets[name];
		if (stored === undefined) return;
		const sheet = sheetOf(stored, name, i + 1, from1904, remarks, marked.get(i), leftOut);
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

const fontRecord = 43;

/** Whether a binary workbook has a font that strikes its text through. */
function hasStruckFont(bytes: Uint8Array): boolean {
	const styles = openArchive(bytes).read('xl/styles.bin');
	if (styles === undefined) return false;
	for (let i = 0; i < styles.length;) {
		const numberAt = (bytesOfIt: number): number => {
			let value = 0;
			for (let k = 0; k < bytesOfIt; k += 1) {
				const byte = styles[i] ?? 0;
				i += 1;
				value |= (byte & 0x7f) << (7 * k);
				if (byte < 0x80) break;
			}
			return value;
		};
		const code = numberAt(2);
		const size = numberAt(4);
		if (code === fontRecord && ((styles[i + 2] ?? 0) & 0x08) !== 0) return true;
		i += size;
	}
	return false;
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
	remarks: Remark[],
	marked: Map<string, MarkedText> | undefined,
	leftOut: LeftOut
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
		const mark = marked?.get(`${r},${c}`);
		const shown = shownCell(cell, from1904);
		const text = (mark === undefined ? shown : withoutMarked(shown, mark, leftOut, r + 1, number))
			.replace(/\r\n?/g, '\n')
			.trim();
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

/** The text of a cell without what is struck through in it, and without the marks of notes. */
function withoutMarked(
	text: string,
	{ runs }: MarkedText,
	leftOut: LeftOut,
	line: number,
	page: number
): string {
	if (runs.length === 0) {
		leftOut.add('struck', text, line, page);
		return '';
	}
	let shown = '';
	runs.forEach((run, i) => {
		const part = text.slice(run.from, runs[i + 1]?.from ?? text.length);
		if (run.struck) leftOut.add('struck', part, line, page);
		else shown += run.raised ? raisedText(shown, part) : part;
	});
	return shown;
}

function shownCell(cell: StoredCell, from1904: boolean): string {
	if (cell.v === undefined || cell.v === null) return '';
	if (cell.t === 'n' && typeof cell.v === 'number') {
		const format = cell.z === undefined || cell.z === '' ? 'General' : String(cell.z);
		return format === 'General' ? plainNumber(cell.v) : shownNumber(cell.v, format, from1904);
	}
	return cell.w ?? String(cell.v);
}
