import type { Database } from '../database/database.ts';
import type { ScopeFilter } from '../filters/scope-filter.ts';
import { scopeParameters, unitYearColumns, unitYearOrder, unitYears, type UnitYear } from './scope.ts';

export type SpendingNature = '基本' | '人员' | '公用' | '项目';

export interface SpendingPartRow extends UnitYear {
	/** Null when the unit states no executed part. */
	nature: SpendingNature | null;
	wan: number | null;
	status: string | null;
	factId: number | null;
	/** The executed total that the parts belong to. */
	totalWan: number | null;
	totalFactId: number | null;
}

/**
 * What was spent on basic and on project expenditure, and within basic on people and on running costs, as stated for
 * the unit in 万元. Several places may state one part; the first that gives a figure is taken.
 */
export function spendingParts(db: Database, filter: ScopeFilter): Promise<SpendingPartRow[]> {
	return db.all<SpendingPartRow>(
		`WITH ${unitYears},
		part AS (
			SELECT report.unit_id, report.year, amount.nature, amount.wan, fact.status, amount.fact_id
			FROM amount
			JOIN fact USING (fact_id)
			JOIN form ON form.form_id = amount.form_id
			JOIN report USING (report_id)
			WHERE amount.scope = 'unit'
				AND amount.stage = 'executed'
				AND amount.money_scope = 'budget'
				AND amount.nature IN ('基本', '人员', '公用', '项目')
				AND amount.wan IS NOT NULL
			QUALIFY row_number() OVER (
				PARTITION BY report.unit_id, report.year, amount.nature ORDER BY form.seq, amount.seq
			) = 1
		)
		SELECT ${unitYearColumns},
			part.nature,
			part.wan,
			part.status,
			part.fact_id AS "factId",
			total.wan AS "totalWan",
			total.fact_id AS "totalFactId"
		FROM unit_year
		LEFT JOIN part USING (unit_id, year)
		LEFT JOIN headline AS total
			ON total.unit_id = unit_year.unit_id AND total.year = unit_year.year AND total.stage = 'executed'
		ORDER BY ${unitYearOrder}, part.nature`,
		scopeParameters(filter)
	);
}
