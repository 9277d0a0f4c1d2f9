import type { Parameters } from '../database/database.ts';
import type { ScopeFilter } from '../filters/scope-filter.ts';
import type { Selection } from '../filters/selection.ts';

/** Stands between the values of one list: no document and no key holds it. */
const separator = '\u001f';

/** A condition that holds when a list parameter is empty, or holds the column's value. */
export function chosen(parameter: string, column: string): string {
	return `($${parameter} = '' OR list_contains(string_split($${parameter}, chr(31)), CAST(${column} AS VARCHAR)))`;
}

/** Conditions on `report` and `unit` that hold for the reports of a scope. */
export const reportInScope = [
	chosen('year', 'report.year'),
	chosen('district', 'unit.region_code'),
	chosen('level', 'unit.level'),
	chosen('type', 'unit.unit_type'),
	chosen('unit', 'unit.unit_id'),
	chosen('stage', 'report.kind')
].join('\n\tAND ');

/** The units and years of a scope, in the default order; `evaluated` when a report of that year has actuals. */
export const unitYears = `scoped AS (
	SELECT
		unit.unit_id,
		unit.short_name,
		unit.sort_rank,
		report.year,
		bool_or(report.kind = 'evaluation') AS evaluated
	FROM report
	JOIN unit USING (unit_id)
	WHERE ${reportInScope}
	GROUP BY ALL
)`;

/** The columns that every answer by unit and year begins with. */
export const unitYearColumns = `
	scoped.unit_id AS "unitId",
	scoped.short_name AS unit,
	scoped.year,
	scoped.evaluated`;

export const unitYearOrder = 'scoped.sort_rank, scoped.unit_id, scoped.year';

export interface UnitYear {
	unitId: string;
	/** The unit's short name. */
	unit: string;
	year: number;
	/** False when there are only targets: the unit reported no actuals for that year. */
	evaluated: boolean;
}

export function scopeParameters(filter: ScopeFilter): Parameters {
	return selectionParameters({
		year: filter.year,
		district: filter.district,
		level: filter.level,
		type: filter.type,
		unit: filter.unit,
		stage: filter.stage
	});
}

export function selectionParameters<Name extends string>(selection: Selection<Name>): Parameters {
	return Object.fromEntries(
		Object.entries<readonly string[]>(selection).map(([name, values]) => [
			name,
			values.join(separator)
		])
	);
}
