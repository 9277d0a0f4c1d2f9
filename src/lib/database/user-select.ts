import type { Parameters } from './database.ts';
import { packageTables } from './package/tables.ts';

interface Bound {
	sql: string;
	parameters: Parameters;
}

/**
 * A user's own question as one query that gives no more than so many rows. Put into parentheses, nothing but a query has a
 * meaning: INSTALL, SET, ATTACH, COPY and their like are refused by the parser, before the lock of the engine refuses what they
 * do. The bound limit makes it a prepared statement, of which the engine takes one only: no second statement can follow.
 */
export function userSelect(sql: string, maxRows: number): Bound {
	return bounded(`SELECT * FROM ${inParentheses(sql)}`, maxRows);
}

/** Asks for the names and types of a user's answer, in their order. */
export function userColumns(sql: string, maxColumns: number): Bound {
	const described = `${publishedBefore(sql)}SELECT * FROM ${inParentheses(sql)}`;
	return bounded(
		`SELECT column_name AS name, column_type AS type FROM (DESCRIBE ${described})`,
		maxColumns
	);
}

/** A user's answer as the exact texts of its engine, in columns c0, c1, …: whatever their names and types are. */
export function userTexts(sql: string, columns: number, maxRows: number): Bound {
	const names = Array.from({ length: columns }, (_, place) => `c${place}`);
	const texts = names.map((name) => `CAST(${name} AS VARCHAR) AS ${name}`);
	const from = `${inParentheses(sql)} AS answer(${names.join(', ')})`;
	return bounded(`${publishedBefore(sql)}SELECT ${texts.join(', ')} FROM ${from}`, maxRows);
}

/** How many lines stand before the user's first one: the engine counts them when it says where an error is. */
export const linesBefore = 1;

function bounded(sql: string, maxRows: number): Bound {
	return {
		sql: `${sql} LIMIT CAST($most_rows AS BIGINT)`,
		parameters: { most_rows: String(Math.trunc(maxRows)) }
	};
}

/** A comment of the user's may not take the closing parenthesis in. */
function inParentheses(sql: string): string {
	return `(\n${sql.trim().replace(/;+$/, '')}\n)`;
}

/** Those tables of the published package that a question may mean: the database holds what they are made of. */
function publishedBefore(sql: string): string {
	const named = packageTables.filter(({ name }) => new RegExp(`\\b${name}\\b`, 'i').test(sql));
	if (named.length === 0) return '';
	const parts = named.map((table) => `${table.name} AS (${table.sql.replace(/\s+/g, ' ')})`);
	return `WITH ${parts.join(', ')} `;
}
