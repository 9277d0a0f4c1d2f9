import { formatCount } from '../format.ts';
import type { Words } from '../zh/words.ts';

/** Words of single pages. */
export const pages: Words['pages'] = {
	overview: {
		title: 'Overview',
		heading: 'What was spent, and what came of it',
		intro:
			'Every figure is taken from a unit’s own published self-evaluation and leads to its line in the document. Units differ in function, level and year: they stand side by side to be seen, not ranked.',
		units: 'Units',
		evaluations: 'Self-evaluations',
		targets: 'Targets only',
		years: 'Years',
		facts: 'Traceable figures',
		findings: 'Findings',
		problems: 'Readings in doubt',
		unitsHeading: 'Units and documents',
		unitsLead: 'Everything that is covered.',
		openFindings: 'All findings',
		openUnits: 'All units'
	},
	compare: {
		title: 'Compare',
		heading: 'Side by side',
		intro: 'Choose two to six reports. What cannot be compared says why; nothing is ranked.',
		choose: 'Choose reports',
		chosen: (count: number) => `${formatCount(count)} chosen`,
		limits: 'two at least, six at most',
		basis: 'Comparability',
		allComparable: 'These units share function, level and year and can be compared directly.',
		notComparable: (reasons: string) =>
			`These units differ in ${reasons}: figures stand side by side, without a judgement.`,
		smallGroup: (count: number) =>
			`Only ${formatCount(count)} reports, fewer than five: shown side by side, without a median or a rank.`,
		targetsIncluded:
			'Some documents hold targets only: what they request is not compared with what others spent.',
		function: 'function',
		level: 'level',
		year: 'year',
		kind: 'kind of document',
		metric: 'Metric',
		formula: 'Formula',
		groups: {
			staffing: 'Staff',
			budget: 'Budget and execution',
			structure: 'Structure of spending',
			control: 'Controlled spending and procurement',
			indicator: 'Indicators',
			score: 'Scores',
			head: 'Per head'
		},
		value: 'Value',
		measure: 'Unit of measure',
		rests: 'Rests on',
		measures: { 万元: '10,000 yuan', '万元/人': '10,000 yuan a head', 人: 'people', 分: 'points' },
		multiple: 'stated in several places',
		classes: {
			title: 'Indicators by class',
			lead: 'In each cell the indicators that are met, comparable and set. What cannot be compared (words, blanks, other units) does not count as missed.',
			class: 'Class',
			met: 'Met',
			comparable: 'Comparable',
			set: 'Set',
			none: 'none of this class',
			onlySet: (set: number) => `${formatCount(set)} set, no actuals`,
			counts: (met: number, comparable: number, set: number) =>
				`${formatCount(met)} / ${formatCount(comparable)} / ${formatCount(set)}`
		},
		taken: { columns: 'Chosen', base: 'Held against', peers: 'Peers share' }
	},
	indicators: {
		title: 'Indicators',
		heading: 'Indicators: target and actual',
		intro:
			'Target, actual, completion and score of every indicator. As printed; computed where it can be, with the reason where it cannot.',
		list: 'All indicators',
		count: (count: number) => `${formatCount(count)} ${count === 1 ? 'indicator' : 'indicators'}`,
		indicator: 'Indicator',
		target: 'Target',
		actual: 'Actual',
		completion: 'Completion',
		verdict: 'Verdict',
		weight: 'Weight',
		score: 'Score',
		copied: 'copied from target',
		bounded: 'not measured',
		explanation: 'Explanation',
		atLeast: (percent: string) => `≥ ${percent}`,
		find: {
			label: 'Find indicators',
			hint: 'part of a name, such as “电梯”',
			go: 'Find',
			clear: 'Show all',
			title: (text: string) => `Indicators whose name holds “${text}”`,
			found: (total: number, unitYears: number) =>
				`${formatCount(total)} in ${formatCount(unitYears)} units and years`,
			listed: (shown: number) =>
				`the first ${formatCount(shown)} are listed, filters show the others`,
			cut: (shown: number, total: number) =>
				`the first ${formatCount(shown)} of ${formatCount(total)}`,
			notYet: 'Nothing was looked for yet.',
			none: 'No indicator of the chosen scope has these characters in its name.'
		},
		quality: {
			title: 'How indicators are set and reported',
			lead: 'For each form: how many targets are words, how many actuals repeat the target, how many were measured, and how many of the comparable are met. Each rate stands behind the count that it is a share of.',
			set: 'Indicators',
			answered: 'With an actual',
			quantitative: 'Quantitative, with an actual',
			comparable: 'Comparable'
		}
	},
	scores: {
		title: 'Scores',
		heading: 'Scores, stated and recomputed',
		intro:
			'The total of each form beside the score that its own data would give. Qualitative indicators keep the score the unit gave itself.',
		weights: {
			title: 'Weights and templates',
			lead: 'The full marks that each form gives its classes, beside the two templates that are known (output 50, benefit 30, satisfaction 10, execution 10; output 40, benefit 20, satisfaction 10, cost 20, execution 10). Totals of forms with other weights do not compare: only the share of the marks of each class does.',
			total: 'Sum of the weights',
			template: 'Which template they follow',
			other: 'none of the known',
			unknown: 'weights or classes are not complete: not compared'
		}
	},
	findings: {
		title: 'Findings',
		heading: 'Findings',
		intro:
			'Places where a document disagrees with itself, does not add up or needs explaining. Each gives the fact, the arithmetic and its sources, to be verified: a question, not a conclusion.',
		count: (count: number) => `${formatCount(count)} ${count === 1 ? 'finding' : 'findings'}`,
		passRate: (share: string, passed: number, tested: number, notTestable: number) =>
			`Identity pass rate ${share}: of ${formatCount(tested)} tests by the rules that hold figures against each other ${formatCount(passed)} agree; ${formatCount(notTestable)} more lack a figure and do not count.`,
		first: (shown: number, total: number) =>
			`${formatCount(total)} in all; the ${formatCount(shown)} most severe are listed.`,
		list: 'One by one',
		formula: 'Arithmetic',
		stated: 'As stated',
		computed: 'Recomputed',
		difference: 'Difference',
		tolerance: 'Tolerance',
		amount: 'Amount at issue (10,000 yuan)',
		evidence: 'Sources',
		explanation: 'What the rule asks',
		basis: 'Basis',
		falsePositives: 'Possible false alarms',
		rules: 'Rules and what could be tested',
		rulesLead: 'Not testable means that a figure is missing. It does not mean passed.',
		rule: 'Rule',
		tested: 'Tested',
		notTestable: 'Not testable',
		found: 'Findings',
		empty: 'Nothing fits the filters. No finding does not mean no problem: few rules can be tested.'
	},
	units: {
		title: 'Units',
		heading: 'Units',
		intro: 'One page a unit: key figures, findings, and the source of every figure it states.',
		findings: 'Findings',
		facts: 'Figures',
		reports: 'Documents'
	},
	unit: {
		title: 'Unit',
		unknown: 'There is no such unit',
		needsScript:
			'This unit has no page of its own in the built site; it is made in the browser and needs JavaScript.',
		targetsOnly:
			'Only targets of this unit are published for the year. Spending, staff and scores are not zero: this kind of document does not carry them.',
		notListed: 'not listed',
		keyFigures: 'Key figures',
		earlierYears: (count) => `${formatCount(count)} earlier ${count === 1 ? 'year' : 'years'}`,
		executed: 'Executed',
		requested: 'Requested',
		executionRate: 'Execution rate',
		onInitial: 'of initial budget',
		onAdjusted: 'of full-year budget',
		onUnspecified: 'of budget (not specified)',
		inPost: 'In post / establishment',
		score: 'Stated score',
		programmes: 'Programmes and funds',
		programme: 'Programme',
		openFindings: 'Findings',
		noFindings: 'The rules that ran raise nothing; that does not mean there is no problem.',
		documents: 'Documents',
		facts: 'Every figure and its source',
		groups: {
			spent: 'What it spent',
			achieved: 'What it achieved',
			planned: 'What it plans',
			ordinary: 'Is that ordinary?',
			asked: 'What to ask'
		},
		metOf: (met: number, comparable: number) =>
			`${formatCount(met)} of ${formatCount(comparable)} targets that can be checked were met.`,
		statedResults: 'Results stated in the text',
		statedResultsLead:
			'Counts that the report states in sentences, which its forms need not hold; each leads to its place.',
		about: 'about ',
		moreResults: (count) => `${formatCount(count)} more →`,
		contents: 'On this page',
		toFacts: (facts, problems) =>
			`All ${formatCount(facts)} figures and their places${problems > 0 ? `, ${formatCount(problems)} in doubt` : ''} →`,
		factsLead: (count: number) => `${formatCount(count)} figures, in the order of the documents`,
		problems: 'Readings in doubt',
		problemsLead: 'Texts that could not be read with certainty, kept as printed.',
		place: 'Place',
		print: 'As printed',
		status: 'Status',
		aliases: 'Also called',
		allFindings: 'All findings of this unit',
		linked: {
			chosen: 'Linked figure',
			copyAddress: 'Copy its address',
			wrong: 'Report an error',
			copyReport: 'Copy an error report',
			copied: 'Copied',
			notCopied: (reason) => `Not copied: ${reason}`,
			close: 'Close',
			unknown: (version) =>
				`The figure of this address is not in this version of the data (${version}): the address is of an earlier version, or the document was replaced or corrected since. Below are all figures of this unit.`,
			report: {
				subject: (unit, year) => `Wrong figure: ${unit} ${year}`,
				lines: (figure) => [
					`File: ${figure.file}`,
					`Place: ${figure.place}`,
					`Read as: ${figure.raw}`,
					`Name: ${figure.key}, data version: ${figure.version}`,
					'Should be: '
				]
			}
		},
		showFacts: (count: number) => `${formatCount(count)} figures`,
		disclosed: (share: string, filled: number, asked: number, notApplicable: number) =>
			`disclosure rate ${share} (${formatCount(filled)} of ${formatCount(asked)} cells filled in${notApplicable === 0 ? '' : `; ${formatCount(notApplicable)} that do not apply are left out`})`
	},
	data: {
		title: 'Data',
		heading: 'Data',
		intro: 'Every figure on the site comes from one database file, here to download and check.',
		database: 'DuckDB database',
		manifest: 'Manifest (checksum, counts)',
		file: 'File',
		size: 'Size',
		coverage: 'Coverage',
		coverageLead: 'Which forms there are for each unit and year.',
		present: 'yes',
		absent: 'no',
		checksum: 'SHA-256'
	},
	about: {
		title: 'About',
		heading: 'Method and definitions'
	},
	notLoaded: {
		title: 'This page did not load',
		text: 'It may be the network, or the site was published anew meanwhile. Load it again.',
		again: 'Load again'
	},
	notFound: {
		title: 'No such page',
		text: 'The link may have changed.'
	},
	home: 'Back to the overview'
};
