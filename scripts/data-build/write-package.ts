import { createHash } from 'node:crypto';
import {
	createReadStream,
	createWriteStream,
	mkdirSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { NodeDatabase } from '#lib/database/node.ts';
import { dictionary } from '#lib/database/package/dictionary.ts';
import { packageTables, type PackageTable } from '#lib/database/package/tables.ts';
import type { ExportTable } from '#lib/export/export-table.ts';
import { formulaStart } from '#lib/export/live-formula.ts';
import { xlsxBytes } from '#lib/export/xlsx.ts';

/** A workbook of more rows is more than Excel opens with patience; CSV and Parquet hold them all. */
const maxWorkbookRows = 60_000;

interface Field {
	name: string;
	type: string;
}

interface File {
	path: string;
	bytes: number;
	sha256: string;
}

/**
 * Writes what people and other engines download beside the database: each table as CSV and Parquet, those with a year also as Parquet
 * in partitions of year and region, a workbook while it is small, `datapackage.json` that describes them, and checksums.
 * @param folder is replaced, whole or not at all
 */
export async function writePackage(
	database: NodeDatabase,
	folder: string,
	about: { fingerprint: string; synthetic: boolean }
): Promise<void> {
	const draft = `${folder}.tmp`;
	rmSync(draft, { recursive: true, force: true });
	for (const part of ['csv', 'parquet', 'partitions'])
		mkdirSync(join(draft, part), { recursive: true });
	const resources: object[] = [];
	const sheets: ExportTable[] = [];
	let rows = 0;
	for (const table of packageTables) {
		const fields = await fieldsOf(database, table);
		const parquet = join(draft, 'parquet', `${table.name}.parquet`);
		await database.run(
			`COPY (${table.sql}) TO ${quoted(parquet)} (FORMAT parquet, COMPRESSION zstd)`
		);
		// asked and put in order once: the others pass through without being held
		const sql = `SELECT * FROM read_parquet(${quoted(parquet)})`;
		await writeCsv(database, sql, fields, join(draft, 'csv', `${table.name}.csv`));
		if (table.isPartitioned)
			await writePartitions(database, sql, join(draft, 'partitions', table.name));
		const [count] = await database.all<{ n: number }>(`SELECT count(*) AS n FROM (${sql})`);
		rows += count?.n ?? 0;
		if (rows <= maxWorkbookRows) sheets.push(await sheetOf(database, table.name, sql, fields));
		resources.push(await resourceOf(draft, table, fields, count?.n ?? 0));
	}
	if (rows <= maxWorkbookRows) writeFileSync(join(draft, 'atlas.xlsx'), await xlsxBytes(sheets));
	const description = {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: 'budget-performance-atlas',
		title: about.synthetic ? '虚构数据 synthetic data' : '预算绩效图谱 Budget-performance atlas',
		version: about.fingerprint.slice(0, 12),
		fingerprint: about.fingerprint,
		synthetic: about.synthetic,
		missing: missingReasons,
		resources
	};
	writeFileSync(join(draft, 'datapackage.json'), `${JSON.stringify(description, null, '\t')}\n`);
	const files = await filesOf(draft);
	writeFileSync(
		join(draft, 'SHA256SUMS'),
		files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('')
	);
	rmSync(folder, { recursive: true, force: true });
	renameSync(draft, folder);
}

/** An empty cell is never a zero; the column `status`, or one that ends in it, says why it is empty. */
const missingReasons = {
	blank: '空白 the cell is blank',
	'not-reported': '未报告 nothing is said of it',
	'not-applicable': '不适用 it does not apply',
	unparseable: '无法识别 the print cannot be understood',
	missing: '未报告 an input of a rate is missing',
	'not-computable': '无法计算 the denominator is zero',
	'out-of-scope': '目标申报表不含 target forms never carry it'
};

const types: Readonly<Record<string, string>> = {
	VARCHAR: 'string',
	INTEGER: 'integer',
	BIGINT: 'integer',
	BOOLEAN: 'boolean',
	DATE: 'date',
	DOUBLE: 'number'
};

async function fieldsOf(database: NodeDatabase, table: PackageTable): Promise<Field[]> {
	const rows = await database.all<{ column_name: string; column_type: string }>(
		`DESCRIBE ${table.sql}`
	);
	return rows.map(({ column_name: name, column_type: type }) => ({
		name,
		type: type.startsWith('DECIMAL') ? 'number' : (types[type] ?? 'string')
	}));
}

/** Excel runs a text cell that begins with one of these as a formula; numbers keep their sign. */
function csvCells(fields: readonly Field[]): string {
	return fields
		.map(({ name, type }) =>
			type === 'string'
				? `CASE WHEN regexp_matches("${name}", ${quoted(formulaStart)}) THEN '''' || "${name}" ELSE "${name}" END AS "${name}"`
				: `"${name}"`
		)
		.join(', ');
}

async function writeCsv(
	database: NodeDatabase,
	sql: string,
	fields: readonly Field[],
	file: string
): Promise<void> {
	await database.run(
		`COPY (SELECT ${csvCells(fields)} FROM (${sql})) TO ${quoted(`${file}.lf`)} (FORMAT csv, HEADER)`
	);
	let isFirst = true;
	const lines = new Transform({
		transform(chunk: Buffer, _encoding, done) {
			const text = chunk.toString('latin1').replace(/\n/g, '\r\n');
			this.push(Buffer.from(text, 'latin1'));
			done();
		},
		construct(done) {
			if (isFirst) this.push(Buffer.from('\ufeff'));
			isFirst = false;
			done();
		}
	});
	await pipeline(createReadStream(`${file}.lf`), lines, createWriteStream(file));
	rmSync(`${file}.lf`);
}

/** Of every partition a group of rows is held until it is full: small ones, where there are many partitions. */
async function writePartitions(database: NodeDatabase, sql: string, folder: string): Promise<void> {
	await database.run(`COPY (
			SELECT * REPLACE (coalesce(region_code, 'unknown') AS region_code) FROM (${sql})
		) TO ${quoted(folder)}
		(FORMAT parquet, COMPRESSION zstd, PARTITION_BY (year, region_code), WRITE_PARTITION_COLUMNS true, ROW_GROUP_SIZE 16384)`);
}

async function sheetOf(
	database: NodeDatabase,
	name: string,
	sql: string,
	fields: readonly Field[]
): Promise<ExportTable> {
	const rows = await database.all<Record<string, string | number | boolean | null>>(sql);
	const heading = (field: Field) => {
		const unit = dictionary[field.name]?.unit;
		return unit === undefined ? field.name : `${field.name} (${unit})`;
	};
	return {
		name,
		columns: fields.map(heading),
		rows: rows.map((row) =>
			fields.map((field) => {
				const cell = row[field.name] ?? null;
				return typeof cell === 'boolean' ? String(cell) : cell;
			})
		)
	};
}

async function resourceOf(
	folder: string,
	{ name, title, key, isPartitioned }: PackageTable,
	fields: readonly Field[],
	rows: number
): Promise<object> {
	const path = `csv/${name}.csv`;
	const { bytes, sha256 } = await fileOf(folder, path);
	return {
		name,
		title: title.zh,
		titleEn: title.en,
		path,
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		bytes,
		hash: `sha256:${sha256}`,
		rows,
		parquet: `parquet/${name}.parquet`,
		...(isPartitioned ? { partitions: `partitions/${name}` } : {}),
		schema: {
			primaryKey: key,
			missingValues: [''],
			fields: fields.map((field) => {
				const words = dictionary[field.name];
				if (words === undefined)
					throw new Error(`the dictionary does not say what ${name}.${field.name} means`);
				return {
					...field,
					title: words.zh,
					description: words.en,
					...(words.unit === undefined ? {} : { unit: words.unit })
				};
			})
		}
	};
}

async function filesOf(folder: string): Promise<File[]> {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();
	return Promise.all(names.map((name) => fileOf(folder, name)));
}

async function fileOf(folder: string, path: string): Promise<File> {
	const hash = createHash('sha256');
	await pipeline(createReadStream(join(folder, path)), hash);
	return { path, bytes: statSync(join(folder, path)).size, sha256: hash.digest('hex') };
}

function quoted(path: string): string {
	return `'${path.replaceAll("'", "''")}'`;
}
