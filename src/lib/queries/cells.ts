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

/** The dimensions of a cell, from the columns of `report_tally`, or of a table of cells. */
export const cellColumns = `
	CAST(year AS VARCHAR) AS year,
	region_code AS district,
	level,
	unit_type AS type,
	kind AS stage`;

/** Whether a cell fits what is chosen in every dimension, or every one but one. */
export function fitsScope(cell: Cell, filter: ScopeFilter, but?: CellName): boolean {
	return cellNames.every((name) => name === but || isChosen(filter[name], cell[name]));
}

function isChosen(chosen: readonly string[], value: string | null): boolean {
	return chosen.length === 0 || (value !== null && chosen.includes(value));
}
