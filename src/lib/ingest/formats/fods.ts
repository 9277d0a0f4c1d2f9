import { isFlatOpenDocument } from './open-document.ts';
import type { Format } from './format.ts';

/** An OpenDocument workbook in one file of XML. */
export const fods: Format = {
	name: 'fods',
	endings: ['fods'],
	recognise: (file) => isFlatOpenDocument(file, 'spreadsheet'),
	read: async (bytes) => (await import('../readers/ods.ts')).readFods(bytes)
};
