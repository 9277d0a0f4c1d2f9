import type { ReportRecord } from '#lib/domain/record.ts';

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
	figures: number;
	problems: Map<string, number>;
}

/** What a run over many documents came to. */
export function summarise(outcomes: readonly Outcome[]): Summary {
	const records = outcomes.flatMap((outcome) => outcome.record ?? []);
	return {
		files: outcomes.length,
		read: outcomes.filter((outcome) => outcome.error === undefined).length,
		failed: tally(outcomes.flatMap((outcome) => outcome.error?.code ?? [])),
		forms: tally(records.flatMap((record) => record.forms.map((form) => form.form))),
		figures: records.reduce((sum, record) => sum + figuresOf(record), 0),
		problems: tally(records.flatMap((record) => record.problems.map((problem) => problem.code)))
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

/** Prints the summary as a table on standard error. */
export function printSummary(summary: Summary): void {
	const list = (counts: ReadonlyMap<string, number>) =>
		[...counts].map(([name, count]) => `${name} ${count}`).join(', ') || 'none';
	const rows = [
		['files', `${summary.read} read of ${summary.files}`],
		['failed', list(summary.failed)],
		['forms', list(summary.forms)],
		['figures', String(summary.figures)],
		['problems', list(summary.problems)]
	];
	for (const [name, text] of rows) console.error(`  ${(name ?? '').padEnd(9)} ${text ?? ''}`);
}
