/** What a cell of an answer can be: DECIMAL and BIGINT arrive as numbers, DATE as an ISO string, LIST as an array, STRUCT as an object. */
export type Value = string | number | boolean | null | Value[] | { [name: string]: Value };

/** Values bound to the `$name`s of a statement. Texts only: a statement casts where it needs a number, so that decimals stay exact. */
export type Parameters = Readonly<Record<string, string | null>>;

/**
 * One question to the atlas database. Node (at build time) and the browser's worker answer it with the same engine version,
 * so a prerendered figure equals the live one.
 */
export interface Database {
	/** Runs one statement and gives its rows, column names as in the SQL. Throws with the engine's message. */
	all<Row extends object = Record<string, Value>>(
		sql: string,
		parameters?: Parameters
	): Promise<Row[]>;
	close(): Promise<void>;
}
