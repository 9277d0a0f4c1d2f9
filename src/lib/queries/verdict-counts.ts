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

export interface VerdictCountRow {
	unitId: string;
	unit: string;
	year: number;
	formId: number;
	form: string;
	programme: string | null;
	/** met, missed, not-shown or not-comparable. */
	verdict: string;
	measured: boolean;
	/** Whether the form states an actual. */
	answered: boolean;
	indicators: number;
}

/** How many indicators of each form came to which verdict, in the order of a page. */
export async function verdictCounts(
	db: Database,
	scope: Scope,
	forms: readonly string[] = []
): Promise<VerdictCountRow[]> {
	const page = await pageOf(db, scope);
	return db.all<VerdictCountRow>(
		`WITH ${unitYears}
		SELECT
			scoped.unit_id AS "unitId",
			scoped.short_name AS unit,
			scoped.year,
			indicator.form_id AS "formId",
			form.form,
			form.programme,
			indicator.verdict,
			coalesce(indicator.measured, false) AS measured,
			indicator.actual_raw IS NOT NULL AS answered,
			count(*) AS indicators
		FROM (
			SELECT unit_id, year, form_id, verdict, measured, actual_raw
			FROM indicator_completion
			WHERE ${amongReports('report_id')}
		) AS indicator
		JOIN scoped USING (unit_id, year)
		JOIN form USING (form_id)
		WHERE ${chosen('form', 'form.form')}
		GROUP BY
			scoped.position, scoped.unit_id, scoped.short_name, scoped.year,
			indicator.form_id, form.form, form.seq, form.programme, indicator.verdict, indicator.measured, answered
		ORDER BY scoped.position, form.seq, indicator.form_id, indicator.verdict, measured, answered`,
		{ ...pageParameters(page), ...selectionParameters({ form: forms }) }
	);
}
