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

export interface LostPointsRow {
	formId: number;
	/** output, benefit, satisfaction, cost, execution or other. */
	level1Class: string;
	weight: number;
	lost: number;
	/** Points lost on rows whose data say that the target was met. */
	lostWhereMet: number;
}

/** Points that each form took off, by class of indicator. Rows without a weight and a score do not count. */
export async function lostPoints(
	db: Database,
	scope: Scope,
	forms: readonly string[] = []
): Promise<LostPointsRow[]> {
	const page = await pageOf(db, scope);
	return db.all<LostPointsRow>(
		`WITH ${unitYears},
		shown AS (
			SELECT form.form_id
			FROM form
			JOIN report USING (report_id)
			JOIN scoped USING (unit_id, year)
			WHERE ${amongReports('form.report_id')} AND ${chosen('form', 'form.form')}
		),
		scored AS (
			SELECT form_id, level1_class, weight, weight - score AS lost, verdict
			FROM indicator_completion
			WHERE weight IS NOT NULL AND score IS NOT NULL AND ${amongReports('report_id')}
			UNION ALL
			SELECT form_id, 'execution', weight, weight - score, 'execution'
			FROM stated_score
			WHERE kind = 'execution' AND weight IS NOT NULL AND score IS NOT NULL
			QUALIFY row_number() OVER (PARTITION BY form_id ORDER BY fact_id) = 1
		)
		SELECT
			scored.form_id AS "formId",
			scored.level1_class AS "level1Class",
			sum(scored.weight) AS weight,
			sum(scored.lost) AS lost,
			coalesce(sum(scored.lost) FILTER (scored.verdict = 'met'), 0) AS "lostWhereMet"
		FROM scored
		JOIN shown USING (form_id)
		GROUP BY scored.form_id, scored.level1_class
		ORDER BY scored.form_id, scored.level1_class`,
		{ ...pageParameters(page), ...selectionParameters({ form: forms }) }
	);
}
