import type { Words } from '../words.ts';

/** What stands on every page. */
export const site: Words['site'] = {
	name: 'Budget Performance Atlas',
	tagline: 'Published self-evaluations, every figure traceable',
	skip: 'Skip to content',
	synthetic:
		'Synthetic data: units, districts and figures do not exist; for trial and measurement only.',
	otherLanguage: '中文',
	otherLanguageHint: '用中文阅读本页',
	nav: {
		label: 'Pages',
		overview: 'Overview',
		compare: 'Compare',
		indicators: 'Indicators',
		scores: 'Scores',
		findings: 'Findings',
		units: 'Units',
		check: 'Check',
		data: 'Data',
		about: 'About'
	},
	filter: {
		label: 'Filters',
		all: 'All',
		year: 'Year',
		district: 'District',
		level: 'Level',
		type: 'Function',
		unit: 'Unit',
		stage: 'Stage',
		form: 'Form',
		class: 'Class',
		severity: 'Severity',
		certainty: 'Certainty',
		rule: 'Rule',
		reset: 'Clear filters',
		chosen: (count: number) => `${count} chosen`,
		needsScript: 'Filters need scripts to be enabled; all data is shown below.',
		dropped: (parts: string) => `The link holds parts that are not known here; left out: ${parts}`,
		remove: (what: string) => `Remove ${what}`
	},
	live: {
		starting: 'Preparing the query engine',
		engine: (loaded: string) => `Loading the query engine, ${loaded} received`,
		data: (loaded: string) => `Loading the data, ${loaded} received`,
		asking: 'Asking',
		done: (reports: number) => `Filtered: ${reports} ${reports === 1 ? 'report' : 'reports'}`,
		failed: 'The query engine did not start.',
		stale: 'Below is still all data, not the chosen scope.',
		retry: 'Try again'
	},
	table: {
		show: 'Table',
		missing: '—',
		seePlace: 'Source',
		none: 'Nothing fits the filters'
	},
	fact: {
		printed: 'As printed',
		status: 'Status',
		file: 'File',
		form: 'Form',
		section: 'Section',
		table: 'Table',
		row: 'Row',
		column: 'Column',
		line: 'Line',
		page: 'Page',
		basis: 'Basis',
		lineNumber: (line: number) => `line ${line}`,
		pageNumber: (page: number) => `page ${page}`
	},
	footer: {
		note: 'Figures are those of the units’ own published self-evaluations; the documents prevail. A finding is a question, not a conclusion.',
		fingerprint: 'Data version',
		about: 'Method and definitions'
	},
	separator: ', ',
	listSeparator: ', ',
	colon: ': '
};
