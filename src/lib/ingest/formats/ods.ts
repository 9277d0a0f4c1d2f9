import { isOpenDocument } from './open-document.ts';
import type { Format } from './format.ts';

/** An OpenDocument workbook. */
export const ods: Format = {
	name: 'ods',
	endings: ['ods', 'ots'],
	recognise: (file) => isOpenDocument(file, 'spreadsheet'),
	read: async (bytes) => (await import('../readers/ods.ts')).readOds(bytes)
};
