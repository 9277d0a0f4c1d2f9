import { isFlatOpenDocument } from './open-document.ts';
import type { Format } from './format.ts';

/** An OpenDocument text in one file of XML. */
export const fodt: Format = {
	name: 'fodt',
	endings: ['fodt'],
	recognise: (file) => isFlatOpenDocument(file, 'text'),
	read: async (bytes) => (await import('../readers/odt.ts')).readFodt(bytes)
};
