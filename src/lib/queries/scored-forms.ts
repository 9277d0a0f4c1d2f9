import type { Database } from '../database/database.ts';
import type { ScoredForm } from '../domain/scored-form.ts';
import { type ScopeFilter, wholeScope } from '../filters/scope-filter.ts';
import { reportInScope, scopeParameters } from './scope.ts';

/** The scored forms of a scope, in the default order of units. */
export function scoredForms(db: Database, filter: ScopeFilter = wholeScope): Promise<ScoredForm[]> {
	return db.all<ScoredForm>(
		`SELECT
			claim.form_id AS "formId",
			unit.unit_id AS "unitId",
			unit.name AS unit,
			report.year,
			claim.form,
			claim.programme,
			claim.weight,
			claim.score,
			list({
				'name': row.name, 'level1Class': row.level1_class, 'weight': CAST(row.weight AS DOUBLE),
				'score': CAST(row.score AS DOUBLE), 'target': row.target_raw, 'actual': row.actual_raw, 'copied': row.copied,
				'completion': CAST(row.completion AS DOUBLE), 'comparability': row.comparability, 'basis': row.basis,
				'deserved': round(row.deserved, 6)
			} ORDER BY row.seq) AS rows
		FROM score_claim AS claim
		JOIN score_row AS row ON row.form_id = claim.form_id
		JOIN report ON report.report_id = claim.report_id
		JOIN unit ON unit.unit_id = report.unit_id
		-- a target form has weights, and nothing was scored yet
		WHERE claim.form NOT IN ('unit-target', 'fund-target-summary', 'fund-target') AND ${reportInScope}
		GROUP BY claim.form_id, unit.unit_id, unit.name, unit.sort_rank, report.year, claim.form, claim.programme, claim.weight, claim.score
		ORDER BY unit.sort_rank, unit.unit_id, report.year, claim.form_id`,
		scopeParameters(filter)
	);
}
