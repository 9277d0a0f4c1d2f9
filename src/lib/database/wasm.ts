import * as duckdb from '@duckdb/duckdb-wasm';
import ehWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import mvpWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-mvp.worker.js?url';
import ehModule from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import mvpModule from '@duckdb/duckdb-wasm/dist/duckdb-mvp.wasm?url';
import { bindNames } from './bind-names.ts';
import type { Database, Parameters } from './database.ts';
import { fetchVerified } from './fetch-verified.ts';
import { plainRows } from './plain-rows.ts';
import { fetched, received } from './received.ts';

/** Where the published data stand, as absolute addresses of the site's own origin. */
export interface DataFiles {
	database: string;
	manifest: string;
}

export interface Progress {
	what: 'engine' | 'data';
	/** Bytes received. */
	loaded: number;
}

const bundles: duckdb.DuckDBBundles = {
	mvp: { mainModule: mvpModule, mainWorker: mvpWorker },
	eh: { mainModule: ehModule, mainWorker: ehWorker }
};

/**
 * Starts the engine in the browser and attaches the published database, read-only, with extensions off and the
 * configuration locked: after this the engine can read no other file and no address.
 * @throws when the engine does not start here, or the data do not match the manifest
 */
export async function openInBrowser(
	files: DataFiles,
	onProgress: (progress: Progress) => void
): Promise<Database> {
	const data = fetchVerified(files, (loaded) => onProgress({ what: 'data', loaded }));
	const [engine, bytes] = await Promise.all([startEngine(onProgress), data]);
	await engine.registerFileBuffer('atlas.duckdb', bytes);
	const connection = await engine.connect();
	for (const statement of locking) await connection.query(statement);
	return {
		all: (sql, parameters) => answer(connection, sql, parameters),
		async close() {
			await connection.close();
			await engine.terminate();
		}
	};
}

const locking = [
	"ATTACH 'atlas.duckdb' AS atlas (READ_ONLY)",
	'USE atlas',
	'SET autoinstall_known_extensions = false',
	'SET autoload_known_extensions = false',
	'SET enable_external_access = false',
	'SET lock_configuration = true'
];

/** The module is fetched here and not by the engine, which waits for ever when it cannot reach it. */
async function startEngine(onProgress: (progress: Progress) => void): Promise<duckdb.AsyncDuckDB> {
	const bundle = await duckdb.selectBundle(bundles);
	const module = await received(await fetched(bundle.mainModule), (loaded) =>
		onProgress({ what: 'engine', loaded })
	);
	const address = URL.createObjectURL(new Blob([module], { type: 'application/wasm' }));
	const worker = new Worker(bundle.mainWorker!);
	const broken = new Promise<never>((_, reject) => {
		worker.addEventListener('error', (event) => reject(new Error(event.message)));
	});
	try {
		const engine = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
		await Promise.race([engine.instantiate(address), broken]);
		await engine.open({ query: { castDecimalToDouble: true, castBigIntToDouble: true } });
		return engine;
	} catch (error) {
		worker.terminate();
		throw error;
	} finally {
		URL.revokeObjectURL(address);
	}
}

async function answer<Row extends object>(
	connection: duckdb.AsyncDuckDBConnection,
	sql: string,
	parameters?: Parameters
): Promise<Row[]> {
	const bound = bindNames(sql, parameters);
	if (bound.values.length === 0) return plainRows<Row>(await connection.query(bound.sql));
	const statement = await connection.prepare(bound.sql);
	try {
		return plainRows<Row>(await statement.query(...bound.values));
	} finally {
		await statement.close();
	}
}
