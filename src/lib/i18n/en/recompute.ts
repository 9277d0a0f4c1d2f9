import type { Words } from '../zh/words.ts';

/** Words of computing again what a chart draws. */
export const recompute: Words['recompute'] = {
	open: 'See the SQL and recompute here',
	close: 'Close',
	running: 'Recomputing in this browser',
	again: 'Recompute',
	same: (rows, cells) => `Recomputed and equal: ${rows} rows, ${cells} cells.`,
	version: (fingerprint) =>
		`By DuckDB in this browser, from the published data, version ${fingerprint}.`,
	differs: (cells) => `Recomputed and not equal in ${cells} cells:`,
	differsBeneath: 'The cells are equal; the figures they rest on are not.',
	moved: 'The filter has changed since this was computed.',
	drawn: 'drawn',
	computed: 'recomputed',
	statement: (number, rows) => `Statement ${number}, ${rows} rows`,
	copy: 'Copy',
	copied: 'Copied',
	failed: (reason) => `Not recomputed: ${reason}`,
	notCopied: (reason) => `Not copied: ${reason}`
};
