import type { Database } from '../database/database.ts';
import {
	amongReports,
	chosen,
	pageOf,
	pageParameters,
	type Scope,
	selectionParameters,
	unitYears
} from './scope.ts';

export interface VerdictCountRow {
	unitId: string;
	unit: string;
	year: number;
	formId: number;
	form: string;
	programme: string | null;
	/** met, missed, not-shown or not-comparable. */
	verdict: string;
	measured: boolean;
	/** Whether the form states an actual. */
	answered: boolean;
	indicators: number;
}

/** How many indicators of each form came to which verdict, in the order of a page. */
export async function verdictCounts(
	db: Database,
	scope: Scope,
	forms: readonly string[] = []
): Promise<VerdictCountRow[]> {
	const page = await pageOf(db, scope);
	return db.all<VerdictCountRow>(
		`WITH ${unitYears}
		SELECT
			scoped.unit_id AS "unitId",
			scoped.short_name AS unit,
			scoped.year,
			found.form_id AS "formId",
			found.form,
			found.programme,
			found.verdict,
			found.measured,
			found.answered,
			found.indicators
		FROM scoped
		JOIN (SELECT * FROM verdict_count WHERE ${amongReports('report_id')}) AS found USING (unit_id, year)
		WHERE ${chosen('form', 'found.form')}
		ORDER BY scoped.position, found.seq, found.form_id, found.verdict, found.measured, found.answered`,
		{ ...pageParameters(page), ...selectionParameters({ form: forms }) }
	);
}
