import { formatCount } from '../format.ts';
import type { Words } from '../zh/words.ts';

/** Words of what to ask: leads on the first page, and the matrix of units and years beside them. */
export const leads: Words['leads'] = {
	headline: (units, severe, high, asked) =>
		severe + high === 0
			? `Self-evaluations of ${formatCount(units)} units, without a serious or high lead`
			: `Of ${formatCount(units)} units, ${formatCount(asked)} ${asked === 1 ? 'has' : 'have'} ${formatCount(severe + high)} ${severe + high === 1 ? 'matter' : 'matters'} to explain${severe > 0 ? `, ${formatCount(severe)} of them serious` : ''}`,
	empty: 'No report fits what was chosen',
	intro: 'Leads ask; they conclude nothing. Every figure leads to its line in the document.',
	title: 'Ask these units',
	lead: (shown, all) =>
		all > shown
			? `In administrative order, one question a unit; the ${formatCount(shown)} units with the gravest leads of ${formatCount(all)}.`
			: 'In administrative order, one question a unit; nothing is ranked.',
	none: 'Nothing to ask in this scope.',
	source: 'Source',
	more: (count) => `${formatCount(count)} more ${count === 1 ? 'lead' : 'leads'}`,
	same: (count) =>
		`${formatCount(count)} more ${count === 1 ? 'finding' : 'findings'} of the same cause`,
	documents: (list) => `To be supplied: ${list}`,
	count: (leads, findings) =>
		`${formatCount(leads)} ${leads === 1 ? 'lead' : 'leads'}, ${formatCount(findings)} ${findings === 1 ? 'finding' : 'findings'}`,
	all: 'All findings',
	matrix: {
		title: 'Units by year',
		districts: 'Districts by year',
		lead: 'A unit’s value of a year in each cell; a unit leads to its page.',
		districtLead:
			'The median of the units of that year and how many there are; fewer than five have no median and open as a list.',
		measure: 'Show',
		measures: {
			execution: 'Executed ÷ full-year budget',
			staffing: 'In post ÷ establishment',
			targets: 'Targets met',
			score: 'Self-score',
			leads: 'Serious and high leads'
		},
		unit: 'Unit',
		district: 'District',
		notReceived: 'not received',
		targetsOnly: 'targets only',
		notReported: 'not reported',
		few: (count) => `${formatCount(count)} ${count === 1 ? 'unit' : 'units'}`,
		of: (count) => `n=${formatCount(count)}`
	}
};
