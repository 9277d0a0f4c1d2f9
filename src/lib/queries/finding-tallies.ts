import type { Database } from '../database/database.ts';
import { allFindings, type FindingFilter } from '../filters/finding-filter.ts';
import type { ScopeFilter } from '../filters/scope-filter.ts';
import { findingParameters, findingSource, type LocalStatuses } from './finding-scope.ts';

/** What a filter asks of a finding besides whose it is. */
export interface FindingKind {
	class: string;
	severity: string;
	certainty: string;
	rule: string;
	form: string;
	amount: string;
	status: string;
	news: string | null;
}

export interface FindingTally extends FindingKind {
	findings: number;
}

/** The columns of a `FindingKind`, of a relation of findings or of groups of them. */
export const kindColumns = (finding: string) => `
	${finding}.class,
	${finding}.severity,
	${finding}.certainty,
	${finding}.rule,
	${finding}.form_kind AS form,
	${finding}.amount_band AS amount,
	${finding}.status,
	${finding}.news`;

/** Findings of a scope by class, severity, certainty, rule, kind of form, band of amount, status and news. */
export function findingTallies(
	db: Database,
	filter: ScopeFilter,
	local: LocalStatuses = ''
): Promise<FindingTally[]> {
	return db.all<FindingTally>(
		`SELECT ${kindColumns('finding')}, count(*) AS findings
		FROM ${findingSource} AS finding
		GROUP BY ALL
		ORDER BY ALL`,
		findingParameters({ ...allFindings, ...filter } satisfies FindingFilter, local)
	);
}

/** How many findings fit a filter, of the tallies of its scope. */
export function findingCount(tallies: readonly FindingTally[], filter: FindingFilter): number {
	return tallies
		.filter((tally) => isChosen(tally, filter))
		.reduce((sum, tally) => sum + tally.findings, 0);
}

/** Whether findings fit what is chosen besides the scope. */
export function isChosen(kind: FindingKind, filter: FindingFilter): boolean {
	const fits = (values: readonly string[], value: string | null) =>
		values.length === 0 || (value !== null && values.includes(value));
	return (
		fits(filter.class, kind.class) &&
		fits(filter.severity, kind.severity) &&
		fits(filter.certainty, kind.certainty) &&
		fits(filter.rule, kind.rule) &&
		fits(filter.form, kind.form) &&
		fits(filter.amount, kind.amount) &&
		fits(filter.status, kind.status) &&
		fits(filter.news, kind.news)
	);
}
