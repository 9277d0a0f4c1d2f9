import * as duckdb from '@duckdb/duckdb-wasm';
import ehWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import mvpWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-mvp.worker.js?url';
import ehModule from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import mvpModule from '@duckdb/duckdb-wasm/dist/duckdb-mvp.wasm?url';
import { askOnce } from './ask-once.ts';
import { bindNames } from './bind-names.ts';
import type { Database } from './database.ts';
import { engineChecksums } from './engine-checksums.ts';
import { EngineProblem } from './engine-problem.ts';
import {
	fetchPublished,
	fetchVerified,
	readManifest,
	type VerifiedFiles
} from './fetch-verified.ts';
import type { ReadableFile } from './guard-requests.ts';
import { guardWorker, type UnlessBroken } from './guard-worker.ts';
import { KeptStatements } from './kept-statements.ts';
import { partProblemOf } from './part-reader.ts';
import { plainRows } from './plain-rows.ts';

/** Where the published data stand, as absolute addresses of the site's own origin. */
export type DataFiles = VerifiedFiles;

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
	if (typeof WebAssembly === 'undefined') throw new EngineProblem('no-wasm');
	// the engine has a worker of its own, begun from this one
	if (typeof Worker === 'undefined') throw new EngineProblem('no-worker');
	const data = fetchVerified(files, (loaded) => onProgress({ what: 'data', loaded }));
	const starting = startEngine(onProgress);
	try {
		const [{ engine, worker, unlessBroken }, database] = await Promise.all([starting, data]);
		if ('bytes' in database) await engine.registerFileBuffer('atlas.duckdb', database.bytes);
		else {
			const { address, published } = database;
			const readable: ReadableFile = { kind: 'atlas-readable-file', address, published };
			worker.postMessage(readable);
			const { HTTP } = duckdb.DuckDBDataProtocol;
			await engine.registerFileURL('atlas.duckdb', address, HTTP, false);
		}
		const connection = await engine.connect();
		const named = <Result>(work: Promise<Result>) => unlessBroken(work).catch(nameCause(files));
		for (const statement of locking) await named(connection.query(statement));
		const statements = new KeptStatements(connection);
		const all: Database['all'] = async (sql, parameters) => {
			const bound = bindNames(sql, parameters);
			return plainRows(await named(statements.query(bound.sql, bound.values)));
		};
		if ('fingerprint' in database) await holdAgainst(all, database.fingerprint);
		return {
			all,
			once: askOnce(all),
			// without a farewell: a broken engine would not answer it
			close: () => engine.terminate()
		};
	} catch (error) {
		// an engine that no one will ask holds on to its memory
		void starting.then(({ engine }) => engine.terminate()).catch(() => undefined);
		throw error;
	}
}

/** What is read in parts says of itself what the manifest says of it. */
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

const locking = [
	"ATTACH 'atlas.duckdb' AS atlas (READ_ONLY)",
	'USE atlas',
	'SET autoinstall_known_extensions = false',
	'SET autoload_known_extensions = false',
	'SET enable_external_access = false',
	'SET lock_configuration = true'
];

interface Started {
	engine: duckdb.AsyncDuckDB;
	worker: Worker;
	unlessBroken: UnlessBroken;
}

/** Address of the engine's own script, once it is known which one this browser runs. */
export let engineScript: string | undefined;

/** The module is fetched here and not by the engine, which waits for ever when it cannot reach it. */
async function startEngine(onProgress: (progress: Progress) => void): Promise<Started> {
	const bundle = await duckdb.selectBundle(bundles);
	engineScript = new URL(bundle.mainWorker!, location.href).href;
	// its script is fetched while the module is
	const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), {
		type: 'module',
		name: engineScript
	});
	const unlessBroken = guardWorker(worker);
	let address = '';
	try {
		const module = await fetchPublished(
			bundle.mainModule,
			engineChecksums[bundle.mainModule === ehModule ? 'eh' : 'mvp'],
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
