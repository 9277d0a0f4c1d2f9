import type { Database } from '../database/database.ts';
import type { ScopeFilter, ScopeName } from '../filters/scope-filter.ts';
import { chosen, scopeParameters } from './scope.ts';

export interface ScopeChoice {
	dimension: ScopeName;
	value: string;
	/** A proper name where the value is a code; null where the interface has a word for it. */
	label: string | null;
	/** Reports with this value that fit what is chosen in the other dimensions. */
	reports: number;
}

/** Every dimension but the unit, and its column in `report_cell`. */
const column: Record<Exclude<ScopeName, 'unit'>, string> = {
	year: 'year',
	district: 'region_code',
	level: 'level',
	type: 'unit_type',
	stage: 'kind'
};
const names = Object.keys(column) as (keyof typeof column)[];

/** More units than these are not listed but found by typing. */
export const mostListedUnits = 200;

const fits = names
	.map((name) => `${chosen(name, column[name])} AS fits_${name}`)
	.join(',\n\t\t\t\t');

/** The reports of a value, of those that fit every other dimension. */
function reportsOf(name: string): string {
	const others = names.filter((other) => other !== name).map((other) => `fits_${other}`);
	return `coalesce(sum(reports) FILTER (${others.join(' AND ')}), 0)`;
}

const whenOf = (name: (typeof names)[number], then: string) =>
	`WHEN grouping(${column[name]}) = 0 THEN ${then}`;

/**
 * Every value that can be chosen, with how many reports it leads to, zero included. Of more units than can be listed only those that
 * are chosen are told.
 */
export async function scopeChoices(db: Database, filter: ScopeFilter): Promise<ScopeChoice[]> {
	// reports with the same answers are counted once and for all; a choice of units counts its own few
	const reports =
		filter.unit.length === 0
			? 'SELECT * FROM report_cell'
			: `SELECT * REPLACE (0 AS reports) FROM report_cell
				UNION ALL BY NAME
				SELECT year, region_code, district, level, unit_type, kind, 1 AS reports
				FROM report_tally
				WHERE list_contains(string_split($unit, chr(31)), unit_id)`;
	return db.all<ScopeChoice>(
		`WITH listed AS (
			SELECT unit_id FROM unit
			WHERE (SELECT count(*) FROM unit) <= ${mostListedUnits}
				OR list_contains(string_split($unit, chr(31)), unit_id)
		),
		cell AS (
			SELECT *, ${fits}
			FROM (${reports})
		),
		choice AS (
			SELECT
				CASE ${names.map((name) => whenOf(name, `'${name}'`)).join(' ')} END AS dimension,
				CAST(CASE ${names.map((name) => whenOf(name, `CAST(${column[name]} AS VARCHAR)`)).join(' ')} END AS VARCHAR) AS value,
				0 AS rank,
				CASE WHEN grouping(region_code) = 0 THEN any_value(district) END AS label,
				CASE ${names.map((name) => whenOf(name, reportsOf(name))).join(' ')} END AS reports
			FROM cell
			GROUP BY GROUPING SETS (${names.map((name) => `(${column[name]})`).join(', ')})
			UNION ALL
			SELECT
				'unit',
				unit_id,
				any_value(sort_rank),
				any_value(short_name),
				count(*) FILTER (${names.map((name) => chosen(name, column[name])).join(' AND ')})
			FROM listed
			JOIN report_tally USING (unit_id)
			GROUP BY unit_id
		)
		SELECT dimension, value, label, reports
		FROM choice
		WHERE value IS NOT NULL
		ORDER BY dimension, rank, value`,
		scopeParameters(filter)
	);
}
