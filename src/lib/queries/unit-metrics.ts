import type { Database } from '../database/database.ts';
import type { ScopeFilter } from '../filters/scope-filter.ts';
import {
	scopeParameters,
	unitYearColumns,
	unitYearOrder,
	unitYears,
	type UnitYear
} from './scope.ts';

export interface UnitMetricRow extends UnitYear {
	metric: string;
	reportId: number;
	claim: string | null;
	value: number | null;
	/** What the document itself states for it, where it does. */
	stated: number | null;
	unitOfMeasure: string;
	/** computed, not-computable, missing, not-applicable or out-of-scope. */
	status: string;
	reason: string | null;
	flags: string[];
	factIds: number[];
}

/** The metrics of every unit and year as a whole, not of its programmes. */
export function unitMetrics(db: Database, filter: ScopeFilter): Promise<UnitMetricRow[]> {
	return db.all<UnitMetricRow>(
		`WITH ${unitYears}
		SELECT ${unitYearColumns},
			metric.metric,
			metric.report_id AS "reportId",
			metric.claim,
			round(metric.value, 2) AS value,
			metric.stated,
			metric.unit AS "unitOfMeasure",
			metric.status,
			metric.reason,
			coalesce(metric.flags, []) AS flags,
			coalesce(metric.fact_ids, []) AS "factIds"
		FROM scoped
		JOIN metric USING (unit_id, year)
		WHERE metric.programme IS NULL
		ORDER BY ${unitYearOrder}, metric.metric, metric.form_id, metric.claim`,
		scopeParameters(filter)
	);
}
