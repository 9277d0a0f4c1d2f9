import { afterEach, describe, expect, it } from 'vitest';
import { loadRecords } from '#lib/database/load-records.ts';
import type { NodeDatabase } from '#lib/database/node.ts';
import { romanise } from '#lib/database/romanise.ts';
import type { ReportRecord } from '#lib/domain/record.ts';
import type { Registry } from '#lib/domain/registry.ts';
import {
	amount,
	atLeast,
	baseLine,
	blankAmount,
	exactly,
	form,
	indicator,
	misprint,
	record,
	unitNamed,
	words
} from '../fixtures/records/build.ts';
import { databaseOf } from '../fixtures/records/database.ts';

let open: NodeDatabase | undefined;
afterEach(async () => {
	await open?.close();
	open = undefined;
});

async function ask<Row extends object>(records: ReportRecord[], sql: string, registry?: Registry) {
	open = await databaseOf(records, registry);
	return open.all<Row>(sql);
}

const registry: Registry = {
	regions: [
		{ code: '430000', name: '湖南省', fullName: '湖南省', level: 'province', parent: null },
		{ code: '430200', name: '株洲市', fullName: '株洲市', level: 'city', parent: '430000' },
		{ code: '430300', name: '湘潭市', fullName: '湘潭市', level: 'city', parent: '430000' }
	],
	units: [
		{
			id: 'sample-centre',
			name: '株洲市样例中心',
			shortName: '样例中心',
			aliases: [{ text: '市样例中心' }],
			regionCode: '430200',
			level: 'city',
			unitType: 'sample'
		}
	]
};

describe('loading records', () => {
	it('names every figure by its place, whatever is published besides', () => {
		const own = {
			key: 'm',
			record: record([
				form('base-data', {
					amounts: [amount('executed', '1'), amount('initial', '2')]
				})
			])
		};
		const before = {
			key: 'a',
			record: record([form('narrative', { amounts: [amount('executed', '9')] })])
		};
		const keys = (rows: { fact: Record<string, unknown>[] }) =>
			rows.fact.map((fact) => fact['fact_key']);
		const alone = keys(loadRecords([own], registry, romanise));
		const beside = keys(loadRecords([before, own], registry, romanise));
		expect(new Set(beside).size).toBe(beside.length);
		expect(beside.slice(-alone.length)).toEqual(alone);
		expect(alone.join()).toMatch(/^[0-9a-z]{10}(,[0-9a-z]{10})+$/);
	});

	it('knows where a document is published, where its record says so', async () => {
		const published = record([form('narrative', { amounts: [amount('executed', '1')] })]);
		const source = 'https://example.org/report.docx';
		const known = { ...published, document: { ...published.document, source } };
		const rows = await ask<{ source: string | null }>(
			[known],
			'SELECT DISTINCT source FROM fact_place UNION ALL SELECT source FROM report_tally'
		);
		expect(rows).toEqual([{ source }, { source }]);
	});

	it('gives the same rows whatever the order of the records', () => {
		const one = { key: 'a', record: record([form('narrative')]) };
		const two = {
			key: 'b',
			record: record([form('unit-target')], { unit: unitNamed('另一中心') })
		};
		const forward = loadRecords([one, two], registry, romanise);
		expect(loadRecords([two, one], registry, romanise)).toEqual(forward);
	});

	it('keeps several reports of one unit and year apart, under one unit', async () => {
		const rows = await ask(
			[record([form('narrative')]), record([form('unit-target')])],
			'SELECT report_id, report_key, kind FROM report ORDER BY report_id'
		);
		expect(rows).toEqual([
			{ report_id: 1, report_key: 'fixture/001', kind: 'evaluation' },
			{ report_id: 2, report_key: 'fixture/002', kind: 'target' }
		]);
		expect(await open?.all('SELECT unit_id FROM unit')).toHaveLength(1);
	});

	it('knows a registered unit by its alias, and an unknown one by its pinyin', async () => {
		const rows = await ask(
			[
				record([form('narrative')], { unit: unitNamed('市样例中心') }),
				record([form('narrative')], { unit: unitNamed('某中心') })
			],
			'SELECT unit_id, name, unit_type, level, region_code, pinyin, initials FROM unit ORDER BY sort_rank',
			registry
		);
		expect(rows).toEqual([
			{
				unit_id: 'sample-centre',
				name: '株洲市样例中心',
				unit_type: 'sample',
				level: 'city',
				region_code: '430200',
				// as it is called, and in full
				pinyin: 'yanglizhongxin zhuzhoushiyanglizhongxin',
				initials: 'ylzx zzsylzx'
			},
			{
				unit_id: expect.stringMatching(/^mou-zhong-xin-\w{6}$/),
				name: '某中心',
				unit_type: 'unknown',
				level: 'unknown',
				region_code: null,
				pinyin: 'mouzhongxin',
				initials: 'mzx'
			}
		]);
	});

	it('stores only the regions in use and those they belong to', async () => {
		const rows = await ask(
			[record([form('narrative')], { unit: unitNamed('市样例中心') })],
			'SELECT region_code FROM region ORDER BY region_code',
			registry
		);
		expect(rows).toEqual([{ region_code: '430000' }, { region_code: '430200' }]);
	});

	it('a figure of the year before belongs to the year before', async () => {
		const rows = await ask(
			[record([form('base-data', { amounts: baseLine('三公', '三公经费', ['0.56', '0', '0']) })])],
			'SELECT stage, year FROM amount ORDER BY seq'
		);
		expect(rows).toEqual([
			{ stage: 'prior-executed', year: 2022 },
			{ stage: 'budget', year: 2023 },
			{ stage: 'executed', year: 2023 }
		]);
	});

	it('a blank cell is NULL with its reason, and never 0', async () => {
		const rows = await ask(
			[record([form('unit-evaluation', { amounts: [blankAmount('executed')] })])],
			'SELECT amount.wan, fact.status FROM amount JOIN fact USING (fact_id)'
		);
		expect(rows).toEqual([{ wan: null, status: 'blank' }]);
	});

	it('money held in custody is no headline and enters no metric, however it is labelled', async () => {
		const amounts = [
			amount('executed', '100.00'),
			amount('budget', '120.00'),
			amount('executed', '556000', { moneyScope: 'custodial' }),
			amount('adjusted', '24800', { moneyScope: 'custodial' })
		];
		const rows = await ask(
			[record([form('unit-evaluation', { amounts })])],
			'SELECT stage, wan FROM headline ORDER BY stage'
		);
		expect(rows).toEqual([
			{ stage: 'budget', wan: 120 },
			{ stage: 'executed', wan: 100 }
		]);
		const [rate] = (await open?.all("SELECT value FROM metric WHERE metric = 'M-BUD-01'")) ?? [];
		expect(rate).toEqual({ value: 83.333333 });
	});

	it('rounding is half a unit of the last printed digit, in 万元; a printed 0 is exact', async () => {
		const rows = await ask(
			[
				record([
					form('unit-evaluation', {
						amounts: [
							amount('initial', '1068.21'),
							amount('adjusted', '35'),
							amount('executed', '0'),
							amount('requested', '55.6', { wan: '556000', printedUnit: '亿元' }),
							amount('budget', '123456.78', { wan: '12.345678', printedUnit: '元' })
						]
					})
				])
			],
			'SELECT wan, half_digit FROM amount ORDER BY seq'
		);
		expect(rows).toEqual([
			{ wan: 1068.21, half_digit: 0.005 },
			{ wan: 35, half_digit: 0.5 },
			{ wan: 0, half_digit: 0 },
			{ wan: 556000, half_digit: 500 },
			// half a fen is 0.0000005 万元, rounded up to the column's last digit
			{ wan: 12.345678, half_digit: 0.000001 }
		]);
	});

	it('money keeps every cent: what the column cannot hold is refused, not rounded', async () => {
		const records = [record([form('narrative', { amounts: [amount('executed', '1.2345678')] })])];
		await expect(databaseOf(records)).rejects.toThrow('amount.wan');
	});
});

interface Completion {
	level3: string;
	completion_low: number | null;
	completion_high: number | null;
	comparability: string;
	verdict: string;
	measured: boolean;
}

const completionOf = (indicators: ReportRecord['forms'][number]['indicators']) =>
	ask<Completion>(
		[record([form('unit-evaluation', { indicators })])],
		`SELECT level3, completion_low, completion_high, comparability, verdict, measured
		FROM indicator_completion ORDER BY seq`
	);

describe('completion of indicators', () => {
	it('a plain number against a minimum is a point', async () => {
		const [row] = await completionOf([
			indicator({ level3: '维修', target: exactly('50处'), actual: exactly('56处') })
		]);
		expect(row).toMatchObject({
			completion_low: 112,
			completion_high: 112,
			verdict: 'met',
			measured: true
		});
	});

	it('an inequality has no upper end, and falling short of the target is not shown to be met', async () => {
		const rows = await completionOf([
			indicator({ level3: '检查', target: atLeast('≥360人'), actual: atLeast('≥360人') }),
			indicator({ level3: '落户', target: atLeast('≥360人'), actual: atLeast('≥358人') })
		]);
		expect(rows).toMatchObject([
			{ completion_low: 100, completion_high: null, verdict: 'met', measured: false },
			{ completion_low: 99.444444, completion_high: null, verdict: 'not-shown' }
		]);
	});

	it('a misprint counts where all its readings agree, and only there', async () => {
		const rows = await completionOf([
			indicator({
				level3: '合格率',
				target: exactly('100%'),
				actual: misprint('98%1', '98', '98.1', '%')
			}),
			indicator({
				level3: '及时率',
				target: exactly('98.05%'),
				actual: misprint('98%1', '98', '98.1', '%')
			})
		]);
		expect(rows).toMatchObject([
			{ completion_low: 98, completion_high: 98.1, verdict: 'missed', comparability: 'comparable' },
			{ completion_low: null, verdict: 'not-comparable', comparability: 'NC-PARSE' }
		]);
	});

	it('words, other units and missing actuals are not comparable, each for its reason', async () => {
		const rows = await completionOf([
			indicator({ level3: '环境', target: words('不断优化') }),
			indicator({ level3: '户数', target: exactly('10户'), actual: exactly('10人') }),
			indicator({ level3: '台数', target: exactly('10台'), actual: null })
		]);
		expect(rows.map((row) => row.comparability)).toEqual(['NC-QUAL', 'NC-UNIT', 'NC-NOACT']);
	});

	it('no accidents meet a target of no accidents', async () => {
		const rows = await completionOf([
			indicator({ level3: '安全事故', target: exactly('0次'), actual: exactly('0次') }),
			indicator({ level3: '安全事故数', target: exactly('0次'), actual: exactly('1次') })
		]);
		expect(rows).toMatchObject([
			{ completion_low: 100, verdict: 'met' },
			{ completion_low: 0, verdict: 'missed' }
		]);
	});
});
