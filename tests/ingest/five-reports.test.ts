import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importDocument } from '#lib/ingest/import-document.ts';
import { validateRecord } from '#lib/domain/validate-record.ts';
import type { Amount, Form, ReportRecord } from '#lib/domain/record.ts';

const load = (key: string): ReportRecord =>
	validateRecord(JSON.parse(readFileSync(`data/reports/${key}.json`, 'utf8')), key);
const reports = {
	d0: load('430203/lusong-property-service-2024'),
	d1: load('430204/shifeng-property-service-2023-target'),
	d2: load('430203/lusong-government-offices-2024'),
	d3: load('430200/zhuzhou-public-housing-2023'),
	d4: load('430200/zhuzhou-maintenance-fund-2023')
};

const forms = (record: ReportRecord, kind: Form['form']) =>
	record.forms.filter((form) => form.form === kind);
const form = (record: ReportRecord, kind: Form['form']): Form => {
	const found = forms(record, kind)[0];
	if (found === undefined) throw new Error(`no ${kind}`);
	return found;
};
const wan = (
	amounts: readonly Amount[],
	stage: string,
	nature: string | null,
	programme: string | null = null
) =>
	amounts
		.filter((a) => a.stage === stage && a.nature === nature && a.programme === programme)
		.map((a) => a.wan);
const counted = (record: ReportRecord, line: number) =>
	form(record, 'narrative')
		.counts.filter((count) => count.place.line === line)
		.map((count) => `${count.value}${count.unit}`);

describe('the five reports arrive with their figures', () => {
	test('every figure of money, people and points leads to a line of its document', () => {
		for (const record of Object.values(reports))
			for (const { amounts, staffing, indicators, counts } of record.forms) {
				expect(amounts.filter((amount) => amount.place.line === undefined)).toEqual([]);
				expect(indicators.filter((indicator) => indicator.place.line === undefined)).toEqual([]);
				expect(counts.filter((count) => count.place.line === undefined)).toEqual([]);
				expect(
					staffing.filter((claim) => claim.inPost !== null && claim.inPost.place.line === undefined)
				).toEqual([]);
			}
	});

	test('units, years and regions are those of the documents', () => {
		expect(Object.values(reports).map((r) => [r.unit?.name, r.unit?.regionCode, r.year])).toEqual([
			['株洲市芦淞区物业服务指导中心', '430203', 2024],
			['株洲市石峰区物业服务指导中心', '430204', 2023],
			['株洲市芦淞区机关事务服务中心', '430203', 2024],
			['株洲市保障性住房服务中心', '430200', 2023],
			['株洲市房屋维修资金管理中心', '430200', 2023]
		]);
	});

	test('D0: budget, income, spending and its parts', () => {
		const { amounts } = form(reports.d0, 'narrative');
		expect(wan(amounts, 'budget', null)).toEqual(['377.60']);
		expect(wan(amounts, 'income', null)).toEqual(['325.03']);
		expect(wan(amounts, 'executed', null)).toEqual(['325.03']);
		expect(['项目', '基本', '人员', '公用'].map((n) => wan(amounts, 'executed', n)[0])).toEqual([
			'193.00',
			'132.03',
			'109.70',
			'22.32'
		]);
		const classes = amounts.filter((a) => a.nature?.startsWith('功能科目:'));
		expect(classes.map((a) => a.wan)).toEqual(['8.03', '15.22', '7.27', '96.07', '198.43']);
		expect(new Set(classes.map((a) => a.statedScope))).toEqual(new Set(['项目支出']));
		expect(amounts.filter((a) => a.status === 'zero-by-text').length).toBe(3);
	});

	test('D0: the lifts, stage by stage, with the sign of the cut', () => {
		const { amounts } = form(reports.d0, 'narrative');
		const lift = (stage: string) => wan(amounts, stage, null, '既有住宅加装电梯')[0];
		expect(['initial', 'adjustment', 'executed', 'carry-out'].map(lift)).toEqual([
			'255.00',
			'-65.00',
			'190.00',
			'0.00'
		]);
		expect(counted(reports.d0, 70)).toEqual(['20台', '15台', '7台', '7台']);
		expect(form(reports.d0, 'narrative').goals[0]?.expectedQuantities?.[0]?.low).toBe('20');
	});

	test('D0: 121 + 14 + 111 committees are parts of the 256 called full coverage', () => {
		const group = form(reports.d0, 'narrative').counts.filter((count) =>
			count.group?.startsWith('sum:')
		);
		expect(group.map((count) => [count.value, count.role])).toEqual([
			['121', 'part'],
			['14', 'part'],
			['111', 'part'],
			['256', 'total']
		]);
	});

	test('D0: seven people without an establishment', () => {
		const [claim] = form(reports.d0, 'narrative').staffing;
		expect([
			claim?.total?.value,
			claim?.inPost?.value,
			claim?.inPost?.status,
			claim?.establishment?.status,
			claim?.asOf
		]).toEqual(['7', '7', 'derived', 'not-reported', '2024-12-31']);
	});

	test('D1: targets, requested money, no actuals', () => {
		expect(reports.d1.forms.map((f) => f.form)).toEqual([
			'unit-target',
			'fund-target-summary',
			'fund-target',
			'fund-target'
		]);
		expect(wan(form(reports.d1, 'unit-target').amounts, 'requested', null)).toEqual(['164.97']);
		expect(
			['基本', '项目', '政府性基金', '其他资金'].map(
				(n) => wan(form(reports.d1, 'unit-target').amounts, 'requested', n)[0]
			)
		).toEqual(['148.64', '16.33', '0', '0']);
		expect(reports.d1.forms.map((f) => f.indicators.length)).toEqual([9, 0, 9, 9]);
		expect(
			reports.d1.forms
				.flatMap((f) => f.indicators)
				.every((indicator) => indicator.actual === null && indicator.score === null)
		).toBe(true);
		expect(form(reports.d1, 'unit-target').indicators[0]?.target.class).toBe('blank');
		expect(
			forms(reports.d1, 'fund-target').map((f) => f.costLines.map((line) => line.wan))
		).toEqual([
			['0.78', '7.55', '8.33'],
			['6', '2', null]
		]);
		expect(
			forms(reports.d1, 'fund-target')[1]
				?.costLines.flatMap((line) => line.subAmounts ?? [])
				.map((part) => part.wan)
		).toEqual(['2', '1', '1', '2', '1.8', '0.2']);
	});

	test('D2: seven programmes, four of them outside the initial budget', () => {
		const { amounts, lists, counts } = form(reports.d2, 'narrative');
		const row = (name: string) =>
			['carry-in', 'initial', 'adjustment', 'executed', 'carry-out'].map(
				(stage) => wan(amounts, stage, null, name)[0]
			);
		expect(row('机关运转(含会议专项)')).toEqual([
			'59.99',
			'2050.00',
			'-324.42',
			'1725.58',
			'34.14'
		]);
		expect(row('文印中心运转')).toEqual([undefined, '20.00', '5.92', '25.92', '0.00']);
		expect(row('公务用车平台经费')).toEqual([undefined, '242.60', '-61.57', '181.03', '0.00']);
		expect(row('经济表彰')).toEqual([undefined, '0', undefined, '228.64', '0.00']);
		expect(row('党建专项')).toEqual(['0.79', '0', undefined, '0.79', '0.00']);
		expect(
			lists
				.filter((list) => list.stated !== null && list.stated !== list.listed)
				.map((list) => [list.stated, list.listed])
		).toEqual([['2', '4']]);
		expect(counts.find((count) => count.unit === '公里')).toMatchObject({
			value: '100000',
			status: 'approximate'
		});
		expect(reports.d2.problems.map((problem) => problem.code)).toContain('doubled-unit');
	});

	test('D3: 18 posts, 29 people in the table and 32 in the text', () => {
		const claims = reports.d3.forms.flatMap((f) => f.staffing);
		expect(
			claims.map((claim) => [
				claim.establishment?.value ?? null,
				claim.inPost?.value,
				claim.retired?.value,
				claim.statedControlRate?.percent
			])
		).toEqual([
			[null, '32', '68', undefined],
			['18', '29', undefined, '177.78']
		]);
	});

	test('D3: 3243..37 is repaired, with its print and what supports it', () => {
		const [executed] = form(reports.d3, 'unit-evaluation').amounts.filter(
			(a) => a.stage === 'executed'
		);
		expect(executed).toMatchObject({ raw: '3243..37', wan: '3243.37', status: 'repaired' });
		expect(executed?.basis).toContain('3243.37');
		expect(
			reports.d3.problems.filter((p) => p.code === 'malformed-number').map((p) => p.raw)
		).toEqual(['3243..37', '98%1']);
	});

	test('D3: base data keep their columns, blanks included', () => {
		const { amounts, buildings } = form(reports.d3, 'base-data');
		const row = (nature: string) =>
			['prior-executed', 'budget', 'executed'].map((stage) => wan(amounts, stage, nature)[0]);
		expect(row('三公')).toEqual(['0.56', '0', '0']);
		expect(row('三公:接待')).toEqual(['0', '1', '0']);
		expect(row('公用')).toEqual(['507.3', '352.8', '352.14']);
		expect(row('政府采购')).toEqual(['658', '1237', '1149.18']);
		expect(row('基本支出预算调整')).toEqual(['1804.85', null, '280.95']);
		expect(row('项目:业务工作')).toEqual([null, '0', '0']);
		expect(buildings.map((building) => building.status)).toEqual(Array(6).fill('blank'));
	});

	test('D3: indicators, scores and the shifted total', () => {
		const sets = reports.d3.forms.filter((f) => f.indicators.length > 0);
		expect(sets.map((f) => f.indicators.length)).toEqual([14, 10, 7]);
		expect(
			sets.map((f) =>
				f.statedScores.filter((s) => s.kind === 'total').map((s) => [s.weight, s.score])
			)
		).toEqual([[['100', '94']], [['100', '95']], [['100', '98']]]);
		expect(sets.map((f) => f.statedRates.map((rate) => rate.percent))).toEqual([
			['10'],
			['89', '89'],
			['100']
		]);
		const misprint = sets[1]?.indicators.find((indicator) => indicator.actual?.raw === '98%1');
		expect(misprint?.actual).toMatchObject({ status: 'unparseable', low: '98', high: '98.1' });
	});

	test('D4: money kept for others is no budget', () => {
		const { amounts } = form(reports.d4, 'narrative');
		const custodial = amounts.filter((a) => a.moneyScope === 'custodial');
		expect(custodial.map((a) => a.wan)).toEqual([
			'1085',
			'24800',
			'564',
			'35',
			'2275',
			'1069',
			'733',
			'473',
			'556000',
			'24800',
			'3360'
		]);
		expect(custodial.every((a) => a.scope === 'line')).toBe(true);
		const groups = form(reports.d4, 'narrative').counts.filter((count) => count.role === 'total');
		expect(groups.map((count) => count.value)).toEqual(['135', '3252', '26']);
	});

	test('D4: initial, adjusted, executed and the copied indicators', () => {
		const evaluation = form(reports.d4, 'unit-evaluation');
		expect(
			['initial', 'adjusted', 'executed'].map((stage) => wan(evaluation.amounts, stage, null)[0])
		).toEqual(['351.86', '338.54', '338.54']);
		expect(
			evaluation.indicators.map((indicator) => indicator.target.raw === indicator.actual?.raw)
		).toEqual(Array(12).fill(true));
		expect(
			evaluation.indicators.filter((indicator) => indicator.target.class === 'not-applicable')
				.length
		).toBe(2);
		expect(
			evaluation.indicators.find((indicator) => indicator.level3 === '年度任务完成时间')?.target
		).toMatchObject({ date: '2023-12-31', declaredNature: '定性' });
		expect(form(reports.d4, 'base-data').buildings.map((building) => building.value)).toEqual(
			Array(6).fill('0')
		);
	});

	test.runIf(existsSync('../shared/reports'))(
		'the documents still give the committed records, byte for byte',
		async () => {
			const names = readdirSync('../shared/reports').filter((name) => name.endsWith('.txt'));
			const again = await Promise.all(
				names.map(async (name) =>
					importDocument(readFileSync(join('../shared/reports', name)), name)
				)
			);
			const text = (record: unknown) => JSON.stringify(record, null, 1);
			const committed = Object.values(reports).map(text);
			for (const record of again)
				expect(committed).toContain(
					text(validateRecord(JSON.parse(JSON.stringify(record)), 'again'))
				);
		}
	);
});
