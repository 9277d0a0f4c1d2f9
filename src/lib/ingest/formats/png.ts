import type { Format } from './format.ts';

/** A picture of a page, stored without loss. */
export const png: Format = {
	name: 'png',
	endings: ['png'],
	isPicture: true,
	recognise: ({ startsWith }) => startsWith(0x89, 0x50, 0x4e, 0x47),
	read: async (bytes) => {
		const { readImage } = await import('../ocr/read-image.ts');
		const { readPng } = await import('../ocr/read-png.ts');
		return readImage(() => readPng(bytes), 'png');
	}
};
