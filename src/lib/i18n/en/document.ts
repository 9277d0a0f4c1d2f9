import type { Ledger } from '../../domain/record.ts';
import { formatCount } from '../format.ts';
import type { document as zh } from '../zh/document.ts';

const kinds: Record<keyof Ledger['notFacts'], string> = {
	numbering: 'numbering',
	date: 'dates',
	telephone: 'telephones',
	code: 'codes',
	reference: 'references',
	page: 'pages',
	heading: 'headings'
};

function account(
	printed: number,
	facts: number,
	noFacts: number,
	unread: number,
	told: string
): string {
	const parts = [
		`${formatCount(facts)} are in facts`,
		`${formatCount(noFacts)} are no facts${told}`,
		unread === 0 ? 'none is unread' : `${formatCount(unread)} are unread, each named as a problem`
	];
	return `${formatCount(printed)} numbers are printed: ${parts.join(', ')}.`;
}

export const document: typeof zh = {
	heading: 'What became of every number of the document',
	kinds,
	account: ({ printed, facts, notFacts, unread }) => {
		const none = Object.entries(notFacts) as [keyof Ledger['notFacts'], number][];
		const told = none.map(([kind, count]) => `${kinds[kind]} ${formatCount(count)}`).join(', ');
		const sum = none.reduce((total, [, count]) => total + count, 0);
		return account(printed, facts, sum, unread, told === '' ? '' : ` (${told})`);
	},
	ofAll: (printed, facts, noFacts, unread) =>
		account(printed, facts, noFacts, unread, ' (numbering, dates and such)'),
	legend: 'Legend',
	fates: { fact: 'in a fact', 'no-fact': 'no fact (numbering, dates …)', unread: 'unread' },
	fateOf: (fate) =>
		fate === 'fact'
			? 'in a fact'
			: fate === 'unread'
				? 'unread'
				: `no fact: ${kinds[fate as keyof typeof kinds] ?? fate}`,
	table: (index) => `Table ${index} of the document`,
	paragraphs: 'Paragraphs with numbers',
	teach: 'Teach this heading',
	teachLead:
		'Say what each column is: the document is read again at once. Kept as a layout file, every document of this form is read so.',
	column: (heading) => `The column “${heading}” is`,
	unknown: '(not known)',
	name: 'Name of the layout',
	apply: 'Read again so',
	undo: 'Undo',
	download: 'Download the layout file',
	saveHint: 'Put it into data/reference/layouts/ and npm run import uses it.',
	needsRoles: 'Say of one column at least what it is, and of no two the same.',
	used: (name) => `Read by the taught layout “${name}”`,
	notUsed: (name) => `The layout “${name}” does not fit what this table holds and was not used`,
	roles: {
		nothing: 'no figures',
		name: 'name of the row',
		level1: 'indicator, level 1',
		level2: 'indicator, level 2',
		level3: 'name of the indicator',
		target: 'target',
		actual: 'actual value',
		nature: 'nature or comparator',
		measure: 'unit of measure',
		weight: 'weight',
		score: 'score',
		explanation: 'reason of the deviation',
		standard: 'scoring standard',
		requested: 'amount requested',
		initial: 'initial budget',
		adjustment: 'adjustment',
		adjusted: 'adjusted budget',
		budget: 'budget, stage not said',
		income: 'funds received',
		executed: 'executed',
		'prior-executed': 'executed in the year before',
		'carry-out': 'carried over',
		amount: 'amount',
		rate: 'execution rate',
		establishment: 'establishment',
		'in-post': 'staff in post',
		expected: 'expected goal',
		achieved: 'goal achieved'
	}
};
