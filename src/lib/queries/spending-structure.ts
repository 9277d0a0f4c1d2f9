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
		`WITH ${unitYears},
		part AS (
			SELECT
				unit_id,
				year,
				${['基本 basic', '人员 staff', '公用 running', '项目 project'].map(statedPart).join(',\n')}
			FROM nature_part
			WHERE ${amongReports('report_id')} AND stage = 'executed' AND nature IN ('基本', '人员', '公用', '项目')
			GROUP BY unit_id, year
		),
		filled AS (
			SELECT
				part.*,
				coalesce(staff, 0) + coalesce(running, 0) AS itemised,
				coalesce(basic, coalesce(staff, 0) + coalesce(running, 0)) AS basic_all
			FROM part
		)
		SELECT ${unitYearColumns},
			total.wan AS total,
			filled.basic,
			filled.staff,
			filled.staff_fact AS "staffFact",
			filled.running,
			filled.running_fact AS "runningFact",
			filled.project,
			filled.project_fact AS "projectFact",
			${beyondRounding('basic_all - itemised')} AS "basicRest",
			${beyondRounding('total.wan - greatest(basic_all, itemised) - coalesce(project, 0)')} AS rest
		FROM scoped
		LEFT JOIN filled USING (unit_id, year)
		LEFT JOIN (
			SELECT unit_id, year, wan FROM headline WHERE ${amongReports('report_id')} AND stage = 'executed'
		) AS total USING (unit_id, year)
		ORDER BY ${unitYearOrder}`,
		pageParameters(page)
	);
}

function statedPart(pair: string): string {
	const [nature, name] = pair.split(' ');
	return `max(wan) FILTER (nature = '${nature}') AS ${name},
		max(fact_id) FILTER (nature = '${nature}') AS ${name}_fact`;
}

/** Up to 0.05 万元 the printed parts of a sum may differ from it by rounding alone. */
function beyondRounding(difference: string): string {
	return `CASE WHEN ${difference} > 0.05 THEN ${difference} WHEN ${difference} IS NOT NULL THEN 0 END`;
}
