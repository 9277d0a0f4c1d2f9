import { formatCount } from '../format.ts';
import type { register as zh } from '../zh/register.ts';

export const register: typeof zh = {
	filter: { form: 'Form', amount: 'Amount', status: 'Status', news: 'Since last publication' },
	wholeReport: 'The whole report',
	amount: {
		'100': '1 million yuan and more',
		'10': '100,000 to 1 million yuan',
		'1': '10,000 to 100,000 yuan',
		'0': 'below 10,000 yuan',
		none: 'no amount'
	},
	status: {
		new: 'To check',
		checking: 'Being checked',
		confirmed: 'Confirmed',
		explained: 'Explained',
		'false-positive': 'False positive',
		rectified: 'Rectified'
	},
	news: { new: 'New', still: 'Still there' },
	presets: {
		label: 'Presets',
		queue: 'My queue (being checked)',
		sinceLast: 'Since last publication',
		staffing: 'Over establishment',
		textAndTable: 'Text against table',
		zeroBudget: 'Added to a zero budget',
		carryOver: 'Carry-over does not balance',
		scoreAndResult: 'Score without result',
		copiedTargets: 'Copied targets',
		foreignText: 'Text of elsewhere or of last year',
		notDisclosed: 'Not disclosed'
	},
	thresholds: {
		title: 'Thresholds',
		lead: 'Move a threshold and the rules are asked again in the browser; the count below follows.',
		listed: 'The standard thresholds are listed below, under the rules.',
		own: (count) =>
			`${formatCount(count)} own ${count === 1 ? 'threshold' : 'thresholds'}: what follows is not what was published.`,
		reset: 'Defaults',
		rule: 'Rule',
		standard: (value) => `default ${value}`,
		refused: {
			notANumber: () => 'Not taken: not a number; digits and a decimal point only, please.',
			negative: () => 'Not taken: a threshold cannot be negative.',
			tooLarge: (most) => `Not taken: it cannot be above ${most}.`,
			tooFine: (_, decimals) => `Not taken: no more than ${decimals} decimals.`,
			notWhole: () => 'Not taken: a threshold that counts must be a whole number.'
		},
		preview: {
			asking: 'Trying this rule',
			fires: (findings) =>
				`At this value the rule has ${formatCount(findings)} ${findings === 1 ? 'finding' : 'findings'} in all documents.`,
			spread: (values, min, median, max) =>
				` ${formatCount(values)} with a recomputed value: least ${min}, median ${median}, most ${max}.`
		}
	},
	again: {
		title: 'Compute again',
		run: 'Compute it again here',
		running: 'Computing',
		same: 'The same result as above.',
		differs: 'A different result:',
		none: 'Computed again, this finding does not appear.',
		sql: 'Query',
		parameters: 'Parameters',
		copy: 'Copy',
		copied: 'Copied',
		failed: (message) => `Not computed: ${message}`,
		notCopied: (message) => `Not copied: ${message}`
	},
	decision: {
		title: 'Decision',
		status: 'Status',
		reason: 'Reason (required)',
		note: 'Note',
		save: 'Keep on this machine',
		saved: "Kept in this machine's browser.",
		whole: 'Decide the whole lead',
		needsReason: 'Please give a reason.',
		clear: 'Withdraw',
		memory: 'Not kept in the browser; it holds on this page only: export the register.'
	},
	bulk: {
		tick: 'Tick this lead',
		all: (leads) => `Tick all ${formatCount(leads)} leads of the filter`,
		asking: 'Listing',
		none: 'Untick all',
		hint: 'Tick leads to decide them together, with one reason.',
		reason: 'One reason (required)',
		decide: (leads) => `Decide ${formatCount(leads)} ${leads === 1 ? 'lead' : 'leads'}`,
		reach:
			'It holds for every finding of the leads, those that the filter leaves out too; findings decided on their own stay as they are.',
		decided: (leads) => `${formatCount(leads)} ${leads === 1 ? 'lead' : 'leads'} decided.`,
		undo: 'Take it back',
		undone: 'Taken back; all stands as before.',
		done: (leads) => `${formatCount(leads)} ${leads === 1 ? 'lead' : 'leads'} done`
	},
	file: {
		title: 'Register',
		lead: 'Decisions are kept in this browser only. Exported, a colleague can import them; put into data/register they are published with the site.',
		count: (count) => `${formatCount(count)} here`,
		export: 'Export register',
		import: 'Import register',
		imported: (count) => `${formatCount(count)} imported.`,
		refused: 'Not imported, nothing is lost:'
	},
	pages: {
		label: 'Pages of findings',
		before: 'Previous',
		after: 'Next',
		shown: (from, to, total) => `${formatCount(from)}–${formatCount(to)} of ${formatCount(total)}`
	},
	csv: 'CSV',
	gone: 'Published last time, gone now',
	goneLead: 'Findings that no longer appear since the data or their reading changed.'
};
