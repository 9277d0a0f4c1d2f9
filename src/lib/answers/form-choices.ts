import { formKinds } from '../domain/form-kind.ts';
import type { ScopeFilter } from '../filters/scope-filter.ts';
import type { FormChoice } from '../queries/form-choices.ts';
import type { SiteData } from '../site-data/source.ts';
import { type Cell, fitsScope } from './cells.ts';
import { profileRows } from './coverage.ts';

/** Every kind of form with how many reports of a scope have indicators or scores in it, zeros included. */
export async function formChoices(data: SiteData, filter: ScopeFilter): Promise<FormChoice[]> {
	const counted =
		filter.unit.length === 0
			? (await data.rows<Cell & FormChoice>('form-cells')).filter((cell) => fitsScope(cell, filter))
			: await profileRows<FormChoice>(data, filter, 'forms');
	return formKinds.map((form) => ({
		form,
		reports: counted.reduce((sum, cell) => sum + (cell.form === form ? cell.reports : 0), 0)
	}));
}
