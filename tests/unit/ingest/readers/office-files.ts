import { strToU8, zipSync } from 'fflate';

const relations = (entries: string): string =>
	`<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries}</Relationships>`;
const relation = (id: string, type: string, target: string): string =>
	`<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;

const wordSpaces = [
	'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
	'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
	'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
	'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
	'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
	'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
].join(' ');

/** A Word file with a body that we author; further parts by the type of their relation. */
export function wordFile(
	body: string,
	parts: Record<string, { name: string; xml: string }> = {}
): Uint8Array {
	const files: Record<string, Uint8Array> = {
		'[Content_Types].xml': strToU8(
			'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
		),
		'_rels/.rels': strToU8(relations(relation('r0', 'officeDocument', 'word/document.xml'))),
		'word/document.xml': strToU8(
			`<?xml version="1.0"?><w:document ${wordSpaces}><w:body>${body}</w:body></w:document>`
		),
		'word/_rels/document.xml.rels': strToU8(
			relations(
				Object.entries(parts)
					.map(([type, { name }], i) => relation(`r${i + 1}`, type, name))
					.join('')
			)
		)
	};
	for (const { name, xml } of Object.values(parts))
		files[`word/${name}`] = strToU8(xml.replace(/^<(w:\w+)/, `<$1 ${wordSpaces}`));
	return zipSync(files);
}

export const run = (text: string, properties = ''): string =>
	`<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (...runs: string[]): string => `<w:p>${runs.join('')}</w:p>`;
export const cell = (content: string, properties = ''): string =>
	`<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
export const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
export const table = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

/** A sheet's data, and what else a workbook has, as we author it. */
export interface AuthoredWorkbook {
	/** The inside of `worksheet`, by sheet. */
	sheets: { xml: string; state?: string }[];
	/** The inside of `styleSheet`. */
	styles?: string;
	strings?: string;
}

export function workbookFile({ sheets, styles, strings }: AuthoredWorkbook): Uint8Array {
	const space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
	const names = sheets.map((_, i) => `worksheets/sheet${i + 1}.xml`);
	const files: Record<string, Uint8Array> = {
		'[Content_Types].xml': strToU8(
			'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>'
		),
		'_rels/.rels': strToU8(relations(relation('r0', 'officeDocument', 'xl/workbook.xml'))),
		'xl/workbook.xml': strToU8(
			`<workbook ${space} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${sheets
				.map(
					({ state }, i) =>
						`<sheet name="表${i + 1}" sheetId="${i + 1}" r:id="s${i + 1}"${state === undefined ? '' : ` state="${state}"`}/>`
				)
				.join('')}</sheets></workbook>`
		),
		'xl/_rels/workbook.xml.rels': strToU8(
			relations(
				names.map((name, i) => relation(`s${i + 1}`, 'worksheet', name)).join('') +
					relation('st', 'styles', 'styles.xml') +
					relation('ss', 'sharedStrings', 'sharedStrings.xml')
			)
		),
		'xl/styles.xml': strToU8(`<styleSheet ${space}>${styles ?? ''}</styleSheet>`),
		'xl/sharedStrings.xml': strToU8(`<sst ${space}>${strings ?? ''}</sst>`)
	};
	sheets.forEach(({ xml }, i) => {
		files[`xl/${names[i] ?? ''}`] = strToU8(`<worksheet ${space}>${xml}</worksheet>`);
	});
	return zipSync(files);
}
