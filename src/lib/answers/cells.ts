import type { ScopeFilter, ScopeName } from '../filters/scope-filter.ts';

/** Every dimension of a scope that does not tell units apart. */
export const cellNames = [
	'year',
	'district',
	'level',
	'type',
	'stage'
] as const satisfies readonly ScopeName[];
export type CellName = (typeof cellNames)[number];

/** Reports, findings, or runs of rules, that have the same answers to every filter but the unit are counted together. */
export type Cell = Record<CellName, string | null>;

/** Whether a cell fits what is chosen in every dimension, or every one but one. */
export function fitsScope(cell: Cell, filter: ScopeFilter, but?: CellName): boolean {
	return cellNames.every((name) => name === but || fits(filter[name], cell[name]));
}

/** Whether nothing is chosen, or the value is. */
export function fits(chosen: readonly string[], value: string | null): boolean {
	return chosen.length === 0 || (value !== null && chosen.includes(value));
}
