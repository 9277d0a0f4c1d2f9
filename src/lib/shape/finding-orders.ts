export const severityOrder = ['S1', 'S2', 'S3', 'S4', 'S5'] as const;

/** What concerns the document first, what concerns our own reading last. */
export const classOrder = [
	'control',
	'reconciliation',
	'definition',
	'indicator',
	'score',
	'gap',
	'extraction'
] as const;
