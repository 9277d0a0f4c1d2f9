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

/** The totals of one unit and year from its first budget to what was left, in 万元; null where not stated. */
export interface MoneyStepsRow extends UnitYear {
	initial: number | null;
	initialFact: number | null;
	carryIn: number | null;
	carryInFact: number | null;
	adjustment: number | null;
	adjustmentFact: number | null;
	adjusted: number | null;
	adjustedFact: number | null;
	/** A budget that is not said to be initial or adjusted. */
	budget: number | null;
	budgetFact: number | null;
	executed: number | null;
	executedFact: number | null;
	carryOut: number | null;
	carryOutFact: number | null;
	/** Full-year budget less all that is stated to lead to it. Derived; null where an end is missing, 0 within rounding. */
	unstated: number | null;
	/** Money available less what was executed and, where stated, carried out. Derived; 0 within rounding. */
	rest: number | null;
}

const steps = [
	['initial', 'initial'],
	['carry-in', 'carry_in'],
	['adjustment', 'adjustment'],
	['adjusted', 'adjusted'],
	['budget', 'budget'],
	['executed', 'executed'],
	['carry-out', 'carry_out']
] as const;

/** The way of the money through a year, as stated, with what the stated figures leave unsaid. */
export async function moneySteps(db: Database, scope: Scope): Promise<MoneyStepsRow[]> {
	const page = await pageOf(db, scope);
	return db.all<MoneyStepsRow>(
		`WITH ${unitYears},
		money AS (
			SELECT
				unit_id,
				year,
				${steps
					.map(
						([stage, name]) => `max(wan) FILTER (stage = '${stage}') AS ${name},
				max(fact_id) FILTER (stage = '${stage}') AS ${name}_fact`
					)
					.join(',\n\t\t\t\t')}
			FROM headline
			WHERE ${amongReports('report_id')}
			GROUP BY unit_id, year
		),
		led AS (
			SELECT *,
				initial + coalesce(carry_in, 0) + coalesce(adjustment, 0) AS stated,
				coalesce(adjusted, initial + coalesce(carry_in, 0) + coalesce(adjustment, 0), budget) AS available
			FROM money
		)
		SELECT ${unitYearColumns},
			initial, initial_fact AS "initialFact",
			carry_in AS "carryIn", carry_in_fact AS "carryInFact",
			adjustment, adjustment_fact AS "adjustmentFact",
			adjusted, adjusted_fact AS "adjustedFact",
			budget, budget_fact AS "budgetFact",
			executed, executed_fact AS "executedFact",
			carry_out AS "carryOut", carry_out_fact AS "carryOutFact",
			${beyondRounding('adjusted - stated')} AS unstated,
			${beyondRounding('available - executed - coalesce(carry_out, 0)')} AS rest
		FROM scoped
		LEFT JOIN led USING (unit_id, year)
		ORDER BY ${unitYearOrder}`,
		pageParameters(page)
	);
}

/** Up to 0.05 万元 printed figures may differ from their sum by rounding alone. */
function beyondRounding(difference: string): string {
	return `CASE WHEN abs(${difference}) > 0.05 THEN ${difference} WHEN ${difference} IS NOT NULL THEN 0 END`;
}
