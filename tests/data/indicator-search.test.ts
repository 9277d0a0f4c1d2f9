import { afterAll, beforeAll, expect, test } from 'vitest';
import type { NodeDatabase } from '#lib/database/node.ts';
import { wholeScope } from '#lib/filters/scope-filter.ts';
import { allForms } from '#lib/filters/form-filter.ts';
import { indicatorList, type IndicatorRow } from '#lib/queries/indicator-list.ts';
import { indicatorSearch } from '#lib/queries/indicator-search.ts';
import { indicatorClasses } from '#lib/shape/indicator-classes.ts';
import { indicatorQuality } from '#lib/shape/indicator-quality.ts';
import { changeableReports } from './real-reports.ts';

let db: NodeDatabase;
let all: IndicatorRow[];
beforeAll(async () => {
	db = await changeableReports();
	all = await indicatorList(db, wholeScope);
});
afterAll(() => db.close());

const keyOf = (row: IndicatorRow) => [row.formId, row.level3, row.targetFact].join();
const nameOf = (row: IndicatorRow) => (row.level3 === '' ? row.level2 : row.level3);

test.each(['率', '满意', ' 满 意 ', '%', '_', '没有这样的指标'])(
	'what is found for “%s” are the indicators whose names hold it',
	async (text) => {
		const plain = text.replaceAll(' ', '');
		const held = all.filter((row) => nameOf(row).replaceAll(' ', '').includes(plain));
		const found = await indicatorSearch(db, { ...allForms, text });
		expect(found.indicators.map(keyOf).sort()).toEqual(held.map(keyOf).sort());
		expect(found.total).toBe(held.length);
		expect(found.unitYears).toBe(new Set(held.map(({ unitId, year }) => unitId + year)).size);
		expect(found.reports).toBeGreaterThanOrEqual(found.unitYears);
		for (const { verdict, indicators } of found.verdicts)
			expect(held.filter((row) => row.verdict === verdict)).toHaveLength(indicators);
	}
);

test('the case of Latin letters does not count, and the scope does', async () => {
	const one = all.find(({ form }) => form === 'project-evaluation')!;
	const asked = { ...allForms, unit: [one.unitId], form: ['project-evaluation'], text: '' };
	const found = await indicatorSearch(db, asked);
	const held = all.filter(
		({ unitId, form }) => unitId === one.unitId && form === 'project-evaluation'
	);
	expect(found.indicators.map(keyOf).sort()).toEqual(held.map(keyOf).sort());
	expect((await indicatorSearch(db, { ...asked, text: 'ABC' })).total).toBe(
		(await indicatorSearch(db, { ...asked, text: 'abc' })).total
	);
});

test('a name that its cell broke in two, or that holds wide blanks, is found', async () => {
	const { indicatorId, name } = (
		await db.all<{ indicatorId: number; name: string }>(
			`SELECT indicator_id AS "indicatorId", level3 AS name FROM indicator WHERE length(level3) > 3 LIMIT 1`
		)
	)[0]!;
	const broken = [name.slice(0, 1), name.slice(1, 2), name.slice(2)].join('\n\u3000');
	await db.all('UPDATE indicator SET level3 = $broken WHERE indicator_id = CAST($id AS INTEGER)', {
		broken,
		id: String(indicatorId)
	});
	const found = await indicatorSearch(db, { ...allForms, text: name });
	expect(found.indicators.map(({ level3 }) => level3)).toContain(broken);
	await db.all('UPDATE indicator SET level3 = $name WHERE indicator_id = CAST($id AS INTEGER)', {
		name,
		id: String(indicatorId)
	});
});

test('targets that were evaluated since count once, and what has no actual has none', () => {
	const row = (form: string, actualClass: string | null) =>
		({
			...{ unitId: 'a', year: 2023, form, level1Class: 'output', targetClass: 'number' },
			...{ actualClass, comparability: 'NC-NOACT', verdict: 'not-comparable' }
		}) as IndicatorRow;
	const targets = [row('unit-target', null), row('fund-target', null)];
	expect(indicatorClasses(targets)).toMatchObject([{ set: 2, answered: 0, comparable: 0 }]);
	expect(indicatorClasses([...targets, row('unit-evaluation', 'number')])).toMatchObject([
		{ set: 1, answered: 1 }
	]);
});

test('classes of a unit and year sum up to what its forms set, compare and meet', () => {
	const sums = (rows: readonly { set: number; comparable: number; met: number }[]) =>
		(['set', 'comparable', 'met'] as const).map((count) =>
			rows.reduce((sum, row) => sum + row[count], 0)
		);
	const classes = indicatorClasses(all);
	expect(sums(classes)).toEqual(sums(indicatorQuality(all)));
	expect(new Set(classes.map(({ level1Class }) => level1Class)).size).toBeGreaterThan(3);
});
