import type { Database } from '../database/database.ts';
import {
	amongReports,
	chosen,
	pageOf,
	pageParameters,
	type Scope,
	selectionParameters,
	unitYears
} from './scope.ts';

export interface IndicatorRow {
	unitId: string;
	unit: string;
	year: number;
	formId: number;
	form: string;
	programme: string | null;
	level1Class: string;
	level2: string;
	level3: string;
	targetRaw: string;
	targetFact: number;
	targetClass: string;
	actualRaw: string | null;
	actualFact: number | null;
	/** What kind of value it is; null in a form that only sets targets. */
	actualClass: string | null;
	weight: number | null;
	score: number | null;
	explanation: string | null;
	/** In %; without an upper end where the actual is an inequality. Null when not comparable. */
	completionLow: number | null;
	completionHigh: number | null;
	/** met, missed, not-shown or not-comparable. */
	verdict: string;
	/** Why it cannot be compared: an NC- code. */
	comparability: string;
	measured: boolean;
	copied: boolean;
}

/** What a list tells of an indicator; asks `indicator` and `form`. */
export const indicatorColumns = `
	indicator.form_id AS "formId",
	form.form,
	form.programme,
	indicator.level1_class AS "level1Class",
	indicator.level2,
	indicator.level3,
	indicator.target_raw AS "targetRaw",
	indicator.target_fact_id AS "targetFact",
	indicator.target_class AS "targetClass",
	indicator.actual_raw AS "actualRaw",
	indicator.actual_fact_id AS "actualFact",
	indicator.actual_class AS "actualClass",
	indicator.weight,
	indicator.score,
	indicator.explanation,
	round(indicator.completion_low, 2) AS "completionLow",
	round(indicator.completion_high, 2) AS "completionHigh",
	indicator.verdict,
	indicator.comparability,
	coalesce(indicator.measured, false) AS measured,
	coalesce(indicator.copied, false) AS copied`;

/** Every indicator of a page of units and years, in the order of their forms; of the kinds of form named, or all. */
export async function indicatorList(
	db: Database,
	scope: Scope,
	forms: readonly string[] = []
): Promise<IndicatorRow[]> {
	const page = await pageOf(db, scope);
	return db.all<IndicatorRow>(
		`WITH ${unitYears}
		SELECT
			scoped.unit_id AS "unitId",
			scoped.short_name AS unit,
			scoped.year,
			${indicatorColumns}
		FROM (SELECT * FROM indicator_completion WHERE ${amongReports('report_id')}) AS indicator
		JOIN scoped USING (unit_id, year)
		JOIN form USING (form_id)
		WHERE ${chosen('form', 'form.form')}
		ORDER BY scoped.position, form.report_id, form.seq, indicator.form_id, indicator.seq`,
		{ ...pageParameters(page), ...selectionParameters({ form: forms }) }
	);
}
