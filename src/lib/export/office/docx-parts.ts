import {
	AlignmentType,
	Document,
	type FileChild,
	Footer,
	HeightRule,
	type IParagraphOptions,
	Packer,
	PageNumber,
	PageOrientation,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	VerticalAlign,
	WidthType
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { printedText } from '../../domain/printed-text.ts';

/** Twentieths of a point in a millimetre. */
const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

const margins = { top: 25, bottom: 22, left: 25, right: 22 };
const paper = { width: 210, height: 297 };

/** Between the margins, in millimetres. */
export const textWidth = paper.width - margins.left - margins.right;
export const landscapeTextWidth = paper.height - margins.left - margins.right;

const latin = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman' };
const song = { ...latin, eastAsia: '宋体' };
const fangSong = { ...latin, eastAsia: '仿宋' };

/** Names that other systems have for the two fonts; a reader without either takes its own. */
const otherNames = { 宋体: 'SimSun', 仿宋: 'FangSong' };

export interface TextStyle {
	isBold?: boolean;
	/** Points. */
	size?: number;
	alignment?: 'left' | 'center' | 'right' | 'both';
	/** Points before and after. */
	before?: number;
	after?: number;
	/** Two characters, as in a letter. */
	isIndented?: boolean;
	startsPage?: boolean;
}

/** Text as it was printed, in a run that holds nothing but text: no field, link or formula comes of it. */
function runOf(text: string, { isBold = false, size = 11 }: TextStyle, font = fangSong): TextRun {
	return new TextRun({
		text: printedText(text).replace(/[\t\r\n]+/g, ' '),
		font,
		size: size * 2,
		bold: isBold
	});
}

export function line(text: string, style: TextStyle = {}, font = fangSong): Paragraph {
	const { alignment = 'left', before = 0, after = 0, size = 11, isIndented, startsPage } = style;
	const options: IParagraphOptions = {
		alignment: AlignmentType[alignment === 'both' ? 'BOTH' : (alignment.toUpperCase() as 'LEFT')],
		spacing: { before: before * 20, after: after * 20, line: 300 },
		...(isIndented ? { indent: { firstLine: size * 40 } } : {}),
		...(startsPage ? { pageBreakBefore: true } : {}),
		children: [runOf(text, style, font)]
	};
	return new Paragraph(options);
}

/** The title of a form; it begins a page where it is not the first. */
export const heading = (text: string, startsPage = false): Paragraph =>
	line(text, { isBold: true, size: 18, alignment: 'center', after: 10, startsPage }, song);

/** A paragraph of a cell, in the style of the cell or in its own. */
export type CellLine = string | { text: string; style: TextStyle };

export interface CellText extends TextStyle {
	lines: readonly CellLine[];
	columns?: number;
	rows?: number;
	isShaded?: boolean;
	isMiddle?: boolean;
}

/** A heading beside or above what is filled in. */
export const label = (text: string, more: Partial<CellText> = {}): CellText => ({
	lines: [text],
	alignment: 'center',
	isBold: true,
	isMiddle: true,
	isShaded: true,
	...more
});

export interface RowText {
	cells: readonly CellText[];
	/** Millimetres at least. */
	height?: number;
	/** Stands at the head of every page that the table reaches. */
	isHeading?: boolean;
	/** May be cut by the end of a page. */
	isLong?: boolean;
	/** Columns at its beginning that a cell above reaches down into. */
	covered?: number;
}

/** @param widths of the columns in millimetres */
export function table(widths: readonly number[], rows: readonly RowText[]): Table {
	return new Table({
		layout: TableLayoutType.FIXED,
		width: { size: twips(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
		columnWidths: widths.map(twips),
		margins: { top: 60, bottom: 60, left: 90, right: 90 },
		rows: rows.map((row) => rowOf(row, widths))
	});
}

function rowOf(row: RowText, widths: readonly number[]): TableRow {
	const { cells, height = 8, isHeading = false, isLong = false, covered = 0 } = row;
	let at = covered;
	return new TableRow({
		tableHeader: isHeading,
		cantSplit: !isLong,
		height: { value: twips(height), rule: HeightRule.ATLEAST },
		children: cells.map((cell) => {
			const columns = cell.columns ?? 1;
			const width = widths.slice(at, at + columns).reduce((sum, one) => sum + one, 0);
			at += columns;
			return cellOf(cell, twips(width));
		})
	});
}

function cellOf(cell: CellText, width: number): TableCell {
	const { lines, columns, rows, isShaded, isMiddle, ...style } = cell;
	return new TableCell({
		width: { size: width, type: WidthType.DXA },
		...(columns === undefined ? {} : { columnSpan: columns }),
		...(rows === undefined ? {} : { rowSpan: rows }),
		...(isShaded ? { shading: { fill: 'F2F2F2' } } : {}),
		verticalAlign: isMiddle ? VerticalAlign.CENTER : VerticalAlign.TOP,
		children: (lines.length === 0 ? [''] : lines).map((part) =>
			typeof part === 'string'
				? line(part, { size: 10.5, ...style })
				: line(part.text, { size: 10.5, ...style, ...part.style })
		)
	});
}

/** The bytes of a document for A4 paper with the number of the page at the foot of each. */
export async function docxBytes(
	children: FileChild[],
	{ title, isLandscape = false }: { title: string; isLandscape?: boolean }
): Promise<Uint8Array<ArrayBuffer>> {
	const foot = new Paragraph({
		alignment: AlignmentType.CENTER,
		children: [
			new TextRun({
				font: song,
				size: 18,
				children: ['第 ', PageNumber.CURRENT, ' 页，共 ', PageNumber.TOTAL_PAGES, ' 页']
			})
		]
	});
	const document = new Document({
		title,
		creator: '预算绩效图谱',
		lastModifiedBy: '预算绩效图谱',
		styles: {
			default: { document: { run: { font: fangSong, size: 22, language: { eastAsia: 'zh-CN' } } } }
		},
		sections: [
			{
				properties: {
					page: {
						size: {
							width: twips(paper.width),
							height: twips(paper.height),
							orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
						},
						margin: {
							top: twips(margins.top),
							bottom: twips(margins.bottom),
							left: twips(margins.left),
							right: twips(margins.right),
							footer: twips(12)
						}
					}
				},
				footers: { default: new Footer({ children: [foot] }) },
				children
			}
		]
	});
	return settled(new Uint8Array(await Packer.toArrayBuffer(document)));
}

/** The fonts' other names put in, and the time of writing taken out: it would make every document another. */
function settled(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	const parts = unzipSync(bytes);
	const text = (name: string, change: (xml: string) => string) => {
		const part = parts[name];
		if (part !== undefined) parts[name] = strToU8(change(strFromU8(part)));
	};
	text('word/fontTable.xml', (xml) => {
		const fonts = Object.entries(otherNames)
			.map(
				([name, other]) =>
					`<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>`
			)
			.join('');
		return /<w:fonts[^>]*\/>/.test(xml)
			? xml.replace(/<w:fonts([^>]*)\/>/, `<w:fonts$1>${fonts}</w:fonts>`)
			: xml.replace('</w:fonts>', `${fonts}</w:fonts>`);
	});
	text('docProps/core.xml', (xml) =>
		xml.replace(/(<dcterms:\w+[^>]*>)[^<]*/g, '$12000-01-01T00:00:00Z')
	);
	return zipSync(parts, { level: 6, mtime: new Date(1980, 0, 1) });
}
