import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { memoryDatabase, openDatabase } from '#lib/database/node.ts';

/** What would name a private person, or lead to one. */
export const personal: Readonly<Record<string, RegExp>> = {
	'a mobile number': /(?<![\da-f.])1[3-9]\d{9}(?![\da-f.])/,
	'a landline number': /(?<!\d)\(?0\d{2,3}\)?[-－ ]\d{7,8}(?!\d)/,
	'an identity number': /(?<![\da-f])[1-9]\d{5}(19|20)\d{2}(0[1-9]|1[0-2])\d{5}[\dXx](?![\da-f])/,
	'an e-mail address': /[\w.+-]+@[\w-]+\.(com|cn|net|org|gov)\b/,
	'who filled in or signed':
		/(填表|填报|填写|经办|制表|审核|复核|联系|负责|签发)人?(员|（签字）|\(签字\)|（签章）|姓名)?\s*[:：]\s*[\u4e00-\u9fa5]{2,4}(?![\u4e00-\u9fa5])/
};

function filesOf(folder: string, endings: RegExp): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && endings.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name));
}

function found(name: string, text: string): string[] {
	return Object.entries(personal).flatMap(([what, pattern]) => {
		const match = pattern.exec(text);
		return match === null ? [] : [`${name}: ${what}: ${match[0].slice(0, 4)}…`];
	});
}

test('the patterns know what they look for', () => {
	const planted = [
		'联系电话：13912345678',
		'电话 0731-28681234',
		'43020219800101123X',
		'邮箱 zhang@example.com',
		'填表人：张三丰 ',
		'经办人（签字）：李四'
	];
	for (const text of planted) expect(found('planted', text), text).toHaveLength(1);
	expect(found('innocent', '金额 13912345.78 万元，sha256 a13912345678b')).toEqual([]);
});

test('no record, page, script or exported file names a private person', () => {
	const files = [
		...filesOf('data', /\.json$/),
		...filesOf('build', /\.(html|json|csv|txt|svg|md)$/)
	];
	expect(files.length).toBeGreaterThan(50);
	expect(files.flatMap((file) => found(file, readFileSync(file, 'utf8')))).toEqual([]);
});

test('no text of the database does', async () => {
	const database = await openDatabase('build/data/atlas.duckdb');
	const columns = await database.all<{ table_name: string; column_name: string }>(
		"SELECT table_name, column_name FROM duckdb_columns() WHERE database_name = 'atlas' AND data_type = 'VARCHAR' AND table_name IN (SELECT table_name FROM duckdb_tables())"
	);
	expect(columns.length).toBeGreaterThan(30);
	const all: string[] = [];
	for (const { table_name, column_name } of columns) {
		const rows = await database.all<{ text: string }>(
			`SELECT DISTINCT "${column_name}" AS text FROM "${table_name}" WHERE "${column_name}" IS NOT NULL`
		);
		for (const { text } of rows) all.push(...found(`${table_name}.${column_name}`, text));
	}
	await database.close();
	expect(all).toEqual([]);
});

test('no cell of the published workbook and no text of the Parquet files does', async () => {
	const book = read(readFileSync('build/data/package/atlas.xlsx'));
	expect(book.SheetNames.length).toBeGreaterThan(10);
	const cells = book.SheetNames.map((name) => utils.sheet_to_csv(book.Sheets[name]!));
	expect(cells.flatMap((text, place) => found(book.SheetNames[place]!, text))).toEqual([]);
	const reader = await memoryDatabase();
	const all: string[] = [];
	const files = filesOf('build/data/package', /\.parquet$/);
	expect(files.length).toBeGreaterThan(20);
	for (const file of files) {
		const rows = await reader.all<Record<string, unknown>>(`SELECT * FROM read_parquet('${file}')`);
		const texts = rows.flatMap((row) =>
			Object.values(row).filter((value) => typeof value === 'string')
		);
		for (const text of new Set(texts)) all.push(...found(file, text));
	}
	await reader.close();
	expect(all).toEqual([]);
});

test('nothing that is served tracks: no beacon, no cookie, no address of another host that is asked', () => {
	const scripts = filesOf('build', /\.(js|html)$/);
	const wrong = scripts.filter((file) =>
		/sendBeacon|document\.cookie\s*=|google-analytics|googletagmanager|hm\.baidu\.com|cnzz\.com/.test(
			readFileSync(file, 'utf8')
		)
	);
	expect(wrong).toEqual([]);
});
