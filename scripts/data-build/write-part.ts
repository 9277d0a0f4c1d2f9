import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { publishFindings } from '#lib/audit/publish-findings.ts';
import { askedRules } from '#lib/audit/sql-from-disk.ts';
import type { RecordSource } from '#lib/database/data-folder.ts';
import { fillDatabase } from '#lib/database/fill-database.ts';
import type { KeyedRecord } from '#lib/database/load-records.ts';
import { attachedDatabase, type NodeDatabase } from '#lib/database/node.ts';
import { findingTables, keptViews, partTables } from '#lib/database/published-tables.ts';

/**
 * Writes one part of the reports as a database of plain tables: what their records state, the kept views, and the findings of the
 * rules that need no other unit. Constraints are held while it is filled; the part itself has none.
 * @throws InvalidRecord, or the engine's error that names table and column
 */
export async function writePart(
	source: RecordSource,
	keys: readonly string[],
	file: string,
	say: (text: string) => void
): Promise<void> {
	const work = `${file}.work`;
	remove(work);
	remove(file);
	const database = await attachedDatabase(work, 'work');
	try {
		const records = keys.map((key) => source.read(key));
		await fillDatabase(database, records, source.registry);
		const rules = askedRules.filter((rule) => rule.asksPeers !== true);
		await publishFindings(database, rules);
		await copy(database, file, records);
		say(`${keys.length} reports read and audited`);
	} finally {
		await database.close();
		remove(work);
	}
}

async function copy(
	database: NodeDatabase,
	file: string,
	records: readonly KeyedRecord[]
): Promise<void> {
	await database.run(`ATTACH '${file.replaceAll("'", "''")}' AS part`);
	for (const table of [...partTables, 'unit', 'region', ...findingTables])
		await database.run(`CREATE TABLE part.${table} AS SELECT * FROM ${table} ${order(table)}`);
	await database.run(
		'CREATE TABLE part.record_hash (report_key VARCHAR, sha256 VARCHAR); USE part'
	);
	await database.append(
		'record_hash',
		records.map(({ key, record }) => ({ report_key: key, sha256: hashOf(record) }))
	);
	await database.run('CHECKPOINT part; USE memory; DETACH part');
}

/** Views come in no order of their own: the rows of a report stand together, and always the same way. */
function order(table: string): string {
	return (keptViews as readonly string[]).includes(table) ? 'ORDER BY report_id, COLUMNS(*)' : '';
}

function hashOf(record: KeyedRecord['record']): string {
	return createHash('sha256').update(JSON.stringify(record)).digest('hex');
}

function remove(file: string): void {
	rmSync(file, { force: true });
	rmSync(`${file}.wal`, { force: true });
}
