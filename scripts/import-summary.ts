import type { ReportRecord } from '#lib/domain/record.ts';
import type { SummaryWords } from './import-words.ts';
import { printable } from './printable.ts';

export interface Outcome {
	file: string;
	record?: ReportRecord;
	said?: string;
	error?: { code: string; message: string };
}

export interface Summary {
	files: number;
	read: number;
	failed: Map<string, number>;
	forms: Map<string, number>;
	formats: Map<string, number>;
	figures: number;
	problems: Map<string, number>;
	/** Files of folders whose kind is not read. */
	others: readonly string[];
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
		problems: tally(records.flatMap((record) => record.problems.map((problem) => problem.code))),
		others
	};
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

function tally(names: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	return new Map([...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])));
}

/** Names of other files that are printed. */
const mostNames = 20;

/** Prints the summary as a table on standard error. */
export function printSummary(summary: Summary, words: SummaryWords): void {
	const list = (counts: ReadonlyMap<string, number>) =>
		[...counts].map(([name, count]) => `${name} ${count}`).join(', ') || words.none;
	const others = summary.others.slice(0, mostNames).map(printable).join(', ');
	const rows = [
		[words.files, words.read(summary.read, summary.files)],
		[words.failed, list(summary.failed)],
		[words.formats, list(summary.formats)],
		[words.forms, list(summary.forms)],
		[words.figures, String(summary.figures)],
		[words.problems, list(summary.problems)],
		...(summary.others.length === 0
			? []
			: [
					[
						words.others,
						`${summary.others.length}: ${others}${summary.others.length > mostNames ? ', …' : ''}`
					]
				])
	];
	for (const [name, text] of rows) console.error(`  ${(name ?? '').padEnd(9)} ${text ?? ''}`);
}
