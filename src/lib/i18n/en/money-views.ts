import { formatCount } from '../format.ts';

/** Measures of money that are no metric of their own. */
const measures: Readonly<Record<string, string>> = {
	total: 'Executed in all',
	staff: 'Staff costs',
	running: 'Running costs',
	project: 'Projects'
};

/** Words of the money of a few units side by side. */
export const moneyViews = {
	title: 'Size, cost a head and shares',
	choose: 'Compare by',
	names: { amount: 'Amounts', head: 'A head', share: 'Shares' },
	axes: { amount: '10,000 yuan, nominal', head: '10,000 yuan a head, nominal', share: '%' },
	leads: {
		amount: 'Who is larger: execution, and in it staff, running costs and projects.',
		head: 'Who costs more: by staff in post. Contract staff and retirees are not in the denominator.',
		share: 'The structure: how much each part is.'
	},
	reading:
		'Nominal amounts, changes in prices not taken out; over more than three years convert them first. Where two headcounts are stated, both figures a head are listed. Many retirees raise staff costs a head without waste; look at running costs a head first.',
	measure: 'Measure',
	claim: 'Headcount from',
	requested: 'a request, not compared',
	measures,
	refused: 'What is not compared',
	refusals: {
		kind: (targets: string, evaluated: string) =>
			`${targets}: requests only; ${evaluated}: executions. A request is not an execution: amounts, rates and results are not compared.`,
		year: 'The years differ: amounts are nominal, changes in prices are not taken out, and policies are in the difference too, and there is no judgement.',
		custodial: (unit: string, count: number, largest: string) =>
			`${unit} also keeps ${formatCount(count)} ${count === 1 ? 'sum' : 'sums'} for others, non-tax income or payments to people (the largest ${largest} in 10,000 yuan): not its own budget, and in no amount or rate here.`,
		unspecified: (units: string) =>
			`${units}: the budget is not said to be initial or full-year. The execution rate has another denominator and gets no place.`,
		none: 'Nothing in these columns has to be refused.'
	}
};
