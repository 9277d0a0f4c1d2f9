import type { Database } from '../database/database.ts';

/** What auditors' decisions say of a rule. */
export interface RuleYield {
	rule: string;
	/** Confirmed or rectified: the rule was right. */
	right: number;
	false: number;
	/** True and explained by the unit: neither right nor false. */
	explained: number;
}

/**
 * How the findings of each rule were decided in the published register; rules that nobody decided about are left out.
 *
 * A decision about a finding counts although the finding is gone, as what was rectified is; one about a lead counts for each
 * finding that it still has and that nobody decided on its own.
 */
export function ruleYields(db: Database): Promise<RuleYield[]> {
	return db.all<RuleYield>(`WITH decided AS (
			SELECT split_part(fingerprint, '|', 1) AS rule, status
			FROM register
			WHERE NOT starts_with(fingerprint, 'LEAD|')
			UNION ALL
			SELECT finding.rule, of_lead.status
			FROM finding
			JOIN register AS of_lead ON of_lead.fingerprint = finding.lead_key
			ANTI JOIN register AS own ON own.fingerprint = finding.fingerprint
		)
		SELECT
			rule,
			CAST(count(*) FILTER (status IN ('confirmed', 'rectified')) AS INTEGER) AS "right",
			CAST(count(*) FILTER (status = 'false-positive') AS INTEGER) AS "false",
			CAST(count(*) FILTER (status = 'explained') AS INTEGER) AS explained
		FROM decided
		WHERE status IN ('confirmed', 'rectified', 'false-positive', 'explained')
		GROUP BY rule
		ORDER BY rule`);
}
