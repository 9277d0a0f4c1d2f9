import { isOpenDocument } from './open-document.ts';
import type { Format } from './format.ts';

/** An OpenDocument text. */
export const odt: Format = {
	name: 'odt',
	endings: ['odt', 'ott'],
	recognise: (file) => isOpenDocument(file, 'text'),
	read: async (bytes) => (await import('../readers/odt.ts')).readOdt(bytes)
};
