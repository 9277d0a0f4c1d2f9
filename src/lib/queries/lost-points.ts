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
	unitId: string;
	year: number;
	formId: number;
	/** output, benefit, satisfaction, cost, execution or other. */
	level1Class: string;
	/** Of all rows of the class. */
	weight: number;
	lost: number;
	/** Points lost on rows whose data say that the target was met. */
	lostWhereMet: number;
}

/** The weights of each form and the points it took off, by class of indicator. Rows without a weight do not count. */
export async function lostPoints(
	db: Database,
	scope: Scope,
	forms: readonly string[] = []
): Promise<LostPointsRow[]> {
	const page = await pageOf(db, scope);
	return db.all<LostPointsRow>(
		`WITH ${unitYears}
		SELECT
			scoped.unit_id AS "unitId",
			scoped.year,
			points.form_id AS "formId",
			points.level1_class AS "level1Class",
			points.weight,
			points.lost,
			points.lost_where_met AS "lostWhereMet"
		FROM scoped
		JOIN (SELECT * FROM lost_points WHERE ${amongReports('report_id')}) AS points USING (unit_id, year)
		WHERE ${chosen('form', 'points.form')}
		ORDER BY scoped.position, points.form_id, points.level1_class`,
		{ ...pageParameters(page), ...selectionParameters({ form: forms }) }
	);
}
