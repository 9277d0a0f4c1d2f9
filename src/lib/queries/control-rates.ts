import type { Database } from '../database/database.ts';
import {
	amongReports,
	pageOf,
	pageParameters,
	type Scope,
	unitYearColumns,
	unitYearOrder,
	unitYears,
	type UnitYear
} from './scope.ts';

export interface ControlRateRow extends UnitYear {
	establishment: number;
	establishmentFact: number;
	inPost: number;
	inPostFact: number;
	/** The form that states the headcount. */
	inPostForm: string;
	/** Whether one place states both. */
	samePlace: boolean;
	dispatchedIncluded: boolean;
	/** In %, null when the establishment is 0. */
	rate: number | null;
}

/** In post ÷ establishment, for every pair of claims of one unit and year. */
export async function controlRates(db: Database, scope: Scope): Promise<ControlRateRow[]> {
	const page = await pageOf(db, scope);
	return db.all<ControlRateRow>(
		`WITH ${unitYears}
		SELECT ${unitYearColumns},
			pair.establishment,
			pair.establishment_fact AS "establishmentFact",
			pair.in_post AS "inPost",
			pair.in_post_fact AS "inPostFact",
			place.form AS "inPostForm",
			pair.same_place AS "samePlace",
			pair.dispatched_included AS "dispatchedIncluded",
			round(pair.control_rate, 2) AS rate
		FROM scoped
		JOIN (SELECT * FROM staffing_pair WHERE ${amongReports('report_id')}) AS pair USING (unit_id, year)
		JOIN form AS place ON place.form_id = pair.in_post_form_id
		ORDER BY ${unitYearOrder}, pair.establishment, pair.in_post`,
		pageParameters(page)
	);
}
