/**
 * Shows that a distributed engine takes over where a browser ends: metric views and two rules are run by ClickHouse (as a library, chdb,
 * installed on demand) on the partitioned Parquet of the published package, and every number is held against DuckDB's.
 * Usage: npm run prove:clickhouse [-- --data static/data]
 */
import { join, resolve } from 'node:path';
import { openDatabase } from '#lib/database/node.ts';
import { askClickhouse } from './clickhouse/library.ts';
import { claims } from './clickhouse/queries.ts';
import { commandOptions } from './command-options.ts';

const values = commandOptions('prove-clickhouse', {
	data: { type: 'string', default: 'static/data' },
	work: { type: 'string', default: 'node_modules/.cache/atlas-clickhouse' }
});
interface Pair {
	key: string;
	value: number;
}
const partitions = (_: string, table: string) =>
	`file('${join(resolve(values.data), 'package/partitions', table)}/*/*/*.parquet', Parquet)`;
const [version = '', ...answers] = askClickhouse(values.work, [
	"SELECT concat('ClickHouse ', version()) AS engine",
	// the columns of the partitions stand in the files too, so that their names need not be read from the folders
	...claims.map(
		({ clickhouse }) =>
			`${clickhouse.replace(/\{(\w+)\}/g, partitions)} SETTINGS use_hive_partitioning = 0`
	)
]);
const database = await openDatabase(join(values.data, 'atlas.duckdb'));
console.log(version.trim());
let differing = 0;
for (const [index, { name, duckdb }] of claims.entries()) {
	const theirs = (answers[index] ?? '')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as Pair);
	const ours = await database.all<Pair & Record<string, string | number>>(duckdb);
	const odd = [...unmatched(theirs, ours), ...unmatched(ours, theirs)];
	differing += odd.length;
	console.log(
		`${name}: ${theirs.length} by ClickHouse, ${ours.length} by DuckDB, ${odd.length} differ`
	);
	for (const { key, value } of odd.slice(0, 5)) console.log(`  ${key} ${value}`);
}
await database.close();
process.exit(differing > 0 ? 1 : 0);

/** Rows that the other engine does not have: of the same key and, to the sixth decimal that the database keeps, the same value. */
function unmatched(rows: readonly Pair[], others: readonly Pair[]): Pair[] {
	const byKey = new Map<string, number[]>();
	for (const { key, value } of others) byKey.set(key, [...(byKey.get(key) ?? []), value]);
	return rows.filter(
		({ key, value }) =>
			byKey.get(key)?.some((other) => Math.abs(Number(other) - Number(value)) < 2e-6) !== true
	);
}
