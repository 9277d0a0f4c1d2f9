import type { Format } from './format.ts';

/** A picture of a page, as scanners and cameras store it. */
export const jpeg: Format = {
	name: 'jpeg',
	endings: ['jpg', 'jpeg'],
	isPicture: true,
	recognise: ({ startsWith }) => startsWith(0xff, 0xd8, 0xff),
	read: async (bytes) => (await import('../readers/jpeg.ts')).readJpeg(bytes)
};
