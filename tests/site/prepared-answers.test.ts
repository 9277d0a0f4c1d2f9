import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { asRows, type Columns } from '#lib/database/columns.ts';
import type { Database } from '#lib/database/database.ts';
import { openDatabase } from '#lib/database/node.ts';
import { sha256 } from '#lib/database/sha256.ts';
import { allFindings } from '#lib/filters/finding-filter.ts';
import { wholeScope } from '#lib/filters/scope-filter.ts';
import { allSheets } from '#lib/filters/sheet-filter.ts';
import { askIndicatorList } from '#lib/queries/indicator-list.ts';
import { scopePage } from '#lib/queries/scope.ts';
import type { PreparedFile } from '../../src/routes/live/prepared-file.ts';
import { questions } from '../../src/routes/live/questions.ts';

// Every answer that stands in a file of the site is what the published database answers to that choice.

const folder = 'build/answers';
const readPrepared = <Content>(name: string) =>
	JSON.parse(readFileSync(join(folder, name), 'utf8')) as PreparedFile<Content>;
const unchosen = {
	overview: wholeScope,
	units: wholeScope,
	indicators: allSheets,
	scores: allSheets,
	findings: allFindings
};
const manifest = JSON.parse(readFileSync('build/data/manifest.json', 'utf8')) as { sha256: string };

for (const [question, none] of Object.entries(unchosen))
	test(`the prepared answers to ${question} are the database's`, async () => {
		const db = await openDatabase('build/data/atlas.duckdb');
		const ask = questions[question as keyof typeof unchosen] as (
			db: Database,
			argument: object
		) => Promise<unknown>;
		const names = readdirSync(join(folder, question)).filter((name) => name.endsWith('.json'));
		expect(names.length).toBeGreaterThan(10);
		for (const name of names) {
			const text = readFileSync(join(folder, question, name), 'utf8');
			const file = JSON.parse(text) as PreparedFile;
			expect(manifest.sha256.startsWith(file.database)).toBe(true);
			// the sum is of the answer as it stands in the file
			const bytes = text.slice(text.indexOf('"answer":') + '"answer":'.length, -1);
			expect(await sha256(new TextEncoder().encode(bytes))).toBe(file.sha256);
			const [, dimension = '', value] = /^(\w+?)-(.+)\.json$/.exec(name) ?? [];
			const asked = await ask(db, { ...none, [dimension]: [value], offset: 0 });
			// as the worker would give it to the page: what cannot be written as JSON would differ
			expect(file.answer, name).toEqual(structuredClone(asked));
		}
		await db.close();
	});

test('the indicators that are held ready are those of the database, all of them', async () => {
	const db = await openDatabase('build/data/atlas.duckdb');
	let held = 0;
	const names = readdirSync(join(folder, 'held')).filter((name) =>
		/^indicators-.*json$/.test(name)
	);
	for (const name of names) {
		const file = readPrepared<Columns>(join('held', name));
		const rows = asRows<{ unitId: string; year: number }>(file.answer);
		held += rows.length;
		const [, year = ''] = /-(\d{4})-/.exec(name)!;
		const unit = [...new Set(rows.map(({ unitId }) => unitId))];
		const page = await scopePage(db, { ...wholeScope, year: [year] }, { most: 1000 });
		const asked = (await askIndicatorList(db, page)).filter(({ unitId }) => unit.includes(unitId));
		expect(rows, name).toEqual(asked);
	}
	const [count] = await db.all<{ rows: number }>('SELECT count(*) AS rows FROM indicator');
	expect(held).toBe(count!.rows);
	await db.close();
});

test('every choice of the filters that can be named in a file has one', () => {
	const { answer } = readPrepared<{ choices: { dimension: string; value: string }[] }>(
		'overview/stage-target.json'
	);
	const { choices } = answer;
	expect(choices.length).toBeGreaterThan(10);
	const names = choices.map(({ dimension, value }) => `${dimension}-${value}.json`);
	expect(readdirSync(join(folder, 'overview'))).toEqual(expect.arrayContaining(names));
});
