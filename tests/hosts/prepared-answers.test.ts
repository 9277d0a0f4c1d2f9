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
import { questions } from '../../src/routes/live/questions.ts';

// Every answer that stands in a file of the site is what the published database answers to that choice.

const folder = 'build/answers';
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
			const file = JSON.parse(readFileSync(join(folder, question, name), 'utf8')) as {
				database: string;
				sha256: string;
				answer: string;
			};
			expect(manifest.sha256.startsWith(file.database)).toBe(true);
			expect(await sha256(new TextEncoder().encode(file.answer))).toBe(file.sha256);
			const [, dimension = '', value] = /^(\w+?)-(.+)\.json$/.exec(name) ?? [];
			const asked = await ask(db, { ...none, [dimension]: [value], offset: 0 });
			// as the worker would give it to the page: what cannot be written as JSON would differ
			expect(JSON.parse(file.answer), name).toEqual(structuredClone(asked));
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
		const file = JSON.parse(readFileSync(join(folder, 'held', name), 'utf8')) as { answer: string };
		const rows = asRows<{ unitId: string; year: number }>(JSON.parse(file.answer) as Columns);
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
	const { answer } = JSON.parse(
		readFileSync(join(folder, 'overview/stage-target.json'), 'utf8')
	) as {
		answer: string;
	};
	const { choices } = JSON.parse(answer) as { choices: { dimension: string; value: string }[] };
	expect(choices.length).toBeGreaterThan(10);
	const names = choices.map(({ dimension, value }) => `${dimension}-${value}.json`);
	expect(readdirSync(join(folder, 'overview'))).toEqual(expect.arrayContaining(names));
});
