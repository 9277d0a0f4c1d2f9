import type { Format } from './format.ts';

/** Plain text: what no other format is. */
export const txt: Format = {
	name: 'txt',
	endings: ['txt', 'text'],
	recognise: () => true,
	read: async (bytes) => (await import('../readers/txt.ts')).readTxt(bytes)
};
