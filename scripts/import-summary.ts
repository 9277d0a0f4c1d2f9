import type { Ledger, ReportRecord } from '#lib/domain/record.ts';
import type { SummaryWords } from './import-words.ts';
import { printable } from './printable.ts';

export interface Outcome {
	file: string;
	record?: ReportRecord;
	said?: string;
	/** How long it took to read. */
	seconds?: number;
	error?: { code: string; message: string };
}

export interface Summary {
	files: number;
	read: number;
	failed: Map<string, number>;
	forms: Map<string, number>;
	formats: Map<string, number>;
	figures: number;
	/** How many of them were recognised in pictures. */
	recognised: number;
	problems: Map<string, number>;
	/** What became of every number that the documents print. */
	ledger: Ledger;
	documents: DocumentLine[];
	/** Files of folders whose kind is not read. */
	others: readonly string[];
}

/** One document in the table. */
export interface DocumentLine {
	file: string;
	facts: number;
	unread: number;
	seconds: number;
	layout: string;
	problems: ReadonlyMap<string, number>;
}

/** What a run over many documents came to. */
export function summarise(outcomes: readonly Outcome[], others: readonly string[]): Summary {
	const records = outcomes.flatMap((outcome) => outcome.record ?? []);
	return {
		files: outcomes.length,
		read: outcomes.filter((outcome) => outcome.error === undefined).length,
		failed: tally(outcomes.flatMap((outcome) => outcome.error?.code ?? [])),
		forms: tally(records.flatMap((record) => record.forms.map((form) => form.form))),
		formats: tally(records.map((record) => record.document.format)),
		figures: records.reduce((sum, record) => sum + figuresOf(record), 0),
		recognised: records.reduce((sum, record) => sum + recognisedIn(record), 0),
		problems: tally(records.flatMap((record) => record.problems.map((problem) => problem.code))),
		ledger: sumOfLedgers(records.map((record) => record.ledger ?? emptyLedger)),
		documents: outcomes.flatMap(({ file, record, seconds = 0 }): DocumentLine[] =>
			record === undefined
				? []
				: [
						{
							file,
							facts: figuresOf(record),
							unread: record.ledger?.unread ?? 0,
							seconds,
							layout: record.document.layout ?? '',
							problems: tally(record.problems.map(({ code }) => code))
						}
					]
		),
		others
	};
}

const emptyLedger: Ledger = { printed: 0, facts: 0, notFacts: {}, unread: 0 };

function sumOfLedgers(ledgers: readonly Ledger[]): Ledger {
	const sum: Ledger = { printed: 0, facts: 0, notFacts: {}, unread: 0 };
	for (const { printed, facts, notFacts, unread } of ledgers) {
		sum.printed += printed;
		sum.facts += facts;
		sum.unread += unread;
		for (const [kind, count] of Object.entries(notFacts) as [keyof Ledger['notFacts'], number][])
			sum.notFacts[kind] = (sum.notFacts[kind] ?? 0) + count;
	}
	return sum;
}

function figuresOf(record: ReportRecord): number {
	return record.forms.reduce(
		(sum, form) =>
			sum +
			form.amounts.length +
			form.indicators.length +
			form.counts.length +
			form.statedRates.length +
			form.statedScores.length,
		0
	);
}

/** Figures that were recognised in pictures, among those that are counted. */
function recognisedIn({ forms }: ReportRecord): number {
	const facts = forms.flatMap((form) => [
		...form.amounts,
		...form.indicators.map(({ target }) => target),
		...form.counts,
		...form.statedRates,
		...form.statedScores
	]);
	return facts.filter(
		({ status, confidence }) => status === 'recognised' || confidence !== undefined
	).length;
}

function tally(names: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	return new Map([...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])));
}

/** Names of other files that are printed. */
const maxNames = 20;

/** Files that are named to be looked at first. */
const maxFirst = 10;

/** How wide a text stands in a terminal: a Chinese sign takes two places. */
const widthOf = (text: string): number =>
	[...text].reduce((width, sign) => width + (/[\u1100-\uffdc]/.test(sign) ? 2 : 1), 0);

function printTable(rows: readonly (readonly string[])[]): void {
	const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => widthOf(row[at] ?? ''))));
	for (const row of rows) {
		const cells = row.map((cell, at) => cell + ' '.repeat((widths?.[at] ?? 0) - widthOf(cell)));
		console.error(`  ${cells.join('  ')}`.trimEnd());
	}
}

/** Prints the table by document and the summary on standard error. */
export function printSummary(summary: Summary, words: SummaryWords): void {
	const counts = (of: ReadonlyMap<string, number>) =>
		[...of].map(([name, count]) => `${name} ${count}`).join(', ');
	if (summary.documents.length > 0)
		printTable([
			words.columns,
			...summary.documents.map(({ file, facts, unread, seconds, layout, problems }) => [
				printable(file),
				String(facts),
				String(unread),
				seconds.toFixed(2),
				printable(layout),
				counts(problems)
			])
		]);
	const first = summary.documents
		.filter(({ unread }) => unread > 0)
		.sort((one, other) => other.unread - one.unread)
		.slice(0, maxFirst)
		.map(({ file, unread }) => words.firstFile(printable(file), unread));
	const list = (counts: ReadonlyMap<string, number>) =>
		[...counts].map(([name, count]) => `${name} ${count}`).join(', ') || words.none;
	const others = summary.others.slice(0, maxNames).map(printable).join(', ');
	const rows = [
		[words.files, words.read(summary.read, summary.files)],
		[words.failed, list(summary.failed)],
		[words.formats, list(summary.formats)],
		[words.forms, list(summary.forms)],
		[
			words.figures,
			summary.recognised === 0
				? String(summary.figures)
				: words.recognised(summary.figures, summary.recognised)
		],
		[words.problems, list(summary.problems)],
		[words.ledger, words.account(summary.ledger)],
		[words.first, first.join(', ') || words.none],
		...(summary.others.length === 0
			? []
			: [
					[
						words.others,
						`${summary.others.length}: ${others}${summary.others.length > maxNames ? ', …' : ''}`
					]
				])
	];
	for (const [name, text] of rows) console.error(`  ${(name ?? '').padEnd(10)} ${text ?? ''}`);
}
