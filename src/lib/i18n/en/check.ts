import { formatCount } from '../format.ts';
import type { check as zh } from '../zh/check.ts';

export const check: typeof zh = {
	title: 'Check',
	heading: 'Check a report before you hand it in',
	intro:
		'Choose one or several self-evaluation documents (Word, PDF, Excel, web page or text): they are read, reconciled and questioned in this browser. Nothing is uploaded, and it works without a network.',
	needsScript: 'Checking reads files in the browser and needs scripts.',
	choose: 'Choose files',
	drop: 'or drop them here',
	again: 'Check another',
	cancel: 'Cancel',
	cancelled: 'Cancelled; nothing is left behind.',
	privacy:
		'Files stay in the memory of this machine, sent nowhere and not kept; closing the page forgets them.',
	ready: 'Engine and data are on this machine; the network can go.',
	progress: {
		engine: (loaded) => `Loading the query engine, ${loaded} received`,
		reading: (index, of, name) => `Reading ${index} of ${of}: ${name}`,
		loadingOcr: (loaded, of) =>
			`A scan: loading what recognises text, ${loaded} of ${of}; only once, and then without a network`,
		recognising: (name, number, of, percent) =>
			`Recognising ${name}, page ${number} of ${of}, ${percent} %`,
		auditing: (done, of) => `Reconciling, rule ${done} of ${of}`
	},
	failed: (message) => `Not checked: ${message}`,
	retry: 'Try again',
	tooLarge: (name, most) => `${name} is larger than ${most} and was not read.`,
	unreadable: 'Cannot be read',
	read: (unit, year, figures) => `${unit}, ${year}, ${figures} figures read`,
	recognised: (count, low) =>
		`${count} of them were recognised from pictures by a program, ${low} places with little confidence: compare them with the original.`,
	recognisedValue: (value, confidence) =>
		`${value} (recognised${confidence === null ? '' : ` ${confidence}`})`,
	withoutOcr: 'This site was built without the recognition of text.',
	noUnit: 'no unit is named',
	noYear: 'no year is named',
	problems: 'First: what could not be read for certain',
	noProblems: 'Everything was read for certain.',
	problem: 'Problem',
	printed: 'Printed',
	place: 'Place',
	problemNames: {
		'unknown-row': 'a row that is not understood',
		'ambiguous-columns':
			'two columns could be read either way; both readings are kept, none is guessed',
		'blank-row': 'an empty row',
		'malformed-number': 'a malformed number',
		'not-an-amount': 'no amount where one belongs',
		'unit-guessed': 'no unit of money is printed',
		'rate-without-sign': 'a rate without a percent sign',
		'adjustment-unclear': 'an adjustment with two amounts: from and to, or one each',
		'form-not-read': 'nothing is read of this form',
		'several-years': 'titles of more than one year',
		'column-not-read': 'a column that is not known',
		'unread-number': 'a number that is in no fact',
		'unit-from-text': 'the table prints no unit: that of the text is used',
		'layout-not-fitting': 'a taught layout does not fit this table and is not used',
		'unread-amount': 'an amount that is neither called budget nor spending',
		'doubled-unit': 'the unit is printed twice',
		'shifted-column': 'numbers one column off',
		'unread-total': 'a total that may be the full mark or a score',
		repaired: 'repaired from other places',
		'table-not-read': 'a table that lost its columns',
		'page-without-text': 'a page without text',
		'formulas-not-computed': 'formulas: stored results are read',
		'formula-without-value': 'a formula without a result',
		'columns-not-read': 'columns beyond 200 are not read',
		'hidden-content': 'hidden content, not read',
		'struck-content': 'struck content, not read',
		'foreign-currency': 'another currency, not converted',
		'bad-bytes': 'a line with damaged bytes',
		'recognised-layer': 'a picture with text that another program recognised',
		'recognised-page':
			'a page that is a picture; its text was recognised, compare it with the original',
		'recognised-low': 'recognised with little confidence',
		'embedded-document': 'another document embedded, not read',
		'form-fields': 'values of form fields',
		'unknown-sign': 'a sign that is not known',
		'macros-not-run': 'macros, not run'
	},
	findings: (count) => `${formatCount(count)} things that an auditor would ask`,
	noFindings:
		'Nothing fails to reconcile. That is not the same as no problem: only what the document states can be checked.',
	record: 'What was read, and where it stands',
	recordLead:
		'What is printed and what it was understood as. Where the two differ, the print counts.',
	item: 'Item',
	value: 'Understood as',
	peers: 'Beside the published reports',
	peersLead: 'For orientation, without judgement. No median below five published reports.',
	peer: {
		own: 'This document',
		n: 'Published',
		median: 'Median',
		range: 'Lowest–highest',
		missing: 'Without it'
	},
	exports: {
		csv: 'Findings (CSV)',
		record: 'Record (JSON)'
	},
	list: {
		name: 'Findings',
		columns: {
			unit: 'Unit',
			year: 'Year',
			severity: 'Severity',
			certainty: 'Certainty',
			class: 'Class',
			rule: 'Rule',
			message: 'Message',
			formula: 'Formula',
			amount: 'Amount at issue (10,000 yuan)',
			status: 'Status',
			reason: 'Reason',
			fingerprint: 'Fingerprint'
		}
	}
};
