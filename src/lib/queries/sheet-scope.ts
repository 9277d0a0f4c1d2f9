import type { Parameters } from '../database/database.ts';
import type { ScopeFilter } from '../filters/scope-filter.ts';
import { scopeParameters, selectionParameters } from './scope.ts';

/** A scope, with the kinds of form where a page can choose them. */
export type SheetScope = ScopeFilter & { form?: readonly string[] };

export function sheetParameters(filter: SheetScope): Parameters {
	return { ...scopeParameters(filter), ...selectionParameters({ form: filter.form ?? [] }) };
}
