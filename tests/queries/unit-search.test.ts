import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NodeDatabase } from '#lib/database/node.ts';
import { wholeScope } from '#lib/filters/scope-filter.ts';
import { indicatorList } from '#lib/queries/indicator-list.ts';
import { reportList } from '#lib/queries/report-list.ts';
import { scopePage } from '#lib/queries/scope.ts';
import { scopeChoices } from '#lib/queries/scope-choices.ts';
import { formChoices } from '#lib/queries/form-choices.ts';
import { statedScores } from '#lib/queries/stated-scores.ts';
import * as answers from '#lib/answers/unit-search.ts';
import { maxHits, unitSearch, unitYearSearch } from '#lib/queries/unit-search.ts';
import { siteDataOf } from '../fixtures/site-data.ts';
import { realReports, units } from '../data/real-reports.ts';
import { unitsOverYears } from '../fixtures/unit-years.ts';

let db: NodeDatabase;
beforeAll(async () => {
	db = await realReports();
});
afterAll(() => db.close());

const ids = async (text: string) =>
	(await unitSearch(db, { text, filter: wholeScope })).map(({ unitId }) => unitId);

describe('a unit is found', () => {
	test.each([
		['保障房', units.D3],
		['zhuzhoushibaozhang', units.D3],
		['ZhuZhou Shi BaoZhang', units.D3],
		['市保障性住房', units.D3]
	])('by %s', async (text, unitId) => {
		expect(await ids(text)).toContain(unitId);
	});

	test('by initials of its name', async () => {
		const [row] = await db.all<{ initials: string }>(
			`SELECT initials FROM unit WHERE unit_id = '${units.D0}'`
		);
		// of what it is called, and of its whole name
		const written = row!.initials.split(' ');
		expect(written).toHaveLength(2);
		for (const initials of written) expect(await ids(initials)).toContain(units.D0);
	});

	test('and nothing else: marks of the pattern language stand for themselves', async () => {
		expect(await ids('%')).toEqual([]);
		expect(await ids('_')).toEqual([]);
		expect(await ids("' OR 1=1 --")).toEqual([]);
		expect(await ids('没有这家单位')).toEqual([]);
	});

	test('with its reports under the other filters, zero included', async () => {
		const filter = { ...wholeScope, year: ['2024'], unit: ['nobody'] };
		const hits = await unitSearch(db, { text: '', filter });
		expect(hits).toHaveLength(5);
		expect(hits.find(({ unitId }) => unitId === units.D3)?.reports).toBe(0);
		expect(hits.find(({ unitId }) => unitId === units.D0)?.reports).toBe(1);
	});

	test('among the best twenty only, beginnings first', async () => {
		const many = await unitsOverYears(
			Array.from({ length: 30 }, (_, index) => ({
				unit: `${index < 25 ? '甲' : ''}中心${index}`,
				year: 2023,
				executed: 1
			}))
		);
		const hits = await unitSearch(many, { text: '中心', filter: wholeScope });
		expect(hits).toHaveLength(maxHits);
		expect(hits.slice(0, 5).every(({ unit }) => unit.startsWith('中心'))).toBe(true);
		await many.close();
	});

	test('by a name with marks of the pattern language as by any other, of data blocks and of the tables', async () => {
		const marked = await unitsOverYears(
			['甲a_b', 'a_b', 'a%b中心', 'axb'].map((unit) => ({ unit, year: 2023, executed: 1 }))
		);
		const data = await siteDataOf(marked);
		for (const [text, names] of [
			['a_b', ['a_b', '甲a_b']],
			['a%', ['a%b中心']]
		] as const) {
			const asked = { text, filter: wholeScope };
			const hits = await unitSearch(marked, asked);
			expect(hits.map(({ unit }) => unit)).toEqual(names);
			expect(await answers.unitSearch(data, asked)).toEqual(hits);
		}
		await marked.close();
	});

	test('year by year for a comparison; a year among the words narrows them', async () => {
		const two = await unitsOverYears([
			{ unit: '甲中心', year: 2022, executed: 1 },
			{ unit: '甲中心', year: 2023, executed: 1 }
		]);
		const years = async (text: string) =>
			(await unitYearSearch(two, { text })).map(({ year }) => year);
		expect(await years('甲')).toEqual([2023, 2022]);
		expect(await years('甲 2022')).toEqual([2022]);
		await two.close();
	});
});

describe('stage and form', () => {
	test('the stage tells evaluations from targets, and both are counted', async () => {
		const reports = await reportList(db, { ...wholeScope, stage: ['target'] });
		expect(reports.map(({ unitId }) => unitId)).toEqual([units.D1]);
		const stages = (await scopeChoices(db, wholeScope)).filter(
			({ dimension }) => dimension === 'stage'
		);
		expect(stages.map(({ value, reports: count }) => [value, count])).toEqual([
			['evaluation', 4],
			['target', 1]
		]);
	});

	test('every kind of form is counted, zeros included', async () => {
		const choices = await formChoices(db, wholeScope);
		expect(Object.fromEntries(choices.map(({ form, reports }) => [form, reports]))).toMatchObject({
			narrative: 0,
			'unit-evaluation': 2,
			'project-evaluation': 1
		});
	});

	test('a kind of form narrows indicators and scores to its rows', async () => {
		const wanted = ['project-evaluation'];
		const page = await scopePage(db, wholeScope, { forms: wanted });
		expect(page.total).toBe(1);
		const forms = (await indicatorList(db, page, wanted)).map(({ form }) => form);
		expect(new Set(forms)).toEqual(new Set(['project-evaluation']));
		const scores = await statedScores(db, page, wanted);
		expect(scores.map(({ programme }) => programme !== null)).toEqual([true, true]);
	});
});
