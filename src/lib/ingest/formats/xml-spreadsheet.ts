import type { Format } from './format.ts';

/** Excel 2003 XML, which many systems export under the name of a workbook. */
export const xmlSpreadsheet: Format = {
	name: 'xml-spreadsheet',
	endings: ['xml'],
	recognise: ({ text }) =>
		/^\s*<\?xml|^\s*<[\w:]*Workbook/.test(text) &&
		text.includes('urn:schemas-microsoft-com:office:spreadsheet'),
	read: async (bytes) => (await import('../readers/xml-spreadsheet.ts')).readXmlSpreadsheet(bytes)
};
