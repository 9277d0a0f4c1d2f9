import { formatCount } from '../format.ts';
import type { groups as zh } from '../zh/groups.ts';

export const groups: typeof zh = {
	moneyByYear: {
		title: 'Totals by year',
		lead: 'Sums of the units that state both the full-year budget and what was executed; nominal amounts.',
		reading: 'Not the same units report every year: a total that rises is not spending that rises.',
		axis: '10,000 yuan'
	},
	ratesByYear: {
		title: 'Execution rates by year',
		lead: 'The bar spans the middle half of the units, the dot is the median; every unit counts the same.',
		reading: 'Fewer than five units have no statistics; they stand one by one below.',
		axis: 'executed ÷ full-year budget'
	},
	moneyByDistrict: {
		title: 'Totals by district',
		lead: 'Sums of the units that state both figures; in order of administrative code, not of rank.',
		reading: 'A district with more units has a larger total: districts cannot be compared by it.',
		axis: '10,000 yuan'
	},
	ratesByDistrict: {
		title: 'Execution rates by district',
		lead: 'The bar spans the middle half of the units, the dot is the median; every unit counts the same.',
		reading: 'Published self-evaluations are no random sample and do not stand for a district.',
		axis: 'executed ÷ full-year budget'
	},
	of: (n, all) => `${formatCount(n)} of ${formatCount(all)} reported`,
	inYear: (year, lead) => `Of ${year} alone. ${lead}`,
	unknown: 'District not known',
	half: 'Middle half',
	median: 'Median',
	lower: 'Lower quartile',
	upper: 'Upper quartile',
	tooFew: 'fewer than five, no statistics',
	units: 'Units and years',
	unitsOfYear: 'Units',
	both: 'With budget and execution',
	rated: 'With a rate',
	staffed: 'With a control rate',
	over: 'Over establishment',
	more: (shown, all) =>
		`The chart draws the first ${formatCount(shown)} rows; the table lists all ${formatCount(all)}.`,
	pages: {
		label: 'Pages',
		shown: (from, to, all) =>
			`Units and years ${formatCount(from)}–${formatCount(to)} of ${formatCount(all)}`,
		rule: 'Where there are more than fit, the newest year comes first; within a year by administrative code and pinyin.',
		previous: 'Previous',
		next: 'Next'
	}
};
