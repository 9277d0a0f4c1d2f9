import { formKinds } from '../domain/form-kind.ts';
import type { Database } from '../database/database.ts';
import type { ScopeFilter } from '../filters/scope-filter.ts';
import { type Cell, cellColumns, fitsScope } from './cells.ts';
import { cellsOf, type HeldCell, heldUnitYears } from './held-unit-years.ts';
import { reportInScope, scopeParameters } from './scope.ts';

export interface SheetChoice {
	form: string;
	/** Reports of the scope with indicators or a total score in a form of that kind. */
	reports: number;
}

/** Holds for a form with indicators or a total score. */
const isSheet = `(
		form.form_id IN (SELECT form_id FROM indicator)
		OR form.form_id IN (SELECT form_id FROM stated_score WHERE kind = 'total')
	)`;

const cells = `SELECT ${cellColumns}, form, reports FROM sheet_cell`;

/** The same by unit and year. */
const unitCells = `SELECT sort_rank AS rank, tally.year, tally.kind AS stage, form.form, count(DISTINCT report_id) AS reports
	FROM form
	JOIN report_tally AS tally USING (report_id)
	WHERE ${isSheet}
	GROUP BY ALL
	ORDER BY ALL`;

/**
 * Every kind of form with how many reports of a scope have indicators or scores in it, zeros included; from cells that are asked once,
 * except for single units of very many.
 */
export async function sheetChoices(db: Database, filter: ScopeFilter): Promise<SheetChoice[]> {
	const counted = await countedForms(db, filter);
	return formKinds.map((form) => ({
		form,
		reports: counted.reduce((sum, cell) => sum + (cell.form === form ? cell.reports : 0), 0)
	}));
}

async function countedForms(db: Database, filter: ScopeFilter): Promise<SheetChoice[]> {
	if (filter.unit.length === 0)
		return (await db.once<Cell & SheetChoice>(cells)).filter((cell) => fitsScope(cell, filter));
	const held = await heldUnitYears(db);
	return held === undefined
		? askSheetChoices(db, filter)
		: cellsOf(await db.once<HeldCell & SheetChoice>(unitCells), held, filter);
}

/** Of the tables themselves. */
export function askSheetChoices(db: Database, filter: ScopeFilter): Promise<SheetChoice[]> {
	return db.all<SheetChoice>(
		`SELECT form.form, count(DISTINCT form.report_id) AS reports
		FROM form
		JOIN report USING (report_id)
		JOIN unit USING (unit_id)
		WHERE ${reportInScope} AND ${isSheet}
		GROUP BY form.form`,
		scopeParameters(filter)
	);
}
