import type { Database } from '../database/database.ts';
import type { ScopeFilter } from '../filters/scope-filter.ts';
import { reportInScope, scopeParameters } from './scope.ts';

/** Money that a unit states and that is not its budget: kept for others, collected, or passed on to people. */
export interface OtherMoneyRow {
	unitId: string;
	unit: string;
	year: number;
	amounts: number;
	/** In 万元. */
	largest: number;
	largestFact: number;
}

/** Units and years that state money beyond their own budget: it is in no amount and no rate. */
export function otherMoney(db: Database, filter: ScopeFilter): Promise<OtherMoneyRow[]> {
	return db.all<OtherMoneyRow>(
		`SELECT
			unit.unit_id AS "unitId",
			any_value(unit.short_name) AS unit,
			report.year,
			count(*) AS amounts,
			max(amount.wan) AS largest,
			arg_max(amount.fact_id, amount.wan) AS "largestFact"
		FROM amount
		JOIN form USING (form_id)
		JOIN report USING (report_id)
		JOIN unit USING (unit_id)
		WHERE amount.money_scope <> 'budget' AND amount.wan IS NOT NULL AND ${reportInScope}
		GROUP BY unit.unit_id, report.year
		ORDER BY unit.unit_id, report.year`,
		scopeParameters(filter)
	);
}
