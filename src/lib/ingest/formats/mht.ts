import type { Format } from './format.ts';

/** A page saved with its parts in one file, which Word and WPS also name .doc. */
export const mht: Format = {
	name: 'mht',
	endings: ['mht', 'mhtml'],
	recognise: ({ text }) =>
		/^([\w-]+:[^\n]*\r?\n([ \t][^\n]*\r?\n)*)*(MIME-Version|Content-Type):/im.test(
			text.slice(0, 2048).trimStart()
		) && /^content-type:\s*(multipart|text\/html)/im.test(text),
	read: async (bytes) => (await import('../readers/mht.ts')).readMht(bytes)
};
