import type { Format } from './format.ts';

/** Word of 1997 to 2003, and what WPS stores in its form. */
export const doc: Format = {
	name: 'doc',
	endings: ['doc', 'dot', 'wps', 'wpt'],
	recognise: ({ streams }) => streams?.has('WORDDOCUMENT') === true,
	read: async (bytes) => (await import('../readers/doc.ts')).readDoc(bytes)
};
