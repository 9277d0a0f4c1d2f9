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
export async function createDatabase(path: string): Promise<NodeDatabase> {
	const database = await connect(':memory:', { threads: '1' });
	const quoted = path.replaceAll("'", "''");
	await database.run(`ATTACH '${quoted}' AS atlas (BLOCK_SIZE 16384); USE atlas`);
	return {
		...database,
		async close() {
			await database.run('CHECKPOINT atlas; USE memory; DETACH atlas');
			await database.close();
		}
	};
}

async function connect(path: string, options: Record<string, string>): Promise<NodeDatabase> {
	const instance = await DuckDBInstance.create(path, {
		...options,
		autoinstall_known_extensions: 'false',
		autoload_known_extensions: 'false'
	});
	const connection = await instance.connect();
	return {
		all: (sql, parameters) => answer(connection, sql, parameters),
		async run(script) {
			await connection.run(script);
		},
		append: (table, rows) => appendRows(connection, table, rows),
		async close() {
			connection.closeSync();
			instance.closeSync();
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
