import type { Database } from '../database/database.ts';
import type { ScopeFilter } from '../filters/scope-filter.ts';
import {
	scopeParameters,
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
export function controlRates(db: Database, filter: ScopeFilter): Promise<ControlRateRow[]> {
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
		JOIN staffing_pair AS pair USING (unit_id, year)
		JOIN fact_place AS place ON place.fact_id = pair.in_post_fact
		ORDER BY ${unitYearOrder}, pair.establishment, pair.in_post`,
		scopeParameters(filter)
	);
}
