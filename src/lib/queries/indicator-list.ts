import type { Database } from '../database/database.ts';
import { chosen, reportInScope } from './scope.ts';
import { sheetParameters, type SheetScope } from './sheet-scope.ts';

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

/** Every indicator of a scope in the order of its form. */
export function indicatorList(db: Database, filter: SheetScope): Promise<IndicatorRow[]> {
	return db.all<IndicatorRow>(
		`SELECT
			unit.unit_id AS "unitId",
			unit.short_name AS unit,
			report.year,
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
			indicator.weight,
			indicator.score,
			indicator.explanation,
			round(indicator.completion_low, 2) AS "completionLow",
			round(indicator.completion_high, 2) AS "completionHigh",
			indicator.verdict,
			indicator.comparability,
			coalesce(indicator.measured, false) AS measured,
			coalesce(indicator.copied, false) AS copied
		FROM indicator_completion AS indicator
		JOIN form USING (form_id)
		JOIN report ON report.report_id = form.report_id
		JOIN unit ON unit.unit_id = report.unit_id
		WHERE ${reportInScope} AND ${chosen('form', 'form.form')}
		ORDER BY unit.sort_rank, unit.unit_id, report.year, form.seq, indicator.form_id, indicator.seq`,
		sheetParameters(filter)
	);
}
