import { UnreadableDocument, type Item, type ReadDocument } from '../document.ts';
import { limits } from '../limits.ts';
import { openArchive } from './archive.ts';
import { plainNumber } from './number-format.ts';
import { looksOf, TextReader } from './odt.ts';
import { listLabels } from './odt-lists.ts';
import { sheetRows, type Merge, type Sheet } from './sheet.ts';
import {
	childElement,
	childElements,
	descendantElements,
	parseXml,
	textWithin,
	type XmlElement
} from './xml.ts';

/** An OpenDocument workbook: its cells hold the text that they show beside their values. */
export function readOds(bytes: Uint8Array): ReadDocument {
	const archive = openArchive(bytes);
	const content = archive.read('content.xml');
	if (content === undefined)
		throw new UnreadableDocument('damaged', {
			en: 'the workbook has no main part',
			zh: '工作簿里没有主体部分'
		});
	return readSheets(childElement(parseXml(content), 'office:document-content'), 'ods');
}

/** An OpenDocument workbook in one file of XML. */
export const readFods = (bytes: Uint8Array): ReadDocument =>
	readSheets(childElement(parseXml(bytes), 'office:document'), 'fods');

function readSheets(root: XmlElement | undefined, format: 'ods' | 'fods'): ReadDocument {
	const book = childElement(childElement(root, 'office:body'), 'office:spreadsheet');
	if (root === undefined || book === undefined)
		throw new UnreadableDocument('damaged', {
			en: 'the workbook has no main part',
			zh: '工作簿里没有主体部分'
		});
	const reader = new TextReader(looksOf([root]), listLabels([root]));
	const unseen = hiddenTables(root);
	const items: Item[] = [];
	let cells = 0;
	for (const [i, table] of [...childElements(book, 'table:table')].entries()) {
		const sheet = sheetOf(table, i + 1, reader);
		for (const row of sheet.cells.values()) cells += row.size;
		if (cells > limits.cells)
			throw new UnreadableDocument('too-large', {
				en: `it has more than ${limits.cells} cells: no report has`,
				zh: `单元格多于 ${limits.cells} 个，不会是一份报告`
			});
		if (unseen.has(table.attributes['style-name'] ?? '')) {
			const texts = [...sheet.cells.values()].flatMap((row) => [...row.values()]);
			reader.leftOut.add('hidden', `${sheet.name}: ${texts.slice(0, 40).join(' | ')}`, 1, i + 1);
			continue;
		}
		for (const row of sheetRows(sheet, reader.leftOut, reader.remarks)) items.push(row);
	}
	return { format, items, remarks: [...reader.remarks, ...reader.leftOut.remarks] };
}

/** The styles of tables that are not shown. */
function hiddenTables(root: XmlElement): Set<string> {
	const names = [...descendantElements(root, 'style:style')].filter(
		(style) => childElement(style, 'style:table-properties')?.attributes['display'] === 'false'
	);
	return new Set(names.map((style) => style.attributes['name'] ?? ''));
}

const isHidden = (element: XmlElement): boolean =>
	/^(collapse|filter)$/.test(element.attributes['visibility'] ?? '');

const repeated = (element: XmlElement, name: string): number =>
	Math.max(1, Math.trunc(Number(element.attributes[name])) || 1);

function sheetOf(table: XmlElement, number: number, reader: TextReader): Sheet {
	const cells: Sheet['cells'] = new Map();
	const merges: Merge[] = [];
	const hiddenRows = new Set<number>();
	const hiddenColumns = new Set<number>();
	let column = 0;
	for (const each of within(
		table,
		'table:table-column',
		/^table:table-(columns|header-columns|column-group)$/
	)) {
		const count = Math.min(20_000, repeated(each, 'number-columns-repeated'));
		if (isHidden(each)) for (let i = 0; i < count; i += 1) hiddenColumns.add(column + i);
		column += count;
	}
	let at = 0;
	for (const row of within(
		table,
		'table:table-row',
		/^table:table-(rows|header-rows|row-group)$/
	)) {
		const repeats = repeated(row, 'number-rows-repeated');
		const texts = new Map<number, string>();
		let c = 0;
		for (const cell of childElements(row)) {
			const count = repeated(cell, 'number-columns-repeated');
			if (cell.name === 'table:table-cell') {
				const text = shownText(cell, reader, at + 1);
				const right = repeated(cell, 'number-columns-spanned') - 1;
				const down = repeated(cell, 'number-rows-spanned') - 1;
				for (let i = 0; text !== '' && i < Math.min(count, 1000); i += 1) texts.set(c + i, text);
				if (right + down > 0)
					merges.push({ top: at, left: c, bottom: at + down, right: c + right });
			}
			c += count;
		}
		const copies = texts.size === 0 ? 1 : Math.min(repeats, limits.rows + 1);
		for (let i = 0; i < copies; i += 1) {
			if (isHidden(row)) hiddenRows.add(at + i);
			if (texts.size > 0) cells.set(at + i, texts);
		}
		at += repeats;
	}
	return {
		name: table.attributes['name'] ?? '',
		number,
		cells,
		merges,
		isRowHidden: (row) => hiddenRows.has(row),
		isColumnHidden: (each) => hiddenColumns.has(each)
	};
}

function* within(parent: XmlElement, name: string, groups: RegExp): Generator<XmlElement> {
	for (const child of childElements(parent))
		if (child.name === name) yield child;
		else if (groups.test(child.name)) yield* within(child, name, groups);
}

/** The text that a cell shows; a number that its column is too narrow for, or that is shown by powers of ten, as it is stored. */
function shownText(cell: XmlElement, reader: TextReader, line: number): string {
	const text = reader.cellText(cell, line);
	const value = Number(cell.attributes['value']);
	const isNumber = cell.attributes['value-type'] === 'float' && Number.isFinite(value);
	if (isNumber && (/^#+$|\dE[+-]?\d/.test(text) || (text === '' && textWithin(cell) === '')))
		return plainNumber(value);
	return text;
}
