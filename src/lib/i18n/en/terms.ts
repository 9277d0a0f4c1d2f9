import type { Words } from '../zh/words.ts';

/** Words for the keys that the data uses. */
export const terms: Words['terms'] = {
	stage: {
		requested: 'Requested',
		initial: 'Initial budget',
		adjustment: 'Adjustment',
		adjusted: 'Full-year budget',
		budget: 'Budget (initial or full-year not stated)',
		income: 'Income',
		executed: 'Executed',
		'carry-in': 'Carried in',
		'carry-out': 'Carried out',
		forecast: 'Expected by year-end',
		'prior-executed': 'Executed, year before',
		'prior-initial': 'Budget, year before'
	},
	recordKind: {
		staff: 'headcount',
		establishment: 'establishment',
		inPost: 'in post',
		retired: 'retired',
		dispatched: 'outside the establishment',
		total: 'all staff',
		target: 'target',
		actual: 'actual',
		score: 'score',
		balance: 'balance'
	},
	status: {
		reported: 'Reported',
		'zero-by-text': 'None, says the text',
		blank: 'Blank',
		'not-applicable': 'Not applicable',
		'not-reported': 'Not reported',
		unparseable: 'Not legible',
		repaired: 'Repaired',
		approximate: 'Approximate',
		interval: 'Interval',
		derived: 'Derived',
		recognised: 'Recognised from a picture'
	},
	metricStatus: {
		computed: 'Computed',
		'not-computable': 'Not computable',
		missing: 'Not reported',
		'not-applicable': 'Not applicable',
		'out-of-scope': 'Not part of this kind of document'
	},
	form: {
		narrative: 'Report text',
		'base-data': 'Base data table',
		'unit-evaluation': 'Unit self-evaluation',
		'project-evaluation': 'Project self-evaluation',
		'unit-target': 'Unit targets',
		'fund-target-summary': 'Fund targets, summary',
		'fund-target': 'Fund targets'
	},
	kind: { evaluation: 'Self-evaluation', target: 'Targets', other: 'other document' },
	level: {
		province: 'Province',
		city: 'City',
		county: 'County or district',
		township: 'Township',
		unknown: 'Level not known'
	},
	class: {
		extraction: 'Reading in doubt',
		reconciliation: 'Does not reconcile',
		definition: 'Definitions differ',
		indicator: 'Indicator quality',
		score: 'Scoring',
		control: 'Over a limit',
		gap: 'Data gap'
	},
	severity: { S1: 'Serious', S2: 'High', S3: 'Medium', S4: 'Low', S5: 'Note' },
	certainty: { certain: 'Certain', arguable: 'Arguable' },
	level1: {
		output: 'Output',
		benefit: 'Benefit',
		satisfaction: 'Satisfaction',
		cost: 'Cost',
		execution: 'Execution',
		other: 'Other'
	},
	verdict: {
		met: 'Met',
		missed: 'Missed',
		'not-shown': 'Not shown to be met',
		'not-comparable': 'Not comparable'
	},
	comparability: {
		comparable: 'Comparable',
		'NC-NA': 'Not applicable',
		'NC-NOTGT': 'Target blank',
		'NC-QUAL': 'Qualitative',
		'NC-COND': 'A condition',
		'NC-REF': 'Refers to a document',
		'NC-YEAR': 'Date outside the budget year',
		'NC-NOACT': 'No actual',
		'NC-COMP': 'Composite target',
		'NC-PARSE': 'Not legible',
		'NC-DIR': 'Nothing says whether more or less is better',
		'NC-UNIT': 'Units of measure differ',
		'NC-CONFLICT': 'Two actuals contradict each other'
	},
	problem: {
		'malformed-number': 'The number is malformed or has more than one reading',
		'rate-without-sign': 'A rate without a percent sign, kept as percent',
		'shifted-column': 'A number stands in the column next to its own',
		'blank-row': 'The form leaves this class of indicators empty',
		repaired: 'A slip, repaired from the same figure in other places',
		'doubled-unit': 'The unit of measure is printed twice'
	},
	unitType: {
		'property-service': 'Property services',
		'government-offices': 'Government offices',
		'public-housing': 'Public housing',
		'maintenance-fund': 'Maintenance funds'
	}
};
