import { formatCount } from '../format.ts';
import type { findings as zh } from '../zh/findings.ts';

export const findings: typeof zh = {
	notAsked: {
		title: (count) =>
			count === 1
				? 'One rule could not be asked'
				: `${formatCount(count)} rules could not be asked`,
		lead: 'These rules failed and gave no result, which does not mean that there is nothing to find. All other rules were asked.'
	},
	notTestable: {
		title: 'What could not be tested',
		lead: 'Choose a rule: the tests that it could not make, and the figures they lack, are listed in the browser.',
		choose: 'Rule',
		none: 'No rule chosen',
		list: 'List',
		running: 'Listing',
		failed: (message) => `Not listed: ${message}`,
		first: (count) => `The first ${formatCount(count)} only.`,
		subject: 'Test',
		missing: 'Lacks (one at least)'
	},
	measures: {
		万元: '× 10,000 yuan',
		个: 'of them',
		个百分点: 'percentage points',
		人: 'people',
		分: 'points',
		天: 'days',
		字: 'characters',
		张: 'forms',
		项: 'items',
		处: 'places'
	},
	subjects: { staffing: 'staff', building: 'buildings', unit: 'the unit as a whole' },
	inputs: {
		adjusted: 'adjusted budget',
		adjustment: 'adjustment',
		adjustments: 'the adjustments',
		'approved-area': 'approved area',
		basic: 'basic spending',
		budget: 'a budget',
		'carry-in': 'carried in',
		'carry-out': 'carried out',
		completion: 'a completion that can be compared',
		components: 'components',
		dates: 'dates',
		details: 'details',
		establishment: 'establishment',
		executed: 'spending',
		functions: 'functional items',
		heading: 'the total that the heading means',
		'in-post': 'people in post',
		'income parts': 'parts of income',
		initial: 'initial budget',
		'open list': 'a list that is complete',
		parts: 'parts',
		peers: 'enough peers',
		personnel: 'staff costs',
		'planned-investment': 'planned investment',
		prior: 'the figure of the year before',
		project: 'project spending',
		public: 'office costs',
		score: 'score',
		scores: 'scores',
		sources: 'sources of the money',
		'stated count': 'the stated count',
		total: 'total',
		'total-score': 'total score',
		weight: 'weight',
		weights: 'weights',
		'whole form': 'the rest of the form (the document ends within it)',
		'whole report': 'the rest of the report (the document ends within it)',
		classes: 'classes of the indicators',
		rows: 'enough indicators',
		fund: 'the fund',
		goals: 'a goal in words',
		target: 'target',
		targets: 'targets that were filled in',
		actual: 'result',
		indicators: 'indicators that can be compared'
	}
};
