import type { Format } from './format.ts';

/** Excel of before 2007, and what WPS stores in its form. Word documents that it embeds lie deeper than its root. */
export const xls: Format = {
	name: 'xls',
	endings: ['xls', 'xlt', 'et', 'ett'],
	recognise: ({ streams }) => streams !== null && (streams.has('WORKBOOK') || streams.has('BOOK')),
	read: async (bytes) => (await import('../readers/workbook.ts')).readWorkbook(bytes, 'xls')
};
