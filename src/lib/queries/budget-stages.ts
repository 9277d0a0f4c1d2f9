import type { Database } from '../database/database.ts';
import type { ScopeFilter } from '../filters/scope-filter.ts';
import {
	scopeParameters,
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
export function budgetStages(db: Database, filter: ScopeFilter): Promise<BudgetStageRow[]> {
	return db.all<BudgetStageRow>(
		`WITH ${unitYears}
		SELECT ${unitYearColumns},
			headline.stage,
			headline.wan,
			headline.status,
			headline.fact_id AS "factId"
		FROM scoped
		LEFT JOIN headline USING (unit_id, year)
		ORDER BY ${unitYearOrder}, headline.stage`,
		scopeParameters(filter)
	);
}
