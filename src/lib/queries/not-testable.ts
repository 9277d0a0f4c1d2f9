import type { Database, Parameters } from '../database/database.ts';
import type { ScopeFilter } from '../filters/scope-filter.ts';
import { reportInScope, scopeParameters } from './scope.ts';

/** A test that a rule could not make. */
export interface NotTestableRow {
	unitId: string;
	unit: string;
	year: number;
	/** Kind of the form, null for a test of the report as a whole. */
	form: string | null;
	/** What would have been tested, as the rule names it. */
	subject: string;
	/** The inputs that are missing, by comma. */
	reason: string;
}

/** No more are listed at once; the runs count them all. */
export const maxNotTestable = 500;

/**
 * The tests of a scope that a rule could not make.
 * @param tests the query of the rule's tests that are not testable, and what is bound to it
 */
export function notTestable(
	db: Database,
	filter: ScopeFilter,
	tests: { sql: string; parameters: Parameters }
): Promise<NotTestableRow[]> {
	return db.all<NotTestableRow>(
		`SELECT
			unit.unit_id AS "unitId",
			unit.short_name AS unit,
			report.year,
			form.form,
			test.subject,
			test.reason
		FROM (${tests.sql}) AS test
		JOIN report USING (report_id)
		JOIN unit USING (unit_id)
		LEFT JOIN form ON form.form_id = test.form_id
		WHERE ${reportInScope}
		ORDER BY unit.sort_rank, unit.unit_id, report.year, test.form_id, test.subject
		LIMIT ${maxNotTestable}`,
		{ ...tests.parameters, ...scopeParameters(filter) }
	);
}
