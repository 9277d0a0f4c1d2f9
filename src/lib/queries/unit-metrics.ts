import type { Database } from '../database/database.ts';
import {
	amongReports,
	chosen,
	pageOf,
	pageParameters,
	type Scope,
	selectionParameters,
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

/** The metrics of every unit and year as a whole, not of its programmes: those named, or all. */
export async function unitMetrics(
	db: Database,
	scope: Scope,
	metrics: readonly string[] = []
): Promise<UnitMetricRow[]> {
	const page = await pageOf(db, scope);
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
		JOIN (SELECT * FROM metric WHERE programme IS NULL AND ${amongReports('report_id')} AND ${chosen('metrics', 'metric')}) AS metric USING (unit_id, year)
		ORDER BY ${unitYearOrder}, metric.metric, metric.form_id, metric.claim`,
		{ ...pageParameters(page), ...selectionParameters({ metrics }) }
	);
}
