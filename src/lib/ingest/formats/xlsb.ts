import { isOfficePart } from './office-archive.ts';
import type { Format } from './format.ts';

/** Excel of today in its binary form. */
export const xlsb: Format = {
	name: 'xlsb',
	endings: ['xlsb'],
	recognise: (file) => isOfficePart(file, 'excel-binary'),
	read: async (bytes) => (await import('../readers/workbook.ts')).readWorkbook(bytes, 'xlsb')
};
