import type { Database } from '../database/database.ts';
import type { ScopeFilter } from '../filters/scope-filter.ts';
import { reportInScope, scopeParameters } from './scope.ts';

export interface RuleRunRow {
	rule: string;
	tested: number;
	notTestable: number;
	found: number;
}

/** How often each rule could be tested in a scope: not testable is never the same as passed. */
export function ruleRuns(db: Database, filter: ScopeFilter): Promise<RuleRunRow[]> {
	return db.all<RuleRunRow>(
		`SELECT
			rule_run.rule,
			sum(rule_run.tested) AS tested,
			sum(rule_run.not_testable) AS "notTestable",
			sum(rule_run.found) AS found
		FROM rule_run
		JOIN report USING (report_id)
		JOIN unit USING (unit_id)
		WHERE ${reportInScope}
		GROUP BY rule_run.rule
		ORDER BY rule_run.rule`,
		scopeParameters(filter)
	);
}

export interface UnitRunRow {
	rule: string;
	unitId: string;
	year: number;
	tested: number;
	notTestable: number;
}

/** How often each rule could be tested of each unit and year of a scope. */
export function ruleRunsByUnit(db: Database, filter: ScopeFilter): Promise<UnitRunRow[]> {
	return db.all<UnitRunRow>(
		`SELECT
			rule_run.rule,
			unit.unit_id AS "unitId",
			report.year,
			sum(rule_run.tested) AS tested,
			sum(rule_run.not_testable) AS "notTestable"
		FROM rule_run
		JOIN report USING (report_id)
		JOIN unit USING (unit_id)
		WHERE ${reportInScope}
		GROUP BY rule_run.rule, unit.unit_id, unit.sort_rank, report.year
		ORDER BY unit.sort_rank, unit.unit_id, report.year, rule_run.rule`,
		scopeParameters(filter)
	);
}
