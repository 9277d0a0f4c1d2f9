import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryDatabase, type NodeDatabase } from '#lib/database/node.ts';
import { wholeScope } from '#lib/filters/scope-filter.ts';
import { groupFigures } from '#lib/queries/group-figures.ts';
import { questions } from '../../src/lib/questions/questions.ts';
import { realReports } from './real-reports.ts';
import { atlasOf } from '../fixtures/site-data.ts';

// The published package of the real reports, opened again as a stranger would.

let db: NodeDatabase;
const at = (path: string) => join('static/data/package', path);

interface Resource {
	name: string;
	path: string;
	parquet: string;
	partitions?: string;
	rows: number;
	schema: { primaryKey: string[]; fields: { name: string; type: string }[] };
}
let resources: Resource[];

function csv(name: string): Record<string, string>[] {
	const text = readFileSync(at(`csv/${name}.csv`), 'utf8');
	expect(text.startsWith('\ufeff')).toBe(true);
	const parsed = Papa.parse<Record<string, string>>(text.slice(1), {
		header: true,
		skipEmptyLines: true
	});
	expect(parsed.errors).toEqual([]);
	return parsed.data;
}

const sum = (rows: Record<string, string>[], column: string) =>
	rows.reduce((total, row) => total + Number(row[column] ?? 0), 0);

beforeAll(async () => {
	db = await realReports();
	({ resources } = JSON.parse(readFileSync(at('datapackage.json'), 'utf8')) as {
		resources: Resource[];
	});
}, 120_000);
afterAll(async () => {
	await db.close();
});

describe('the published package', () => {
	test('every total of the overview can be recomputed from the CSV files', async () => {
		const { coverage, stages, scores } = await questions.overview(atlasOf(db), wholeScope);
		const years = csv('unit_years');
		expect(csv('units')).toHaveLength(coverage.units);
		expect(sum(years, 'evaluations')).toBe(coverage.evaluations);
		expect(sum(years, 'targets')).toBe(coverage.targets);
		expect(csv('figures')).toHaveLength(coverage.facts);
		expect(csv('findings')).toHaveLength(coverage.findings);
		expect(csv('problems')).toHaveLength(coverage.problems);
		for (const { unitId, year, stages: stated } of stages) {
			const row = years.find((one) => one['unit_id'] === unitId && Number(one['year']) === year);
			if (stated.executed !== null) expect(Number(row?.['executed'])).toBe(stated.executed.wan);
			else expect(row?.['executed']).toBe('');
		}
		const published = csv('scores');
		for (const { formId, score } of scores)
			if (score !== null)
				expect(
					published.some(
						(row) => Number(row['form_id']) === formId && Number(row['score']) === score
					)
				).toBe(true);
	});

	test('group totals can be recomputed from the CSV files', async () => {
		const rows = csv('unit_years');
		for (const group of await groupFigures(db, wholeScope)) {
			const own = rows.filter(
				(row) =>
					row[group.by === 'year' ? 'year' : 'region_code'] === group.value &&
					row['year'] === String(group.ofYear) &&
					row['executed'] !== '' &&
					row['full_budget'] !== ''
			);
			expect(own).toHaveLength(group.both);
			expect(sum(own, 'executed')).toBeCloseTo(group.executed ?? 0, 6);
		}
	});

	test('CSV, Parquet and partitions hold the same rows, with the columns that are described', async () => {
		const reader = await memoryDatabase();
		for (const { name, path, parquet, partitions, rows, schema } of resources) {
			const names = schema.fields.map((field) => field.name);
			const read = csv(path.replace(/^csv\/|\.csv$/g, ''));
			expect(read, name).toHaveLength(rows);
			if (read[0] !== undefined) expect(Object.keys(read[0])).toEqual(names);
			const [whole] = await reader.all<{ n: number }>(
				`SELECT count(*) AS n FROM read_parquet('${at(parquet)}')`
			);
			expect(whole?.n, name).toBe(rows);
			if (partitions === undefined || rows === 0) continue;
			const [parts] = await reader.all<{ n: number }>(
				`SELECT count(*) AS n FROM read_parquet('${at(partitions)}/*/*/*.parquet')`
			);
			expect(parts?.n, name).toBe(rows);
		}
		await reader.close();
	});

	test('keys tell rows apart', () => {
		for (const { name, schema } of resources) {
			const keys = csv(name).map((row) => schema.primaryKey.map((key) => row[key]).join('\u001f'));
			expect(new Set(keys).size, name).toBe(keys.length);
		}
	});

	test('checksums are those of the files', () => {
		const lines = readFileSync(at('SHA256SUMS'), 'utf8').trim().split('\n');
		expect(lines.length).toBeGreaterThan(resources.length * 2);
		for (const line of lines) {
			const [hash = '', path = ''] = line.split('  ');
			expect(
				createHash('sha256')
					.update(readFileSync(at(path)))
					.digest('hex'),
				path
			).toBe(hash);
		}
	});

	test('no cell of text is a live formula, and numbers below zero stay numbers', () => {
		for (const { name, schema } of resources) {
			const texts = schema.fields.filter(({ type }) => type === 'string');
			for (const row of csv(name))
				for (const { name: column } of texts)
					expect(row[column] ?? '', `${name}.${column}`).not.toMatch(/^[=+\-@\t\r]/);
		}
	});
});
