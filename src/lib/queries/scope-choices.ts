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

const column: Record<ScopeName, string> = {
	year: 'year',
	district: 'region_code',
	level: 'level',
	type: 'unit_type',
	unit: 'unit_id',
	stage: 'kind'
};
const names = Object.keys(column) as ScopeName[];

/** More units than these are not listed but found by typing. */
export const mostListedUnits = 200;

/** Asks `$unit`, which is empty where no unit is chosen. */
const listed = `(
			(SELECT count(*) FROM unit) <= ${mostListedUnits}
			OR list_contains(string_split($unit, chr(31)), unit_id)
		)`;

const label: Partial<Record<ScopeName, string>> = {
	district: '(SELECT name FROM region WHERE region_code = value)',
	unit: '(SELECT short_name FROM unit WHERE unit_id = value)'
};

/**
 * Every value that can be chosen, with how many reports it leads to, zero included. Of more units than can be listed only those that
 * are chosen are told.
 */
export async function scopeChoices(db: Database, filter: ScopeFilter): Promise<ScopeChoice[]> {
	// reports with the same answers to every dimension are counted together once, however many there are
	const fits = names.map((name) => `${chosen(name, column[name])} AS fits_${name}`);
	const parts = names.map((name) => {
		const others = names.filter((other) => other !== name).map((other) => `fits_${other}`);
		return `SELECT
			'${name}' AS dimension,
			CAST(${column[name]} AS VARCHAR) AS value,
			${name === 'unit' ? 'any_value(sort_rank)' : '0'} AS rank,
			coalesce(sum(reports) FILTER (${others.join(' AND ')}), 0) AS reports
		FROM cell
		WHERE ${column[name]} IS NOT NULL${name === 'unit' ? ` AND ${listed}` : ''}
		GROUP BY ${column[name]}`;
	});
	const labels = names.map((name) => `WHEN '${name}' THEN ${label[name] ?? 'NULL'}`);
	return db.all<ScopeChoice>(
		`WITH cell AS MATERIALIZED (
			SELECT
				report.year, unit.region_code, unit.level, unit.unit_type, unit_id, report.kind,
				any_value(unit.sort_rank) AS sort_rank,
				count(*) AS reports,
				${fits.join(',\n\t\t\t\t')}
			FROM report
			JOIN unit USING (unit_id)
			GROUP BY report.year, unit.region_code, unit.level, unit.unit_type, unit_id, report.kind
		),
		choice AS (${parts.join('\nUNION ALL\n')})
		SELECT dimension, value, CASE dimension ${labels.join(' ')} END AS label, reports
		FROM choice
		ORDER BY dimension, rank, value`,
		scopeParameters(filter)
	);
}
