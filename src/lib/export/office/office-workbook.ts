import type { WorkSheet } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { printedText } from '../../domain/printed-text.ts';

/** A column of a paper sheet; `width` is in characters of Latin width, two to a Chinese one. */
export interface PaperColumn {
	label: string;
	width: number;
	/** Short texts, as numbers of rows and years. */
	isCentred?: boolean;
}

/** A sheet as it is printed: a title, lines below it, and a table. */
export interface PaperSheet {
	name: string;
	title: string;
	/** Lines between title and table. */
	lines: readonly string[];
	columns: readonly PaperColumn[];
	rows: readonly (readonly (string | number | null)[])[];
}

/** Excel's limit of a cell. */
const longestText = 32_767;

/** Cell formats by their place in the style sheet. */
const formats = { title: 1, line: 2, heading: 3, text: 4, number: 5, centred: 6 } as const;

/** Sheets as a workbook for A4 paper: bordered and wrapped, headings repeated on every page, texts never formulas. */
export async function paperWorkbook(
	sheets: readonly PaperSheet[]
): Promise<Uint8Array<ArrayBuffer>> {
	const { utils, write } = await import('@e965/xlsx');
	const book = utils.book_new();
	const titles = sheets.map((paper, at) => {
		const sheet: WorkSheet = {};
		const last = paper.columns.length - 1;
		const above = [[paper.title], ...paper.lines.map((line) => [line])];
		[...above, paper.columns.map(({ label }) => label), ...paper.rows].forEach((row, r) =>
			row.forEach((cell, c) => {
				if (cell === null) return;
				sheet[utils.encode_cell({ r, c })] =
					typeof cell === 'number'
						? { t: 'n', v: cell }
						: { t: 's', v: printedText(cell).slice(0, longestText) };
			})
		);
		const heading = above.length;
		sheet['!ref'] = utils.encode_range({
			s: { r: 0, c: 0 },
			e: { r: heading + paper.rows.length, c: last }
		});
		sheet['!merges'] = above.map((_, r) => ({ s: { r, c: 0 }, e: { r, c: last } }));
		sheet['!cols'] = paper.columns.map(({ width }) => ({ wch: width }));
		sheet['!rows'] = [
			...above.map((_, r) => ({ hpt: r === 0 ? 34 : 19 })),
			{
				hpt: rowHeight(
					paper.columns.map(({ label }) => label),
					paper.columns
				)
			},
			...paper.rows.map((row) => ({ hpt: rowHeight(row, paper.columns) }))
		];
		// inches
		sheet['!margins'] = {
			left: 0.6,
			right: 0.6,
			top: 0.75,
			bottom: 0.7,
			header: 0.3,
			footer: 0.35
		};
		utils.book_append_sheet(book, sheet, paper.name);
		const row = heading + 1;
		return { Name: '_xlnm.Print_Titles', Sheet: at, Ref: `'${paper.name}'!$${row}:$${row}` };
	});
	book.Workbook = { Names: titles };
	const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
	return laidOut(bytes, sheets);
}

/** Points of a line of the table's text, and of a row at most. */
const lineHeight = 13;
const highest = 409;

/** The height that the longest cell of a row needs: not every program measures wrapped text when it opens a workbook. */
function rowHeight(
	row: readonly (string | number | null)[],
	columns: readonly PaperColumn[]
): number {
	const lines = row.map((cell, at) =>
		typeof cell === 'string'
			? cell.split('\n').reduce((sum, text) => sum + linesOf(text, columns[at]!.width), 0)
			: 1
	);
	return Math.min(highest, Math.max(...lines) * lineHeight + 6);
}

/** Lines that a text takes; a Chinese character is two wide, and the edge of a cell takes one. */
function linesOf(text: string, width: number): number {
	const length = [...text].reduce(
		(sum, sign) => sum + (sign > '\u2e7f' || sign === '“' || sign === '”' ? 2 : 1),
		0
	);
	return Math.max(1, Math.ceil(length / (width * 1.05 - 1)));
}

/** Formats and page set-up, which the library does not write, put into its sheets. */
function laidOut(bytes: Uint8Array, sheets: readonly PaperSheet[]): Uint8Array<ArrayBuffer> {
	const parts = unzipSync(bytes);
	parts['xl/styles.xml'] = strToU8(styles);
	for (const [at, paper] of sheets.entries()) {
		const name = `xl/worksheets/sheet${at + 1}.xml`;
		parts[name] = strToU8(laidOutSheet(strFromU8(parts[name]!), paper));
	}
	// the time of writing would make every workbook another
	return zipSync(parts, { level: 6, mtime: new Date(1980, 0, 1) });
}

function laidOutSheet(xml: string, paper: PaperSheet): string {
	const heading = paper.lines.length + 2;
	const pane = `<pane ySplit="${heading}" topLeftCell="A${heading + 1}" activePane="bottomLeft" state="frozen"/>`;
	return xml
		.replace(/<sheetPr[^>]*\/>|<sheetPr>.*?<\/sheetPr>/, '')
		.replace('<dimension', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension')
		.replace(/(<sheetView [^>]*?)\/>/, `$1>${pane}</sheetView>`)
		.replace(/<row r="(\d+)"[^>]*?(?:\/>|>.*?<\/row>)/gs, (row, number: string) =>
			formattedRow(row, Number(number), paper)
		)
		.replace(/(<pageMargins[^>]*\/>)/, `$1${page}`);
}

const page =
	'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
	'<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>';

/** Every cell of a row with its format, also a blank one: a border has no gaps. */
function formattedRow(xml: string, number: number, { lines, columns }: PaperSheet): string {
	const heading = lines.length + 2;
	const [opening = ''] = /^<row [^>]*?(?=\/?>)/.exec(xml) ?? [];
	const cells = new Map(
		[...xml.matchAll(/<c r="([A-Z]+)\d+"((?: [^>]*?)?)(\/>|>.*?<\/c>)/gs)].map((match) => [
			match[1]!,
			match
		])
	);
	const written = columns.map(({ isCentred }, at) => {
		const column = String.fromCharCode(65 + at);
		const [, , attributes = '', rest = '/>'] = cells.get(column) ?? [];
		const format =
			number === 1
				? formats.title
				: number < heading
					? formats.line
					: number === heading
						? formats.heading
						: attributes.includes('t="n"') ||
							  (rest.startsWith('><v>') && !attributes.includes('t='))
							? formats.number
							: isCentred
								? formats.centred
								: formats.text;
		return `<c r="${column}${number}" s="${format}"${attributes}${rest}`;
	});
	return `${opening}>${written.join('')}</row>`;
}

const font = (size: number, isBold = false): string =>
	`<font>${isBold ? '<b/>' : ''}<sz val="${size}"/><color rgb="FF000000"/><name val="宋体"/><family val="3"/><charset val="134"/></font>`;

const side = (name: string): string => `<${name} style="thin"><color rgb="FF000000"/></${name}>`;

const format = (fontId: number, border: number, alignment: string, fill = 0, numFmt = 0): string =>
	`<xf numFmtId="${numFmt}" fontId="${fontId}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${alignment}/></xf>`;

/** Figures with thousands apart and as many decimals as they have, up to six. */
const figures = 164;

const styles = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="${figures}" formatCode="#,##0.00####"/></numFmts><fonts count="4">${font(10)}${font(18, true)}${font(10, true)}${font(9)}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEDEDED"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${side('left')}${side('right')}${side('top')}${side('bottom')}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="7">${[
	format(0, 0, 'vertical="center"'),
	format(1, 0, 'horizontal="center" vertical="center"'),
	format(0, 0, 'horizontal="left" vertical="center"'),
	format(2, 1, 'horizontal="center" vertical="center" wrapText="1"', 2),
	format(3, 1, 'horizontal="left" vertical="top" wrapText="1"'),
	format(3, 1, 'horizontal="right" vertical="top" indent="1"', 0, figures),
	format(3, 1, 'horizontal="center" vertical="top" wrapText="1"')
].join(
	''
)}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
