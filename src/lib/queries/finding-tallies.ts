import type { Database } from '../database/database.ts';
import { allFindings, type FindingFilter } from '../filters/finding-filter.ts';
import type { ScopeFilter } from '../filters/scope-filter.ts';
import { findingParameters, findingSource, type LocalStatuses } from './finding-scope.ts';

export interface FindingTally {
	class: string;
	severity: string;
	certainty: string;
	rule: string;
	form: string;
	amount: string;
	status: string;
	news: string | null;
	findings: number;
}

/** Findings of a scope by class, severity, certainty, rule, kind of form, band of amount, status and news. */
export function findingTallies(
	db: Database,
	filter: ScopeFilter,
	local: LocalStatuses = ''
): Promise<FindingTally[]> {
	return db.all<FindingTally>(
		`SELECT
			finding.class,
			finding.severity,
			finding.certainty,
			finding.rule,
			finding.form_kind AS form,
			finding.amount_band AS amount,
			finding.status,
			finding.news,
			count(*) AS findings
		FROM ${findingSource} AS finding
		GROUP BY ALL
		ORDER BY ALL`,
		findingParameters({ ...allFindings, ...filter } satisfies FindingFilter, local)
	);
}

/** How many findings fit a filter, of the tallies of its scope. */
export function findingCount(tallies: readonly FindingTally[], filter: FindingFilter): number {
	const fits = (values: readonly string[], value: string | null) =>
		values.length === 0 || (value !== null && values.includes(value));
	return tallies
		.filter(
			(tally) =>
				fits(filter.class, tally.class) &&
				fits(filter.severity, tally.severity) &&
				fits(filter.certainty, tally.certainty) &&
				fits(filter.rule, tally.rule) &&
				fits(filter.form, tally.form) &&
				fits(filter.amount, tally.amount) &&
				fits(filter.status, tally.status) &&
				fits(filter.news, tally.news)
		)
		.reduce((sum, tally) => sum + tally.findings, 0);
}
