import { isOfficePart } from './office-archive.ts';
import type { Format } from './format.ts';

/** Word of today, also as template and with macros; WPS writes it too. */
export const docx: Format = {
	name: 'docx',
	endings: ['docx', 'docm', 'dotx', 'dotm', 'wps', 'wpt'],
	recognise: (file) => isOfficePart(file, 'word'),
	read: async (bytes) => (await import('../readers/docx.ts')).readDocx(bytes)
};
