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
	year: 'report.year',
	district: 'unit.region_code',
	level: 'unit.level',
	type: 'unit.unit_type',
	unit: 'unit.unit_id',
	stage: 'report.kind'
};

const label: Partial<Record<ScopeName, string>> = {
	district: 'any_value(region.name)',
	unit: 'any_value(unit.short_name)'
};

/** Every value that can be chosen, with how many reports it leads to, zero included. */
export async function scopeChoices(db: Database, filter: ScopeFilter): Promise<ScopeChoice[]> {
	const names = Object.keys(column) as ScopeName[];
	const parts = names.map((name) => {
		const others = names.filter((other) => other !== name);
		return `SELECT
			'${name}' AS dimension,
			CAST(${column[name]} AS VARCHAR) AS value,
			${label[name] ?? 'NULL'} AS label,
			${name === 'unit' ? 'any_value(unit.sort_rank)' : '0'} AS rank,
			count(*) FILTER (${others.map((other) => chosen(other, column[other])).join(' AND ')}) AS reports
		FROM report
		JOIN unit USING (unit_id)
		LEFT JOIN region USING (region_code)
		WHERE ${column[name]} IS NOT NULL
		GROUP BY ${column[name]}`;
	});
	return db.all<ScopeChoice>(
		`SELECT dimension, value, label, reports FROM (${parts.join('\nUNION ALL\n')}) ORDER BY dimension, rank, value`,
		scopeParameters(filter)
	);
}
