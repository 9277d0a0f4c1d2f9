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

export interface SpendingStructureRow extends UnitYear {
	/** All in 万元, null where not stated. */
	total: number | null;
	basic: number | null;
	staff: number | null;
	staffFact: number | null;
	running: number | null;
	runningFact: number | null;
	project: number | null;
	projectFact: number | null;
	/** Basic spending that is itemised neither as staff nor as running costs; 0 within rounding. */
	basicRest: number | null;
	/** Spending beyond all stated parts; 0 within rounding. */
	rest: number | null;
}

/** What the spending of a unit was made of, as stated; what is left is exact and no part of its own. */
export async function spendingStructure(
	db: Database,
	scope: Scope
): Promise<SpendingStructureRow[]> {
	const page = await pageOf(db, scope);
	return db.all<SpendingStructureRow>(
		`WITH ${unitYears}
		SELECT ${unitYearColumns},
			part.total,
			part.basic,
			part.staff,
			part.staff_fact AS "staffFact",
			part.running,
			part.running_fact AS "runningFact",
			part.project,
			part.project_fact AS "projectFact",
			part.basic_rest AS "basicRest",
			part.rest
		FROM scoped
		LEFT JOIN (SELECT * FROM spending_structure WHERE ${amongReports('report_id')}) AS part USING (unit_id, year)
		ORDER BY ${unitYearOrder}`,
		pageParameters(page)
	);
}
