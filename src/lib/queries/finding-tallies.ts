import type { Database } from '../database/database.ts';
import type { FindingFilter } from '../filters/finding-filter.ts';
import {
	chosenParameters,
	findingChosen,
	findingParameters,
	findingSource,
	type LocalStatuses
} from './finding-scope.ts';

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

/** Findings that fit a filter, by what a page counts them by. */
export type FindingTally = Pick<FindingKind, 'class' | 'severity' | 'rule'> & { findings: number };

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

/** The findings that fit a filter, by class, severity and rule. */
export function findingTallies(
	db: Database,
	filter: FindingFilter,
	local: LocalStatuses = ''
): Promise<FindingTally[]> {
	return db.all<FindingTally>(
		`SELECT finding.class, finding.severity, finding.rule, count(*) AS findings
		FROM ${findingSource} AS finding
		WHERE ${findingChosen('finding')}
		GROUP BY ALL
		ORDER BY ALL`,
		{ ...findingParameters(filter, local), ...chosenParameters(filter) }
	);
}
