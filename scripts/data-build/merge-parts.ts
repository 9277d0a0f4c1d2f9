import { askedRules } from '#lib/audit/sql-from-disk.ts';
import type { PublishedFinding } from '#lib/audit/publish-findings.ts';
import { findingFactRows, findingRow, runRow } from '#lib/audit/finding-rows.ts';
import { runRules } from '#lib/audit/run-rules.ts';
import type { NodeDatabase } from '#lib/database/node.ts';
import {
	type Counter,
	counterOf,
	counterTables,
	findingTables,
	keptViews,
	lastKeptViews,
	partTables
} from '#lib/database/published-tables.ts';
import type { RegisterRow } from '../read-register.ts';
import { schemaSql, viewSqls } from '#lib/database/sql-from-disk.ts';
import { viewOrder } from '#lib/database/views/order.ts';
import { unitOrderSql } from '#lib/domain/unit-order.ts';

/** What the published file was made of, by report. */
export interface RecordHash {
	key: string;
	sha256: string;
}

/** What is known of findings before they are found. */
export interface Judged {
	/** Those of the last publication, null where there was none. */
	last: readonly PublishedFinding[] | null;
	/** What auditors decided. */
	register: readonly RegisterRow[];
}

/**
 * Puts parts together in the current, empty database `atlas`: ids go on from part to part, so that any cut gives the same rows. The
 * rules that weigh units against each other are asked last, of all. What is only passed through stands in the engine's memory, so
 * that the file has no holes.
 * @param parts files written by `writePart`, in the order of their keys
 * @returns the hash of every record, in the order of keys
 */
export async function mergeParts(
	database: NodeDatabase,
	parts: readonly string[],
	{ last, register }: Judged,
	say: (text: string) => void
): Promise<RecordHash[]> {
	say(`putting ${parts.length} ${parts.length === 1 ? 'part' : 'parts'} together`);
	const names = parts.map((_, index) => `part_${index}`);
	for (const [index, file] of parts.entries())
		await database.run(`ATTACH '${file.replaceAll("'", "''")}' AS ${names[index]} (READ_ONLY)`);
	const offsets = await offsetsOf(database, names);
	const columns = await columnsByTable(database, names[0]!);
	const put = (table: string, target: string) =>
		gather(database, target, table, columns.get(table)!, names, offsets);
	for (const table of partTables) await put(table, table);
	await gatherUnits(database, names);
	for (const table of findingTables) await put(table, `memory.main.${table}`);
	const hashes = await database.all<RecordHash>(
		`SELECT report_key AS key, sha256 FROM (${fromAll(names, 'record_hash')}) ORDER BY report_key`
	);
	for (const name of names) await database.run(`DETACH ${name}`);
	for (const table of ['meta', 'register', 'gone_finding']) await emptyTable(database, table);
	await database.append('register', [...register]);
	await addViews(database, (name) => !isLate(name));
	say('rules that weigh units against each other');
	await addPeerFindings(database);
	await dropFailedRules(database);
	await numberFindings(database, last);
	for (const { key } of await database.all<{ key: string }>(
		`SELECT fingerprint AS key FROM register
		WHERE starts_with(fingerprint, 'LEAD|') AND fingerprint NOT IN (SELECT lead_key FROM finding)
		ORDER BY key`
	))
		say(`the register decides a lead of which no finding is left: ${key}`);
	say('views of findings');
	await addViews(database, isLate);
	return hashes;
}

function fromAll(names: readonly string[], table: string): string {
	return names.map((name) => `SELECT * FROM ${name}.${table}`).join(' UNION ALL ');
}

type Offsets = ReadonlyMap<string, Readonly<Record<Counter, number>>>;

async function offsetsOf(database: NodeDatabase, names: readonly string[]): Promise<Offsets> {
	const offsets = new Map<string, Record<Counter, number>>();
	const reached = Object.fromEntries(
		Object.keys(counterTables).map((counter) => [counter, 0])
	) as Record<Counter, number>;
	for (const name of names) {
		offsets.set(name, { ...reached });
		for (const [counter, table] of Object.entries(counterTables) as [Counter, string][]) {
			const [row] = await database.all<{ last: number | null }>(
				`SELECT max(${counter}) AS last FROM ${name}.${table}`
			);
			reached[counter] += row?.last ?? 0;
		}
	}
	return offsets;
}

async function gather(
	database: NodeDatabase,
	target: string,
	table: string,
	columns: readonly Column[],
	names: readonly string[],
	offsets: Offsets
): Promise<void> {
	const selected = names.map((name) => shifted(name, table, columns, offsets.get(name)!));
	// one statement: what several add is written twice, once to a log and then to its place
	await database.run(`CREATE TABLE ${target} AS ${selected.join(' UNION ALL ')}`);
}

interface Column {
	name: string;
	type: string;
}

/** Asked once, of one part: all have the same, and the engine looks through those of every part for each question. */
async function columnsByTable(
	database: NodeDatabase,
	part: string
): Promise<ReadonlyMap<string, Column[]>> {
	const rows = await database.all<Column & { table: string }>(
		`SELECT table_name AS "table", column_name AS name, data_type AS type FROM duckdb_columns()
		WHERE database_name = '${part}' ORDER BY table_name, column_index`
	);
	return Map.groupBy(rows, ({ table }) => table);
}

function shifted(
	part: string,
	table: string,
	columns: readonly Column[],
	offset: Readonly<Record<Counter, number>>
): string {
	const cells = columns.map(({ name: column, type }) => {
		const counter = counterOf(column);
		const by = counter === undefined ? 0 : offset[counter];
		if (by === 0) return `"${column}"`;
		const moved = type.endsWith('[]')
			? `list_transform("${column}", lambda id: CAST(id + ${by} AS INTEGER))`
			: `CAST("${column}" + ${by} AS INTEGER)`;
		return `${moved} AS "${column}"`;
	});
	return `SELECT ${cells.join(', ')} FROM ${part}.${table}`;
}

/** A unit stands in one part only; its place in the order is known when all are together. */
async function gatherUnits(database: NodeDatabase, names: readonly string[]): Promise<void> {
	await database.run(
		`CREATE TABLE region AS SELECT DISTINCT * FROM (${fromAll(names, 'region')}) ORDER BY region_code`
	);
	await database.run(`CREATE TABLE unit AS
		SELECT * REPLACE (
			CAST(row_number() OVER (ORDER BY ${unitOrderSql}) AS INTEGER) AS sort_rank
		)
		FROM (${fromAll(names, 'unit')})
		ORDER BY sort_rank`);
}

/** The columns of the schema without its constraints: an index would be most of a published file, and nothing is written to it. */
async function emptyTable(database: NodeDatabase, table: string): Promise<void> {
	const statement = new RegExp(`CREATE TABLE ${table} \\([\\s\\S]*?\\n\\);`).exec(schemaSql)?.[0];
	if (statement === undefined) throw new Error(`schema.sql makes no table ${table}`);
	await database.run(`USE memory; ${statement} USE atlas;
		CREATE TABLE ${table} AS SELECT * FROM memory.main.${table}; DROP TABLE memory.main.${table}`);
}

/** What counts findings can only be worked out when these are together. */
const lateOrders: Readonly<Record<string, string>> = {
	report_tally: 'report_id',
	report_cell: 'ALL',
	form_cell: 'ALL',
	finding_cell: 'ALL',
	finding_group: 'group_id',
	listed_finding: 'place',
	lead: 'lead_id',
	rule_run_cell: 'ALL',
	unit_year_figures: 'sort_rank, unit_id, year'
};
const keptOrders: Readonly<Record<string, string>> = {
	...lateOrders,
	unit_year: 'sort_rank, unit_id, year',
	year_change: 'sort_rank, unit_id, year, place'
};
const isLate = (name: string) => name in lateOrders || name === 'filed_finding';

async function addViews(
	database: NodeDatabase,
	isWanted: (name: string) => boolean
): Promise<void> {
	for (const [index, name] of viewOrder.entries()) {
		if ((keptViews as readonly string[]).includes(name) || !isWanted(name)) continue;
		const view = viewSqls[index]!;
		if ((lastKeptViews as readonly string[]).includes(name))
			await database.run(
				`${view.replace(/CREATE VIEW (\w+) AS/, 'CREATE TABLE $1 AS SELECT * FROM (')}) ORDER BY ${keptOrders[name]}`
			);
		else await database.run(view);
	}
}

async function addPeerFindings(database: NodeDatabase): Promise<void> {
	const rules = askedRules.filter((rule) => rule.asksPeers === true);
	const { findings, runs, failures } = await runRules(database, rules);
	const [row] = await database.all<{ last: number | null }>(
		'SELECT max(finding_id) AS last FROM memory.main.finding'
	);
	const first = row?.last ?? 0;
	await database.run('USE memory');
	await database.append(
		'finding',
		findings.map((finding, index) => findingRow(finding, first + index, null))
	);
	await database.append(
		'finding_fact',
		findings.flatMap((finding, index) => findingFactRows(finding, first + index))
	);
	await database.append('rule_run', runs.map(runRow));
	await database.append('rule_failure', failures);
	await database.run('USE atlas');
}

/** A rule that fails in one part is lost in all, so that any cut gives the same rows. */
async function dropFailedRules(database: NodeDatabase): Promise<void> {
	const failed = 'SELECT rule FROM memory.main.rule_failure';
	await database.run(`
		DELETE FROM memory.main.finding_fact WHERE finding_id IN (
			SELECT finding_id FROM memory.main.finding WHERE rule IN (${failed})
		);
		DELETE FROM memory.main.finding WHERE rule IN (${failed});
		DELETE FROM memory.main.rule_run WHERE rule IN (${failed});
		CREATE TABLE rule_failure AS
		SELECT rule, min(message) AS message FROM memory.main.rule_failure GROUP BY rule ORDER BY rule`);
}

/** Most severe first, then unit, year, rule and subject, as one run of the rules gives them; `is_new` against the last publication. */
async function numberFindings(
	database: NodeDatabase,
	last: readonly PublishedFinding[] | null
): Promise<void> {
	await database.run(`USE memory;
		CREATE TABLE published (fingerprint VARCHAR, message_zh VARCHAR, message_en VARCHAR)`);
	await database.append(
		'published',
		(last ?? []).map(({ fingerprint, message }) => ({
			fingerprint,
			message_zh: message.zh,
			message_en: message.en
		}))
	);
	const isNew =
		last === null
			? 'CAST(NULL AS BOOLEAN)'
			: 'fingerprint NOT IN (SELECT fingerprint FROM memory.main.published)';
	await database.run(`USE atlas;
		CREATE TEMP TABLE numbered AS
		SELECT
			finding_id AS old_id,
			CAST(row_number() OVER (
				ORDER BY severity, unit_id, coalesce(year, 0), rule, subject, finding_id
			) AS INTEGER) AS finding_id
		FROM memory.main.finding
		JOIN report USING (report_id);
		CREATE TABLE finding AS
		SELECT found.* REPLACE (numbered.finding_id AS finding_id, ${isNew} AS is_new)
		FROM memory.main.finding AS found
		JOIN numbered ON numbered.old_id = found.finding_id
		ORDER BY numbered.finding_id;
		CREATE TABLE finding_fact AS
		SELECT cited.* REPLACE (numbered.finding_id AS finding_id)
		FROM memory.main.finding_fact AS cited
		JOIN numbered ON numbered.old_id = cited.finding_id
		ORDER BY numbered.finding_id, cited.seq;
		CREATE TABLE rule_run AS SELECT * FROM memory.main.rule_run ORDER BY rule, report_id;
		INSERT INTO gone_finding
		SELECT * FROM memory.main.published
		WHERE fingerprint NOT IN (SELECT fingerprint FROM finding)
			-- of a rule that was not asked nothing is known to be gone
			AND split_part(fingerprint, '|', 1) NOT IN (SELECT rule FROM rule_failure)
		ORDER BY fingerprint;
		DROP TABLE numbered`);
}
