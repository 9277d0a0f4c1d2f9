import type { Database } from '../database/database.ts';
import { type ScopeFilter, type ScopeName, scopeNames } from '../filters/scope-filter.ts';
import { chosen, scopeParameters } from './scope.ts';

export interface ScopeChoice {
	dimension: ScopeName;
	value: string;
	/** A proper name where the value is a code; null where the interface has a word for it. */
	label: string | null;
	/** Reports with this value that fit what is chosen in the other dimensions. */
	reports: number;
}

/** More units than these are not listed but found by typing. */
export const maxListedUnits = 200;

/** Every value that can be chosen, with how many reports it leads to, zero included. Of very many units only the chosen ones. */
export function scopeChoices(db: Database, filter: ScopeFilter): Promise<ScopeChoice[]> {
	return db.all<ScopeChoice>(
		`WITH listed AS (${scopeNames.map(choicesOf).join(' UNION ALL ')})
		SELECT dimension, value, label, reports FROM listed ORDER BY dimension, place, value`,
		scopeParameters(filter)
	);
}

const columns = {
	year: 'CAST(year AS VARCHAR)',
	district: 'region_code',
	level: 'level',
	type: 'unit_type',
	unit: 'unit_id',
	stage: 'kind'
} as const satisfies Record<ScopeName, string>;

/** Counted under what is chosen in the other dimensions. */
function choicesOf(dimension: ScopeName): string {
	const others = scopeNames
		.filter((name) => name !== dimension)
		.map((name) => chosen(name, `tally.${columns[name].replace(/^CAST\((\w+).*/, '$1')}`));
	const isListed =
		dimension === 'unit'
			? `(SELECT count(*) FROM unit) <= ${maxListedUnits} OR list_contains(string_split($unit, chr(31)), unit_id)`
			: `${columns[dimension]} IS NOT NULL`;
	const label = { district: 'any_value(district)', unit: 'any_value(short_name)' };
	return `SELECT
			'${dimension}' AS dimension,
			${columns[dimension]} AS value,
			${label[dimension as 'unit'] ?? 'NULL'} AS label,
			count(*) FILTER (${others.join(' AND ')}) AS reports,
			${dimension === 'unit' ? 'min(sort_rank)' : '0'} AS place
		FROM report_tally AS tally
		WHERE ${isListed}
		GROUP BY ALL`;
}
