import type { Registry } from '../domain/registry.ts';
import type { Database } from './database.ts';
import { insertStatements } from './insert-rows.ts';
import { type KeyedRecord, loadRecords } from './load-records.ts';
import { recordTables } from './rows.ts';

/** The statements that make an empty atlas database: `sql-from-bundle.ts` in the browser. */
export interface AtlasSql {
	schemaSql: string;
	viewSqls: readonly string[];
}

/**
 * Loads records into a schema of their own in the engine's memory and makes it the current one, so that the rules and views
 * ask these records and not the published ones. The published database stays attached and untouched.
 * @throws the engine's error when a value does not fit
 */
export async function fillSelfCheck(
	database: Database,
	records: readonly KeyedRecord[],
	registry: Registry,
	sql: AtlasSql
): Promise<void> {
	await database.all('DROP SCHEMA IF EXISTS memory.self_check CASCADE');
	await database.all('CREATE SCHEMA memory.self_check');
	await database.all('USE memory.self_check');
	for (const statement of statementsOf(sql.schemaSql)) await database.all(statement);
	const tables = loadRecords(records, registry, letters);
	for (const table of recordTables)
		for (const statement of insertStatements(table, tables[table])) await database.all(statement);
	for (const view of sql.viewSqls) await database.all(view);
}

function statementsOf(script: string): string[] {
	const withoutComments = script.replace(/^\s*--.*$/gm, '');
	return withoutComments.split(';').filter((statement) => statement.trim() !== '');
}

/** Stands in for pinyin, whose dictionary is too large for the browser: the ids of a self-check are seen by nobody. */
function letters(text: string): string[] {
	return [...text.normalize('NFKC').replace(/\s/g, '')].map((letter) =>
		(letter.codePointAt(0) ?? 0).toString(36)
	);
}
