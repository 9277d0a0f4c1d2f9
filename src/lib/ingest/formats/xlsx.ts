import { isOfficePart } from './office-archive.ts';
import type { Format } from './format.ts';

/** Excel of today, also as template and with macros; WPS writes it too. */
export const xlsx: Format = {
	name: 'xlsx',
	endings: ['xlsx', 'xlsm', 'xltx', 'xltm', 'et', 'ett'],
	recognise: (file) => isOfficePart(file, 'excel'),
	read: async (bytes) => (await import('../readers/xlsx.ts')).readXlsx(bytes)
};
