import { UnreadableDocument, type Item, type ReadDocument, type Remark } from '../document.ts';
import { limits } from '../limits.ts';
import { openArchive, type Archive } from './archive.ts';
import { LeftOut } from './left-out.ts';
import { shownNumber } from './number-format.ts';
import { raisedText } from './raised-text.ts';
import { documentPart, relationsOf } from './relations.ts';
import { sheetRows, type Merge, type Sheet } from './sheet.ts';
import { fontLook, readCellStyles, type CellStyle } from './xlsx-styles.ts';
import {
	childElement,
	childElements,
	descendantElements,
	parseXml,
	textWithin,
	type XmlElement
} from './xml.ts';

/**
 * A workbook of today: each sheet that is shown is a table, its cells as Excel and WPS show them in China. Formulas are not computed;
 * their stored values count. What the file says of its own size is not believed.
 */
export function readXlsx(bytes: Uint8Array): ReadDocument {
	const archive = openArchive(bytes);
	const main = documentPart(archive) ?? 'xl/workbook.xml';
	const book = part(archive, main, 'x:workbook');
	if (book === undefined)
		throw new UnreadableDocument('damaged', {
			en: 'the workbook has no main part',
			zh: '工作簿里没有主体部分'
		});
	const related = relationsOf(archive, main);
	const byType = (type: string) => related.find((relation) => relation.type === type)?.target;
	const styles = readCellStyles(tree(archive, byType('styles') ?? 'xl/styles.xml'));
	const leftOut = new LeftOut();
	const remarks: Remark[] = [];
	if (archive.names.some((name) => /vbaProject\.bin$/i.test(name)))
		remarks.push({ code: 'macros-not-run', raw: '', note: 'the workbook has macros; none is run' });
	const settings: Settings = {
		from1904: /^(1|true)$/.test(childElement(book, 'x:workbookPr')?.attributes['date1904'] ?? ''),
		strings: sharedStrings(tree(archive, byType('sharedStrings') ?? 'xl/sharedStrings.xml')),
		styles,
		leftOut,
		remarks
	};
	const items: Item[] = [];
	let cells = 0;
	const sheets = [...childElements(childElement(book, 'x:sheets') ?? book, 'x:sheet')];
	for (const [i, { attributes }] of sheets.entries()) {
		const name = attributes['name'] ?? '';
		const target = related.find((relation) => relation.id === attributes['id'])?.target;
		const root = target === undefined ? undefined : part(archive, target, 'x:worksheet');
		if (target === undefined || root === undefined) continue;
		const isHidden = /hidden/i.test(attributes['state'] ?? '');
		const sheet = readSheet(root, name, i + 1, settings);
		for (const row of sheet.cells.values()) cells += row.size;
		if (cells > limits.cells)
			throw new UnreadableDocument('too-large', {
				en: `it has more than ${limits.cells} cells: no report has`,
				zh: `单元格多于 ${limits.cells} 个，不会是一份报告`
			});
		if (isHidden) {
			const texts = [...sheet.cells.values()].flatMap((row) => [...row.values()]);
			leftOut.add('hidden', `${name}: ${texts.slice(0, 40).join(' | ')}`, 1, i + 1);
			continue;
		}
		for (const text of [...edgeTexts(root), ...shapeTexts(archive, target)])
			items.push({ kind: 'paragraph', text, line: 1, page: i + 1 });
		for (const row of sheetRows(sheet, leftOut, remarks)) items.push(row);
	}
	for (const name of archive.names)
		if (/^xl\/embeddings\//i.test(name))
			remarks.push({
				code: 'embedded-document',
				raw: name,
				note: 'another document is embedded here; it is not read'
			});
	return { format: 'xlsx', items, remarks: [...remarks, ...leftOut.remarks] };
}

interface Settings {
	from1904: boolean;
	strings: RichText[];
	styles: (index: number) => CellStyle;
	leftOut: LeftOut;
	remarks: Remark[];
}

function tree(archive: Archive, name: string): XmlElement | undefined {
	const bytes = archive.read(name);
	return bytes === undefined ? undefined : parseXml(bytes);
}

const part = (archive: Archive, name: string, root: string): XmlElement | undefined =>
	childElement(tree(archive, name), root);

/** A text of several runs, each set in its own way. */
type RichText = { text: string; struck: boolean; raised: boolean }[];

function sharedStrings(part: XmlElement | undefined): RichText[] {
	const root = childElement(part, 'x:sst');
	return root === undefined ? [] : [...childElements(root, 'x:si')].map(richText);
}

function richText(element: XmlElement): RichText {
	const runs: RichText = [];
	for (const child of childElements(element)) {
		if (child.name === 'x:t') runs.push({ text: textWithin(child), struck: false, raised: false });
		else if (child.name === 'x:r') {
			const text = childElement(child, 'x:t');
			if (text !== undefined)
				runs.push({ text: textWithin(text), ...fontLook(childElement(child, 'x:rPr')) });
		}
	}
	return runs;
}

function readSheet(root: XmlElement, name: string, number: number, settings: Settings): Sheet {
	const cells: Sheet['cells'] = new Map();
	const hiddenRows = new Set<number>();
	const data = childElement(root, 'x:sheetData');
	const formulas = { stored: 0 };
	let rowAt = -1;
	for (const row of data === undefined ? [] : childElements(data, 'x:row')) {
		rowAt = row.attributes['r'] === undefined ? rowAt + 1 : Number(row.attributes['r']) - 1;
		if (isTrue(row.attributes['hidden']) || row.attributes['ht'] === '0') hiddenRows.add(rowAt);
		let columnAt = -1;
		for (const cell of childElements(row, 'x:c')) {
			const named = columnOf(cell.attributes['r'] ?? '');
			columnAt = named ?? columnAt + 1;
			const text = shown(cell, settings, formulas, { row: rowAt, column: columnAt, number });
			if (text === '') continue;
			let columns = cells.get(rowAt);
			if (columns === undefined) cells.set(rowAt, (columns = new Map()));
			columns.set(columnAt, text);
		}
	}
	if (formulas.stored > 0)
		settings.remarks.push({
			code: 'formulas-not-computed',
			raw: String(formulas.stored),
			note: 'cells with formulas; the values that the file stores are read',
			page: number
		});
	const hiddenColumns = [
		...childElements(childElement(root, 'x:cols') ?? { name: '', attributes: {}, children: [] })
	]
		.filter(({ attributes }) => isTrue(attributes['hidden']) || attributes['width'] === '0')
		.map(
			({ attributes }) => [Number(attributes['min']) - 1, Number(attributes['max']) - 1] as const
		);
	return {
		name,
		number,
		cells,
		merges: mergesOf(root),
		isRowHidden: (row) => hiddenRows.has(row),
		isColumnHidden: (column) => hiddenColumns.some(([from, to]) => from <= column && column <= to)
	};
}

const isTrue = (value: string | undefined): boolean => /^(1|true)$/.test(value ?? '');

/** The column of a cell's name, from 0: A is 0, AA is 26. */
function columnOf(name: string): number | null {
	const letters = /^[A-Z]{1,3}/.exec(name)?.[0];
	if (letters === undefined) return null;
	return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const nameOf = (row: number, column: number): string => {
	let letters = '';
	for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
		letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
	return `${letters}${row + 1}`;
};

function mergesOf(root: XmlElement): Merge[] {
	const list = childElement(root, 'x:mergeCells');
	return [...(list === undefined ? [] : childElements(list, 'x:mergeCell'))].flatMap(
		({ attributes }) => {
			const match = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/.exec(attributes['ref'] ?? '');
			if (match === null) return [];
			const [, left = '', top = '', right = left, bottom = top] = match;
			return [
				{
					left: columnOf(left) ?? 0,
					top: Number(top) - 1,
					right: columnOf(right) ?? 0,
					bottom: Number(bottom) - 1
				}
			];
		}
	);
}

function shown(
	cell: XmlElement,
	settings: Settings,
	formulas: { stored: number },
	at: { row: number; column: number; number: number }
): string {
	const { attributes } = cell;
	const style = settings.styles(Number(attributes['s'] ?? 0));
	const stored = childElement(cell, 'x:v');
	const value = stored === undefined ? '' : textWithin(stored);
	if (childElement(cell, 'x:f') !== undefined) {
		if (value === '' && attributes['t'] !== 'str')
			settings.remarks.push({
				code: 'formula-without-value',
				raw: nameOf(at.row, at.column),
				note: 'the file stores no value for this formula; the cell is read as blank',
				line: at.row + 1,
				page: at.number
			});
		else formulas.stored += 1;
	}
	const inline = childElement(cell, 'x:is');
	const runs: RichText =
		inline !== undefined
			? richText(inline)
			: attributes['t'] === 's'
				? (settings.strings[Number(value)] ?? [])
				: [
						{
							text: shownValue(value, attributes['t'] ?? 'n', style, settings, at),
							struck: false,
							raised: false
						}
					];
	let text = '';
	for (const run of runs) {
		if (run.struck || style.struck) settings.leftOut.add('struck', run.text, at.row + 1, at.number);
		else text += run.raised && !style.raised ? raisedText(text, run.text) : run.text;
	}
	return text.replace(/\r\n?/g, '\n').trim();
}

/** A date that is stored by its letters, as the number that workbooks count days by. */
const serialOf = (date: string, from1904: boolean): number =>
	(Date.parse(/Z$/.test(date) ? date : `${date}Z`) -
		Date.UTC(from1904 ? 1904 : 1899, from1904 ? 0 : 11, from1904 ? 1 : 30)) /
	86_400_000;

function shownValue(
	value: string,
	type: string,
	style: CellStyle,
	{ from1904, leftOut }: Settings,
	at: { row: number; number: number }
): string {
	if (value === '' || type === 'str' || type === 'e') return value;
	if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
	const number = type === 'd' ? serialOf(value, from1904) : Number(value);
	if (!Number.isFinite(number)) return value;
	const text = shownNumber(number, style.format, from1904);
	// a format such as ;;; shows nothing
	if (text === '') leftOut.add('hidden', value, at.row + 1, at.number);
	return text;
}

/** The page header and footer of a sheet, without the codes that set and number them. */
function edgeTexts(root: XmlElement): string[] {
	const edges = childElement(root, 'x:headerFooter');
	if (edges === undefined) return [];
	return [...childElements(edges)]
		.filter(({ name }) => /^x:(odd|first)(Header|Footer)$/.test(name))
		.flatMap((edge) =>
			textWithin(edge)
				.replace(/&"[^"]*"|&K[0-9A-F]{6}|&\d+|&[PNDTZFABUEISXYG]/g, (code) =>
					/^&[PNDTZFA]$/.test(code) ? ' ' : ''
				)
				.split(/&[LCR]/)
		)
		.map((text) => text.replace(/&&/g, '&').trim())
		.filter((text) => /[\u3400-\u9fff]/.test(text) && !/^第?\s*页?[\s,，共/]*页?$/.test(text));
}

/** The texts of shapes that lie over a sheet. */
function shapeTexts(archive: Archive, sheet: string): string[] {
	const drawing = relationsOf(archive, sheet).find(
		(relation) => relation.type === 'drawing'
	)?.target;
	const root = drawing === undefined ? undefined : tree(archive, drawing);
	if (root === undefined) return [];
	return [...descendantElements(root, 'a:p')]
		.map((paragraph) => [...descendantElements(paragraph, 'a:t')].map(textWithin).join('').trim())
		.filter((text) => text !== '');
}
