import { formatCount } from '../format.ts';
import type { Words } from '../zh/words.ts';

/** What stands on every page. */
export const site: Words['site'] = {
	name: 'Budget Performance Atlas',
	tagline: 'Published self-evaluations, every figure traceable',
	skip: 'Skip to content',
	synthetic:
		'Synthetic data: units, districts and figures do not exist; for trial and measurement only.',
	unstarted:
		'The scripts of this page did not arrive: figures, charts and tables can be read, filters and exports do not work. Try loading it again.',
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
		brief: 'Brief',
		data: 'Data',
		about: 'About',
		changes: 'Changes',
		environment: 'Environment check'
	},
	filter: {
		find: (label) => `Find in ${label.toLowerCase()}`,
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
		chosen: (count: number) => `${formatCount(count)} chosen`,
		needsScript: 'Filters need scripts to be enabled; all data is shown below.',
		dropped: (parts: string) => `The link holds parts that are not known here; left out: ${parts}`,
		remove: (what: string) => `Remove ${what}`
	},
	live: {
		starting: 'Preparing the query engine',
		engine: (loaded: string) => `Loading the query engine, ${loaded} received`,
		data: (loaded: string) => `Loading the data, ${loaded} received`,
		asking: 'Asking',
		done: {
			reports: (count: number) =>
				`Filtered: ${formatCount(count)} ${count === 1 ? 'report' : 'reports'}`,
			findings: (count: number) =>
				`Filtered: ${formatCount(count)} ${count === 1 ? 'finding' : 'findings'}`,
			unitYears: (count: number) =>
				`Filtered: ${formatCount(count)} ${count === 1 ? 'unit and year' : 'units and years'}`
		},
		problem: {
			'no-wasm':
				'This browser is too old for the query engine, or forbids WebAssembly: what the engine answers does not work here.',
			'no-worker':
				'This browser does not support workers, or forbids them: filters do not work here.',
			'engine-unreachable': 'The files of the query engine cannot be reached.',
			'engine-differs': 'The query engine arrived incomplete or altered and was not run.',
			'data-unreachable': 'The data file cannot be reached.',
			'data-differs': 'The data that arrived are not those that were published and were not used.',
			'data-newer':
				'The data have been published anew since this page was opened. Load it again; the filters stay.',
			memory: 'The query engine stopped: there is not enough memory.',
			crashed: 'The query engine broke off.',
			altered:
				'This query changed settings of the query engine, which is not allowed here. Its answer is not shown, and the engine starts anew.',
			failed: 'The question was not answered.'
		},
		held: {
			'save-data': 'Your browser saves data; filtering loads about 8 MB first.',
			'little-memory':
				'This device has little memory; filtering loads a query engine first and may be slow.',
			wechat: 'Filtering loads about 8 MB into WeChat first; a browser can open this page too.'
		},
		load: 'Load and filter',
		slow: 'Nothing has arrived for a while.',
		again: 'Start again',
		reload: 'Load again',
		stop: '.',
		stale: 'Below is still all data, not the chosen scope.',
		notYet:
			'Printed before the chosen scope was worked out: the figures below are not those of the chosen scope.',
		retry: 'Try again'
	},
	table: {
		show: 'Table',
		missing: '—',
		seePlace: 'Source',
		none: 'Nothing fits the filters'
	},
	fact: {
		inProse: 'in a sentence',
		source: 'Open the document',
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
		reason: {
			printedElsewhere: (value: string, times: number, line: string, at: string) =>
				`${value} is printed ${times} more times, first for “${line}”${at === '' ? '' : ` (${at})`}`,
			equalsTotal: (total: string) => `the total beside it equals the ${total} of the form`,
			onlyHeadcount: 'the only headcount of the sentence (实有人数), taken as staff in post',
			confirmed: {
				sum: 'recognised from a picture; a sum holds with it',
				rate: 'recognised from a picture; a rate holds with it'
			}
		},
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
