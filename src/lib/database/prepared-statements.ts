import type { Value } from './database.ts';
import type { plainRows } from './plain-rows.ts';

/** As many as all pages together ask. */
const most = 128;

type Table = Parameters<typeof plainRows>[0];
type Now<Result> = Result | Promise<Result>;

interface Statement {
	query(...values: unknown[]): Now<Table>;
	close(): Now<unknown>;
}

/** A connection of the engine, in a worker of its own or in the same thread. */
export interface Connection {
	query(sql: string): Now<Table>;
	prepare(sql: string): Now<Statement>;
}

/**
 * Statements with values to bind are prepared once and asked again: a filter asks the same ones, and reading and planning them
 * takes the engine about a third of the time of an answer. A statement without values is asked as it is.
 */
export class PreparedStatements {
	readonly #connection: Connection;
	readonly #kept = new Map<string, Statement>();

	constructor(connection: Connection) {
		this.#connection = connection;
	}

	/** @throws the engine's error */
	async query(sql: string, values: readonly Value[]): Promise<Table> {
		if (values.length > 0) return (await this.#prepared(sql)).query(...values);
		// what makes or drops a table may change what a name in a kept statement means
		if (!/^\s*(SELECT|WITH)\b/i.test(sql)) await this.#forget(this.#kept.keys());
		return this.#connection.query(sql);
	}

	async #prepared(sql: string): Promise<Statement> {
		const kept = this.#kept.get(sql);
		const statement = kept ?? (await this.#connection.prepare(sql));
		// the one asked last stands last
		this.#kept.delete(sql);
		this.#kept.set(sql, statement);
		if (this.#kept.size > most) await this.#forget([...this.#kept.keys()].slice(0, 1));
		return statement;
	}

	async #forget(texts: Iterable<string>): Promise<void> {
		for (const text of [...texts]) {
			const statement = this.#kept.get(text);
			this.#kept.delete(text);
			await statement?.close();
		}
	}
}
