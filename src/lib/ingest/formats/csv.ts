import type { Format } from './format.ts';
import { looksSeparated } from '../readers/csv-shape.ts';

/** Rows of values set apart by commas. */
export const csv: Format = {
	name: 'csv',
	endings: ['csv'],
	recognise: ({ bytes }) => looksSeparated(bytes),
	read: async (bytes) => (await import('../readers/csv.ts')).readCsv(bytes)
};
