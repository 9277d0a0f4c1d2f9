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

export interface StaffingClaimRow extends UnitYear {
	/** The kind of form that states it; null when the unit states no staffing. */
	form: string | null;
	establishment: number | null;
	establishmentFact: number | null;
	inPost: number | null;
	inPostFact: number | null;
	retired: number | null;
	dispatched: number | null;
	total: number | null;
	totalFact: number | null;
	statedControlRate: number | null;
}

/** Every place that states headcounts, each on its own: places may contradict each other. In 人 and %. */
export async function staffingClaims(db: Database, scope: Scope): Promise<StaffingClaimRow[]> {
	const page = await pageOf(db, scope);
	return db.all<StaffingClaimRow>(
		`WITH ${unitYears}
		SELECT ${unitYearColumns},
			claim.form,
			claim.establishment,
			claim.establishment_fact AS "establishmentFact",
			claim.in_post AS "inPost",
			claim.in_post_fact AS "inPostFact",
			claim.retired,
			claim.dispatched,
			claim.total,
			claim.total_fact AS "totalFact",
			claim.stated_control_rate AS "statedControlRate"
		FROM scoped
		LEFT JOIN (SELECT * FROM staffing_claim WHERE ${amongReports('report_id')}) AS claim USING (unit_id, year)
		ORDER BY ${unitYearOrder}, claim.form_id, claim.claim`,
		pageParameters(page)
	);
}
