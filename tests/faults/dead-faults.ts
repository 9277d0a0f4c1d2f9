import type { ProblemCode } from '#lib/database/engine-problem.ts';
import type { Fault } from './fault-server.ts';

/** Parts of the paths of what the engine needs. */
export const database = 'data/atlas.duckdb';
export const manifest = 'data/manifest.json';
export const engine = '.wasm';
export const engineWorker = 'duckdb-browser';
export const pageWorker = 'workers/query-worker';
/** A data block that the overview is answered of. */
export const block = 'data/blocks/profiles-0.';

/** The manifest, saying something else. */
export const manifestWith = (change: object): Fault => ({
	kind: 'text',
	change: (text) => JSON.stringify({ ...(JSON.parse(text) as object), ...change })
});

/** Faults of what filters are answered of. */
export const blockFaults: [string, string, Fault, ProblemCode][] = [
	['missing', block, { kind: 'status', status: 404 }, 'data-unreachable'],
	['a broken server', block, { kind: 'status', status: 500 }, 'data-unreachable'],
	['truncated', block, { kind: 'truncated' }, 'data-differs'],
	['cut in the middle', block, { kind: 'cut' }, 'data-unreachable'],
	['corrupted', block, { kind: 'corrupted' }, 'data-differs'],
	['an error page in its place', block, { kind: 'page' }, 'data-differs'],
	['missing', pageWorker, { kind: 'status', status: 404 }, 'engine-unreachable'],
	['an error page in its place', pageWorker, { kind: 'page' }, 'engine-unreachable']
];

/** Faults of what the engine is started with. */
export const engineFaults: [string, string, Fault, ProblemCode][] = [
	['missing', database, { kind: 'status', status: 404 }, 'data-unreachable'],
	['forbidden', database, { kind: 'status', status: 403 }, 'data-unreachable'],
	['a broken server', database, { kind: 'status', status: 500 }, 'data-unreachable'],
	['truncated', database, { kind: 'truncated' }, 'data-differs'],
	['cut in the middle', database, { kind: 'cut' }, 'data-unreachable'],
	['corrupted', database, { kind: 'corrupted' }, 'data-differs'],
	['an error page in its place', database, { kind: 'page' }, 'data-differs'],
	['missing', manifest, { kind: 'status', status: 404 }, 'data-unreachable'],
	['truncated', manifest, { kind: 'truncated' }, 'data-differs'],
	['cut in the middle', manifest, { kind: 'cut' }, 'data-unreachable'],
	['an error page in its place', manifest, { kind: 'page' }, 'data-differs'],
	['saying nothing', manifest, { kind: 'text', change: () => 'null' }, 'data-differs'],
	['of another version', manifest, manifestWith({ version: 99 }), 'data-newer'],
	['of other data', manifest, manifestWith({ sha256: '0'.repeat(64) }), 'data-newer'],
	['of another length', manifest, manifestWith({ bytes: 17 }), 'data-differs'],
	['missing', engine, { kind: 'status', status: 404 }, 'engine-unreachable'],
	['truncated', engine, { kind: 'truncated' }, 'engine-differs'],
	['cut in the middle', engine, { kind: 'cut' }, 'engine-unreachable'],
	['corrupted', engine, { kind: 'corrupted' }, 'engine-differs'],
	['an error page in its place', engine, { kind: 'page' }, 'engine-differs'],
	['missing', engineWorker, { kind: 'status', status: 404 }, 'engine-unreachable'],
	[
		'ending in mid-script',
		engineWorker,
		{ kind: 'text', change: (text) => text.slice(0, 5000) },
		'engine-unreachable'
	]
];
