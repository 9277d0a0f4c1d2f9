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

export interface BudgetStageRow extends UnitYear {
	/** Null when the unit states no total at any stage. */
	stage: string | null;
	wan: number | null;
	status: string | null;
	factId: number | null;
}

/** The preferred total of every stage that a unit states for a year, in 万元. */
export async function budgetStages(db: Database, scope: Scope): Promise<BudgetStageRow[]> {
	const page = await pageOf(db, scope);
	return db.all<BudgetStageRow>(
		`WITH ${unitYears}
		SELECT ${unitYearColumns},
			headline.stage,
			headline.wan,
			headline.status,
			headline.fact_id AS "factId"
		FROM scoped
		LEFT JOIN (SELECT * FROM headline WHERE ${amongReports('report_id')}) AS headline USING (unit_id, year)
		ORDER BY ${unitYearOrder}, headline.stage`,
		pageParameters(page)
	);
}
