import type { Dropped } from './selection.ts';

/** A longer question would not fit into an address that every program passes on. */
export const longestSql = 4000;

/** The question that an address asks; one that is too long is dropped and reported. */
export function readSql(parameters: URLSearchParams): { sql: string; dropped: Dropped[] } {
	const sql = parameters.get('sql') ?? '';
	if (sql.length <= longestSql) return { sql, dropped: [] };
	return { sql: '', dropped: [{ name: 'sql', value: `${sql.slice(0, 40)}…` }] };
}

/** Puts a question into an address; one that is too long is left out, and so is the sorting of another answer. */
export function writeSql(sql: string, base: URLSearchParams): URLSearchParams {
	const written = new URLSearchParams(base);
	written.delete('sort');
	if (sql.trim() === '' || sql.length > longestSql) written.delete('sql');
	else written.set('sql', sql);
	return written;
}
