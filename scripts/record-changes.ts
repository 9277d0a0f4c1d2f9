import type { ReportRecord } from '#lib/domain/record.ts';

/** A figure that two records of one report state differently; null where one does not state it. */
export interface RecordChange {
	figure: string;
	before: string | null;
	after: string | null;
}

/** The figures that differ between two records, in the order in which the later states them. */
export function recordChanges(before: ReportRecord, after: ReportRecord): RecordChange[] {
	const old = figuresOf(before);
	const now = figuresOf(after);
	const names = [...new Set([...now.keys(), ...old.keys()])];
	return names.flatMap((figure) => {
		const change = { figure, before: old.get(figure) ?? null, after: now.get(figure) ?? null };
		return change.before === change.after ? [] : [change];
	});
}

/** One line of at most five changes, for people. */
export function describeChanges(changes: readonly RecordChange[]): string {
	const shown = changes
		.slice(0, 5)
		.map(({ figure, before, after }) => `${figure}: ${before ?? 'none'} → ${after ?? 'none'}`);
	const more = changes.length > shown.length ? `, and ${changes.length - shown.length} more` : '';
	return `${changes.length} figures differ: ${shown.join('; ')}${more}`;
}

interface Figure {
	name: string;
	value: string;
}

/** What a record states, by a name that says form, row and column; the same name twice is numbered. */
export function figuresOf(record: ReportRecord): Map<string, string> {
	const figures = new Map<string, string>();
	for (const [i, form] of record.forms.entries()) {
		const stated: Figure[] = [
			...form.amounts.map((x) => ({ name: `${x.line} ${x.stage}`, value: x.wan ?? x.raw })),
			...form.indicators.flatMap((x) =>
				[
					['target', x.target.raw],
					['actual', x.actual?.raw],
					['weight', x.weight],
					['score', x.score]
				].flatMap(([column, value]) =>
					typeof value === 'string' ? [{ name: `${x.level3} ${column}`, value }] : []
				)
			),
			...form.statedScores.map((x) => ({ name: `${x.of} ${x.kind}`, value: x.raw })),
			...form.statedRates.map((x) => ({ name: `${x.of} ${x.kind}`, value: x.raw })),
			...form.counts.map((x) => ({ name: x.subject, value: x.raw })),
			...form.staffing.flatMap((x) =>
				(['establishment', 'inPost', 'retired', 'total'] as const).flatMap((kind) => {
					const count = x[kind];
					return count === null ? [] : [{ name: kind, value: count.raw }];
				})
			)
		];
		for (const { name, value } of stated) {
			const base = `${form.form} ${i + 1} ${name}`;
			let key = base;
			for (let n = 2; figures.has(key); n += 1) key = `${base} (${n})`;
			figures.set(key, value);
		}
	}
	return figures;
}
