import type { Registry } from '../domain/registry.ts';
import { type KeyedRecord, loadRecords } from './load-records.ts';
import type { NodeDatabase } from './node.ts';
import { romanise } from './romanise.ts';
import { recordTables } from './rows.ts';
import { schemaSql, viewSqls } from './sql-from-disk.ts';

/**
 * Makes the schema in an empty database, loads the records, and adds the views.
 * @throws Error that names table and column when a value does not fit the schema
 */
export async function fillDatabase(
	database: NodeDatabase,
	records: readonly KeyedRecord[],
	registry: Registry
): Promise<void> {
	await database.run(schemaSql);
	const tables = loadRecords(records, registry, romanise);
	for (const table of recordTables) await database.append(table, tables[table]);
	for (const sql of viewSqls) await database.run(sql);
}
