import type { Words } from '../zh/words.ts';

/** What charts and their tables say. */
export const charts: Words['charts'] = {
	unitYear: 'Unit and year',
	unit: 'Unit',
	year: 'Year',
	wan: '10,000 yuan',
	people: 'people',
	points: 'points',
	targetsOnly: 'Targets only, no actuals',
	notReported: 'Not reported',
	noFigures: 'No amounts reported',
	overYears: {
		title: 'Year by year',
		lead: 'Six measures of this unit, with the years along every axis.',
		reading:
			'A line is broken where a year has no document or does not say the figure; a year with two headcounts has no point. Amounts are nominal.',
		axis: 'units in the titles',
		money: 'Budget and execution (10,000 yuan)',
		budget: 'Full-year budget (or unspecified)',
		rate: 'Executed ÷ full-year budget',
		staff: 'In post and establishment',
		met: 'Targets met',
		score: 'Self-score of the unit',
		findings: 'Findings',
		none: 'No document',
		peers: 'Middle half of peers, execution rate',
		peersAre: (low: string, high: string, n: number) => `${low} to ${high} (n ${n})`
	},
	budget: {
		title: 'From budget to execution',
		lead: 'One row a unit: the bar is what was spent, the marks are the budgets it can be held against.',
		reading:
			'An amount requested in a target form is not an approved budget. It stands in the table and is never drawn beside spending. Amounts of all years are nominal: changes in prices are not taken out.',
		axis: '10,000 yuan',
		executed: 'Executed',
		initial: 'Initial budget',
		adjusted: 'Full-year budget (adjusted)',
		unspecified: 'Budget (initial or full-year not stated)',
		requested: 'Requested',
		executedMissing: 'Execution not reported'
	},
	rate: {
		title: 'Execution rate, both denominators',
		lead: 'The same spending over the full-year budget and over the initial budget is often two stories.',
		reading:
			'Near 100% is good; under and over both deserve a question. A unit with large additions always reaches 100% of its full-year budget.',
		axis: '%',
		byAdjusted: 'Executed ÷ full-year budget',
		byUnspecified: 'Executed ÷ budget (not specified)',
		byInitial: 'Executed ÷ initial budget',
		line: '100%',
		initialMissing: 'initial budget not reported',
		noRate: 'Not computable: no budget or no execution'
	},
	staffing: {
		title: 'Staff and establishment',
		lead: 'The line is the establishment, the dot is staff in post. A unit that states it twice, differently, has two rows.',
		reading:
			'Control rate = in post ÷ establishment. Above 100% a question begins: the document says whether others are counted in.',
		axis: 'people',
		establishment: 'Establishment',
		inPost: 'In post',
		total: 'Headcount (in post not told apart)',
		over: 'Over establishment',
		under: 'Below establishment',
		establishmentMissing: 'establishment not reported',
		missing: 'Establishment and headcount not reported',
		outOfScope: 'Target forms carry no staffing',
		rate: 'Control rate',
		statedRate: 'Control rate as stated',
		source: 'Headcount stated in',
		withDispatched: 'dispatched staff included',
		crossPlace: 'establishment and headcount from two places'
	},
	structure: {
		title: 'Where the money went',
		lead: 'Spending by staff, running costs and projects, as shares.',
		reading:
			'Where a unit does not separate staff from running costs, only basic spending is drawn; nothing is split on its behalf.',
		axis: '% of spending',
		staff: 'Staff',
		running: 'Running costs',
		basic: 'Basic, rest not itemised',
		project: 'Projects',
		rest: 'Not itemised',
		total: 'Executed in total',
		missing: 'Structure not reported'
	},
	scores: {
		title: 'Scores the units gave themselves',
		lead: 'The score on each form, and the class of indicator where points were taken off.',
		reading:
			'Points taken off targets that were reported as met have nothing to do with results: that says more than their number. The table counts them apart.',
		axis: 'points lost',
		stated: 'Stated score',
		recomputed: 'Recomputed from completion',
		lost: 'Points lost',
		lostWhereMet: 'of these on met targets',
		unexplained: 'of these unexplained',
		whole: 'Unit as a whole',
		noScore: 'Score not reported',
		outOfScope: 'Target forms carry no scores',
		noLoss: 'nothing lost'
	},
	verdicts: {
		title: 'Were targets met',
		lead: 'Indicators of each form, by whether they can be checked.',
		reading:
			'“Only a bound” means that the actual is printed as “≥”: no lower than the target, not measured. Qualitative indicators cannot be checked and count neither way.',
		axis: 'indicators',
		measured: 'Met, with a measured value',
		bounded: 'Met, only a bound is given',
		notShown: 'Not shown to be met',
		missed: 'Missed',
		notComparable: 'Not comparable (qualitative, blank, other units)',
		noActual: 'Targets only, no actuals',
		total: 'Indicators'
	},
	findings: {
		title: 'Findings by class and severity',
		lead: 'How many findings of each class, by severity.',
		reading:
			'A finding is a place where a document disagrees with itself or needs explaining: something to verify, not a conclusion.',
		axis: 'findings',
		total: 'Total'
	},
	unitFindings: {
		title: 'Findings by unit and class',
		lead: 'Findings of each unit and year, by class.',
		reading:
			'How many there are depends on how much a document says: the more it states, the more can be checked. 0 means that nothing was found, not that nothing is wrong.',
		axis: 'findings'
	}
};
