import type { Database } from '../database/database.ts';
import { amongReports, pageOf, pageParameters, type Scope, unitYears } from './scope.ts';

/** An amount that one form states for its year and for the year before, in 万元. */
export interface PriorYearRow {
	unitId: string;
	year: number;
	line: string;
	programme: string | null;
	prior: number;
	priorFact: number;
	executed: number;
	executedFact: number;
}

/**
 * What forms print of the year before beside their own year, line by line, in the order of the document: a comparison that needs no
 * second report. Lines that are zero in both years say nothing.
 */
export async function priorYears(db: Database, scope: Scope): Promise<PriorYearRow[]> {
	const page = await pageOf(db, scope);
	return db.all<PriorYearRow>(
		`WITH ${unitYears}
		SELECT
			report.unit_id AS "unitId",
			report.year,
			executed.line,
			executed.programme,
			CAST(prior.wan AS DOUBLE) AS prior,
			prior.fact_id AS "priorFact",
			CAST(executed.wan AS DOUBLE) AS executed,
			executed.fact_id AS "executedFact"
		FROM amount AS executed
		JOIN amount AS prior
			ON prior.form_id = executed.form_id
			AND prior.line = executed.line
			AND prior.nature IS NOT DISTINCT FROM executed.nature
			AND prior.programme IS NOT DISTINCT FROM executed.programme
			AND prior.stage = 'prior-executed'
		JOIN form ON form.form_id = executed.form_id
		JOIN report USING (report_id)
		JOIN scoped ON scoped.unit_id = report.unit_id AND scoped.year = report.year
		WHERE ${amongReports('report.report_id')}
			AND executed.stage = 'executed'
			AND executed.money_scope = 'budget'
			AND (executed.wan <> 0 OR prior.wan <> 0)
		-- a line that stands twice in a form has no counterpart
		QUALIFY count(*) OVER (PARTITION BY executed.fact_id) = 1
			AND count(*) OVER (PARTITION BY prior.fact_id) = 1
		ORDER BY scoped.position, executed.form_id, executed.fact_id`,
		pageParameters(page)
	);
}
