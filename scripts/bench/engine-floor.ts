/// <reference lib="dom" />
// Nothing but the engine: it is started as the library's own pages show it, and asked one question.
import * as duckdb from '@duckdb/duckdb-wasm';
import worker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import module from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';

const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), new Worker(worker));
await database.instantiate(new URL(module, import.meta.url).href);
const connection = await database.connect();
await connection.query('SELECT 1');
document.body.dataset['answered'] = String(performance.now());
