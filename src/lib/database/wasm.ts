import * as duckdb from '@duckdb/duckdb-wasm';
import engineWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import engineModule from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { bindNames } from './bind-names.ts';
import type { Database } from './database.ts';
import { engineChecksum } from './engine-checksum.ts';
import { EngineProblem } from './engine-problem.ts';
import {
	type FetchedDatabase,
	fetchPublished,
	fetchVerified,
	readManifest,
	type VerifiedFiles
} from './fetch-verified.ts';
import type { ReadableFile } from './guard-requests.ts';
import { guardWorker, type UnlessBroken } from './guard-worker.ts';
import { PreparedStatements } from './prepared-statements.ts';
import { partProblemOf } from './part-reader.ts';
import { plainRows } from './plain-rows.ts';

/** Where the published data stand, as absolute addresses of the site's own origin. */
export type DataFiles = VerifiedFiles;

export interface Progress {
	what: 'engine' | 'data';
	/** Bytes received. */
	loaded: number;
}

/**
 * Starts the engine in the browser and attaches the published database, read-only, with extensions off. The
 * configuration is locked: after this the engine can read no other file and no address.
 * @throws when the engine does not start here, or the data do not match the manifest
 */
export async function openInBrowser(
	files: DataFiles,
	onProgress: (progress: Progress) => void
): Promise<Database> {
	if (typeof WebAssembly === 'undefined') throw new EngineProblem('no-wasm');
	// the engine has a worker of its own, begun from this one
	if (typeof Worker === 'undefined') throw new EngineProblem('no-worker');
	const data = readManifest(files).then((manifest) =>
		fetchVerified(files, manifest, (loaded) => onProgress({ what: 'data', loaded }))
	);
	const starting = startEngine(onProgress);
	try {
		const [{ engine, worker, unlessBroken }, fetched] = await Promise.all([starting, data]);
		const connection = await engine.connect();
		const named = <Result>(work: Promise<Result>) => unlessBroken(work).catch(nameCause(files));
		const statements = new PreparedStatements(connection);
		const all: Database['all'] = async (sql, parameters) => {
			const bound = bindNames(sql, parameters);
			return plainRows(await named(statements.query(bound.sql, bound.values)));
		};
		for (const statement of withoutExtensions) await all(statement);
		await register(engine, worker, fetched);
		await all(`ATTACH '${file}' AS atlas (READ_ONLY)`);
		await all('USE atlas');
		if ('fingerprint' in fetched) await holdAgainst(all, fetched.fingerprint);
		for (const statement of locking) await all(statement);
		return {
			all,
			// without a farewell: a broken engine would not answer it
			close: () => engine.terminate()
		};
	} catch (error) {
		// an engine that no one will ask holds on to its memory
		void starting.then(({ engine }) => engine.terminate()).catch(() => undefined);
		throw error;
	}
}

/** Lets the engine read what was fetched, by the name of a file. */
async function register(
	engine: duckdb.AsyncDuckDB,
	worker: Worker,
	fetched: FetchedDatabase
): Promise<void> {
	if ('bytes' in fetched) return engine.registerFileBuffer(file, fetched.bytes);
	const { address, published } = fetched;
	const readable: ReadableFile = { kind: 'atlas-readable-file', address, published };
	worker.postMessage(readable);
	await engine.registerFileURL(file, address, duckdb.DuckDBDataProtocol.HTTP, false);
}

/** What is read in parts, of the catalog that is in use, says of itself what the manifest says of it. */
async function holdAgainst(all: Database['all'], fingerprint: string): Promise<void> {
	const [row] = await all<{ value: string }>("SELECT value FROM meta WHERE key = 'fingerprint'");
	if (row?.value !== fingerprint)
		throw new EngineProblem('data-differs', 'the data are of another publication');
}

/** Says of a part that could not be had, or is not what was published, why: there may be a new publication. */
function nameCause(files: DataFiles) {
	return async (error: unknown): Promise<never> => {
		const code = partProblemOf((error as Error).message);
		if (code === undefined) throw error;
		await readManifest(files);
		throw new EngineProblem(code, (error as Error).message);
	};
}

const file = 'atlas.duckdb';

const withoutExtensions = [
	'SET autoinstall_known_extensions = false',
	'SET autoload_known_extensions = false'
];

const locking = ['SET enable_external_access = false', 'SET lock_configuration = true'];

interface Started {
	engine: duckdb.AsyncDuckDB;
	worker: Worker;
	unlessBroken: UnlessBroken;
}

/** Address of the engine's own script, once the engine was asked for. */
export let engineScript: string | undefined;

/** The module is fetched here and not by the engine, which waits for ever when it cannot reach it. */
async function startEngine(onProgress: (progress: Progress) => void): Promise<Started> {
	// a browser of before 2022 filters without the engine
	if (!(await duckdb.getPlatformFeatures()).wasmExceptions) throw new EngineProblem('no-wasm');
	engineScript = new URL(engineWorker, location.href).href;
	// its script is fetched while the module is
	const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), {
		type: 'module',
		name: engineScript
	});
	const unlessBroken = guardWorker(worker);
	let address = '';
	try {
		const module = await fetchPublished(
			engineModule,
			engineChecksum,
			{ unreachable: 'engine-unreachable', differs: 'engine-differs' },
			(loaded) => onProgress({ what: 'engine', loaded })
		);
		address = URL.createObjectURL(new Blob([module], { type: 'application/wasm' }));
		const engine = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
		await unlessBroken(engine.instantiate(address));
		await engine.open({
			query: { castDecimalToDouble: true, castBigIntToDouble: true },
			// a large database stays at its host, and only the blocks that a question needs are fetched
			filesystem: {
				reliableHeadRequests: true,
				allowFullHTTPReads: false,
				forceFullHTTPReads: false
			}
		});
		return { engine, worker, unlessBroken };
	} catch (error) {
		worker.terminate();
		throw error;
	} finally {
		URL.revokeObjectURL(address);
	}
}
