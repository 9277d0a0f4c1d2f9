import type { Format } from './format.ts';

/** OFD (GB/T 33190), the fixed layout that offices in China publish in. */
export const ofd: Format = {
	name: 'ofd',
	endings: ['ofd'],
	recognise: ({ archive }) => archive?.names.some((name) => /^ofd\.xml$/i.test(name)) === true,
	read: async (bytes) => (await import('../readers/ofd.ts')).readOfd(bytes)
};
