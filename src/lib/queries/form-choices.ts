import { formKinds } from '../domain/form-kind.ts';
import type { Database } from '../database/database.ts';
import type { ScopeFilter } from '../filters/scope-filter.ts';
import { reportInScope, scopeParameters } from './scope.ts';

export interface FormChoice {
	form: string;
	/** Reports of the scope with indicators or a total score in a form of that kind. */
	reports: number;
}

/** Holds for a form with indicators or a total score. */
export const isSheet = `(
		form.form_id IN (SELECT form_id FROM indicator)
		OR form.form_id IN (SELECT form_id FROM stated_score WHERE kind = 'total')
	)`;

/** Every kind of form with how many reports of a scope have indicators or scores in it, zeros included. */
export async function formChoices(db: Database, filter: ScopeFilter): Promise<FormChoice[]> {
	const counted = await countedForms(db, filter);
	return formKinds.map((form) => ({
		form,
		reports: counted.find((one) => one.form === form)?.reports ?? 0
	}));
}

function countedForms(db: Database, filter: ScopeFilter): Promise<FormChoice[]> {
	return db.all<FormChoice>(
		`SELECT form.form, count(DISTINCT form.report_id) AS reports
		FROM form
		JOIN report USING (report_id)
		JOIN unit USING (unit_id)
		WHERE ${reportInScope} AND ${isSheet}
		GROUP BY form.form`,
		scopeParameters(filter)
	);
}
