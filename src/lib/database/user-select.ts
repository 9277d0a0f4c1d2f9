import type { Parameters } from './database.ts';

/**
 * A user's own question as one query that gives no more than so many rows. Put into parentheses, nothing but a query has a
 * meaning: INSTALL, SET, ATTACH, COPY and their like are refused by the parser, before the lock of the engine refuses what they
 * do. The bound limit makes it a prepared statement, of which the engine takes one only: no second statement can follow.
 */
export function userSelect(sql: string, mostRows: number): { sql: string; parameters: Parameters } {
	const query = sql.trim().replace(/;+$/, '');
	// a comment of the user's may not take the closing parenthesis in
	return {
		sql: `SELECT * FROM (\n${query}\n) LIMIT CAST($most_rows AS BIGINT)`,
		parameters: { most_rows: String(Math.trunc(mostRows)) }
	};
}
