import { UnreadableDocument, type Item, type ReadDocument, type Remark } from '../document.ts';
import { limits } from '../limits.ts';
import { LeftOut } from './left-out.ts';
import { shownNumber } from './number-format.ts';
import { raisedText } from './raised-text.ts';
import { sheetRows, type Merge, type Sheet } from './sheet.ts';
import { childElement, childElements, parseXml, textWithin, type XmlElement } from './xml.ts';

interface Style {
	format: string;
	struck: boolean;
}

/** The names that this format gives to usual formats, as they are shown in China. */
const named: Record<string, string> = {
	'General Date': 'yyyy/m/d h:mm',
	'Long Date': 'yyyy"年"m"月"d"日"',
	'Medium Date': 'yyyy/m/d',
	'Short Date': 'yyyy/m/d',
	Percent: '0.00%',
	Fixed: '0.00',
	Standard: '#,##0.00',
	Currency: '"¥"#,##0.00;"¥"\\-#,##0.00',
	'General Number': 'General'
};

/** A workbook in the XML of Excel 2003, which many systems export under the name of a workbook. */
export function readXmlSpreadsheet(bytes: Uint8Array): ReadDocument {
	const book = childElement(parseXml(bytes), 'ss:Workbook');
	if (book === undefined)
		throw new UnreadableDocument('damaged', {
			en: 'the workbook has no main part',
			zh: '工作簿里没有主体部分'
		});
	const styles = stylesOf(book);
	const leftOut = new LeftOut();
	const remarks: Remark[] = [];
	const items: Item[] = [];
	let cells = 0;
	for (const [i, worksheet] of [...childElements(book, 'ss:Worksheet')].entries()) {
		const sheet = sheetOf(worksheet, i + 1, styles, leftOut, remarks);
		for (const row of sheet.cells.values()) cells += row.size;
		if (cells > limits.cells)
			throw new UnreadableDocument('too-large', {
				en: `it has more than ${limits.cells} cells: no report has`,
				zh: `单元格多于 ${limits.cells} 个，不会是一份报告`
			});
		if (isHiddenSheet(worksheet)) {
			const texts = [...sheet.cells.values()].flatMap((row) => [...row.values()]);
			leftOut.add('hidden', `${sheet.name}: ${texts.slice(0, 40).join(' | ')}`, 1, i + 1);
			continue;
		}
		for (const row of sheetRows(sheet, leftOut, remarks)) items.push(row);
	}
	return { format: 'xml-spreadsheet', items, remarks: [...remarks, ...leftOut.remarks] };
}

const isHiddenSheet = (worksheet: XmlElement): boolean => {
	const options = [...childElements(worksheet)].find(({ name }) =>
		name.endsWith('WorksheetOptions')
	);
	const visible = [...(options === undefined ? [] : childElements(options))].find(({ name }) =>
		name.endsWith('Visible')
	);
	return visible !== undefined && /hidden/i.test(textWithin(visible));
};

function stylesOf(book: XmlElement): Map<string, Style> {
	const styles = new Map<string, Style>();
	const list = childElement(book, 'ss:Styles');
	for (const style of list === undefined ? [] : childElements(list, 'ss:Style')) {
		const parent = styles.get(style.attributes['Parent'] ?? 'Default');
		const format = childElement(style, 'ss:NumberFormat')?.attributes['Format'];
		const font = childElement(style, 'ss:Font');
		styles.set(style.attributes['ID'] ?? '', {
			format: format === undefined ? (parent?.format ?? 'General') : (named[format] ?? format),
			struck:
				font === undefined ? (parent?.struck ?? false) : font.attributes['StrikeThrough'] === '1'
		});
	}
	return styles;
}

function sheetOf(
	worksheet: XmlElement,
	number: number,
	styles: Map<string, Style>,
	leftOut: LeftOut,
	remarks: Remark[]
): Sheet {
	const cells: Sheet['cells'] = new Map();
	const merges: Merge[] = [];
	const hiddenRows = new Set<number>();
	const hiddenColumns = new Set<number>();
	const table = childElement(worksheet, 'ss:Table');
	let column = -1;
	for (const { attributes } of table === undefined ? [] : childElements(table, 'ss:Column')) {
		column = attributes['Index'] === undefined ? column + 1 : Number(attributes['Index']) - 1;
		const span = Math.min(20_000, Number(attributes['Span'] ?? 0) || 0);
		if (attributes['Hidden'] === '1')
			for (let i = 0; i <= span; i += 1) hiddenColumns.add(column + i);
		column += span;
	}
	let at = -1;
	for (const row of table === undefined ? [] : childElements(table, 'ss:Row')) {
		at = row.attributes['Index'] === undefined ? at + 1 : Number(row.attributes['Index']) - 1;
		if (row.attributes['Hidden'] === '1') hiddenRows.add(at);
		const texts = new Map<number, string>();
		let c = -1;
		for (const cell of childElements(row, 'ss:Cell')) {
			const { attributes } = cell;
			c = attributes['Index'] === undefined ? c + 1 : Number(attributes['Index']) - 1;
			const right = Number(attributes['MergeAcross'] ?? 0) || 0;
			const down = Number(attributes['MergeDown'] ?? 0) || 0;
			const data = [...childElements(cell)].find(({ name }) => /(^|:)Data$/.test(name));
			const style = styles.get(attributes['StyleID'] ?? row.attributes['StyleID'] ?? 'Default');
			if (attributes['Formula'] !== undefined && (data === undefined || textWithin(data) === ''))
				remarks.push({
					code: 'formula-without-value',
					raw: attributes['Formula'],
					note: 'the file stores no value for this formula; the cell is read as blank',
					line: at + 1,
					page: number
				});
			const text = data === undefined ? '' : shownText(data, style, leftOut, at + 1, number);
			if (text !== '') texts.set(c, text);
			if (right + down > 0) merges.push({ top: at, left: c, bottom: at + down, right: c + right });
			c += right;
		}
		if (texts.size > 0) cells.set(at, texts);
		at += Number(row.attributes['Span'] ?? 0) || 0;
	}
	return {
		name: worksheet.attributes['Name'] ?? '',
		number,
		cells,
		merges,
		isRowHidden: (row) => hiddenRows.has(row),
		isColumnHidden: (each) => hiddenColumns.has(each)
	};
}

const day = 86_400_000;

function shownText(
	data: XmlElement,
	style: Style | undefined,
	leftOut: LeftOut,
	line: number,
	page: number
): string {
	const type = data.attributes['Type'] ?? 'String';
	const stored = textWithin(data).trim();
	let text = stored;
	if (type === 'Number' && Number.isFinite(Number(stored)) && stored !== '')
		text = shownNumber(Number(stored), style?.format ?? 'General', false);
	else if (type === 'DateTime') {
		const time = Date.parse(/Z$/.test(stored) ? stored : `${stored}Z`);
		if (Number.isFinite(time)) {
			const serial = (time - Date.UTC(1899, 11, 30)) / day;
			const format = style?.format ?? 'General';
			text = shownNumber(serial, format === 'General' ? 'yyyy/m/d' : format, false);
		}
	} else if (type === 'Boolean') text = stored === '1' ? 'TRUE' : 'FALSE';
	else text = richText(data, '', leftOut, line, page).trim();
	if (style?.struck !== true) return text;
	leftOut.add('struck', text, line, page);
	return '';
}

/** A text whose stretches are set by elements of HTML: S strikes, Sup raises. */
function richText(
	element: XmlElement,
	before: string,
	leftOut: LeftOut,
	line: number,
	page: number
): string {
	let text = '';
	for (const child of element.children) {
		if (typeof child === 'string') text += child;
		else if (/(^|:)(S|Del|Strike)$/i.test(child.name))
			leftOut.add('struck', textWithin(child), line, page);
		else if (/(^|:)Sup$/i.test(child.name)) text += raisedText(before + text, textWithin(child));
		else if (/(^|:)Br$/i.test(child.name)) text += '\n';
		else text += richText(child, before + text, leftOut, line, page);
	}
	return text;
}
