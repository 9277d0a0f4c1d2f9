import {
	DuckDBConnection,
	DuckDBDateValue,
	DuckDBDecimalValue,
	DuckDBInstance,
	DuckDBListValue,
	DuckDBStructValue,
	type DuckDBValue
} from '@duckdb/node-api';
import { appendRows } from './append-rows.ts';
import { bindNames } from './bind-names.ts';
import type { Database, Parameters, Value } from './database.ts';
import type { Row } from './rows.ts';

/** The `Database` of Node, with what only a builder needs: scripts of several statements, and bulk loading. */
export interface NodeDatabase extends Database {
	/** Runs statements separated by semicolons, without an answer. */
	run(script: string): Promise<void>;
	/** Adds rows to a table of the current database, whole or not at all. */
	append(table: string, rows: readonly Row[]): Promise<void>;
}

/**
 * Opens a database file for reading.
 * @throws the engine's error when there is no such file
 */
export function openDatabase(path: string): Promise<NodeDatabase> {
	return connect(path, { access_mode: 'READ_ONLY' });
}

/** An empty database in memory. */
export function memoryDatabase(): Promise<NodeDatabase> {
	return connect(':memory:', {});
}

/**
 * Creates a database file of small blocks, to be filled and closed. One thread, so that the same rows give the same bytes.
 * @throws the engine's error when the file exists or cannot be written
 */
export function createDatabase(path: string, memory = '1GB'): Promise<NodeDatabase> {
	return attachedDatabase(path, 'atlas', { blockSize: 16384, memory });
}

/**
 * Creates a database file under a name and makes it the current one. The engine keeps to so much memory and goes on beside the file
 * beyond it, so that a country's reports need no larger machine than a district's.
 * @param options bytes of a block; memory, as the engine reads it
 * @throws the engine's error when the file exists or cannot be written
 */
export async function attachedDatabase(
	path: string,
	name: string,
	{ blockSize = 262144, memory = '1GB' } = {}
): Promise<NodeDatabase> {
	const database = await connect(':memory:', {
		threads: '1',
		memory_limit: memory,
		temp_directory: `${path}.spill`,
		// these choose by a random sample of a column, and the same rows gave other bytes now and then
		disabled_compression_methods: 'fsst,dict_fsst'
	});
	await database.run(`ATTACH '${quoted(path)}' AS ${name} (BLOCK_SIZE ${blockSize}); USE ${name}`);
	return {
		...database,
		async close() {
			await database.run(`CHECKPOINT ${name}; USE memory; DETACH ${name}`);
			await database.close();
		}
	};
}

function quoted(path: string): string {
	return path.replaceAll("'", "''");
}

async function connect(path: string, options: Record<string, string>): Promise<NodeDatabase> {
	const instance = await DuckDBInstance.create(path, {
		...options,
		autoinstall_known_extensions: 'false',
		autoload_known_extensions: 'false'
	});
	const connection = await instance.connect();
	// one statement after another: a connection that is asked two things at once drops one of them
	let last: Promise<unknown> = Promise.resolve();
	const all = <Row extends object>(sql: string, parameters?: Parameters): Promise<Row[]> => {
		const next = last.then(() => answer<Row>(connection, sql, parameters));
		last = next.catch(() => undefined);
		return next;
	};
	return {
		all,
		async run(script) {
			await connection.run(script);
		},
		append: (table, rows) => appendRows(connection, table, rows),
		close() {
			connection.closeSync();
			instance.closeSync();
			return Promise.resolve();
		}
	};
}

async function answer<Row extends object>(
	connection: DuckDBConnection,
	sql: string,
	parameters?: Parameters
): Promise<Row[]> {
	const bound = bindNames(sql, parameters);
	const reader = await connection.runAndReadAll(bound.sql, bound.values);
	return reader.getRowObjects().map((row) => converted(row) as Row);
}

function converted(row: Record<string, DuckDBValue>): Record<string, Value> {
	return Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, plain(cell)]));
}

/** One cell as the contract of `Database` has it. */
function plain(cell: DuckDBValue): Value {
	if (cell === null || typeof cell === 'string') return cell;
	if (typeof cell === 'number' || typeof cell === 'boolean') return cell;
	if (typeof cell === 'bigint') return Number(cell);
	if (cell instanceof DuckDBDecimalValue) return Number(cell.toString());
	if (cell instanceof DuckDBDateValue) return cell.toString();
	if (cell instanceof DuckDBListValue) return cell.items.map(plain);
	if (cell instanceof DuckDBStructValue) return converted(cell.entries);
	throw new TypeError(
		`an answer holds a ${cell.constructor.name}, which no question should ask for`
	);
}
