import type { Database } from '../database/database.ts';
import type { ScopeFilter } from '../filters/scope-filter.ts';
import {
	scopeParameters,
	unitYearColumns,
	unitYearOrder,
	unitYears,
	type UnitYear
} from './scope.ts';

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

/** What was spent on basic and on project expenditure, and within basic on people and on running costs, in 万元. */
export function spendingParts(db: Database, filter: ScopeFilter): Promise<SpendingPartRow[]> {
	return db.all<SpendingPartRow>(
		`WITH ${unitYears}
		SELECT ${unitYearColumns},
			part.nature,
			part.wan,
			part.status,
			part.fact_id AS "factId",
			total.wan AS "totalWan",
			total.fact_id AS "totalFactId"
		FROM scoped
		LEFT JOIN nature_part AS part
			ON part.unit_id = scoped.unit_id AND part.year = scoped.year
			AND part.stage = 'executed' AND part.nature IN ('基本', '人员', '公用', '项目')
		LEFT JOIN headline AS total
			ON total.unit_id = scoped.unit_id AND total.year = scoped.year AND total.stage = 'executed'
		ORDER BY ${unitYearOrder}, part.nature`,
		scopeParameters(filter)
	);
}
