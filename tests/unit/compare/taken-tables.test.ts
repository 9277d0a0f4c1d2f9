import { expect, test } from 'vitest';
import { shownTable } from '#lib/export/shown-table.ts';
import { wordsOf } from '#lib/i18n/dictionaries.ts';
import type { PeerStatistic } from '#lib/queries/peer-statistics.ts';
import type { ReportRow } from '#lib/queries/report-list.ts';
import type { UnitMetricRow } from '#lib/queries/unit-metrics.ts';
import { metricGroups } from '../../../src/routes/[[lang=lang]]/compare/metric-rows.ts';
import { metricsTable } from '../../../src/routes/[[lang=lang]]/compare/metrics-table.ts';
import { peerColumnsTable } from '../../../src/routes/[[lang=lang]]/compare/peer-columns-table.ts';
import { peerPlacesTaken } from '../../../src/routes/[[lang=lang]]/compare/peer-places-taken.ts';

const words = wordsOf('zh');
const column = (unitId: string, unit: string) =>
	({
		...{ unitId, unit, year: 2023, kind: 'evaluation', level: 'county' },
		...{ unitType: 'property-service', reportKey: unitId }
	}) as ReportRow;
const columns = [column('a', '甲'), column('b', '乙')];

test('every value of the metrics on screen has a row of its own, with its unit of measure', () => {
	const value = (unitId: string, number: number | null, claim: string | null) =>
		({
			...{ unitId, year: 2023, metric: 'M-STF-01', claim, unitOfMeasure: '%', value: number },
			...{ status: number === null ? 'missing' : 'computed', reason: null, flags: [], factIds: [] }
		}) as unknown as UnitMetricRow;
	const groups = metricGroups(
		[value('a', 161.11, 'base-data'), value('a', 177.78, 'narrative'), value('b', null, null)],
		columns,
		'a:2023',
		words
	);
	const { columns: headings, rows } = shownTable('x', metricsTable(groups, columns, words));
	expect(headings).toContain('计量单位');
	expect(rows.map((row) => row.slice(1, 5))).toEqual([
		['甲', '2023', 161.11, '%'],
		['甲', '2023', 177.78, '%'],
		['乙', '2023', '未报告', '%']
	]);
});

test('a place among peers is told with the size of its group and with what is not reported', () => {
	const statistic = {
		...{ column: 'a:2023', metric: 'M-BUD-01', unitOfMeasure: '%', value: 90, status: 'computed' },
		...{ members: 14, n: 12, notReported: 2, below: 9, equal: 0, median: 87 }
	} as PeerStatistic;
	const table = peerColumnsTable(
		columns,
		{
			shared: ['function', 'year'],
			statistics: [statistic, { ...statistic, column: 'b:2023', below: null, median: null, n: 4 }],
			members: []
		},
		words
	);
	expect(table.rows.map((row) => row.slice(1).map(({ text, notes }) => [text, notes]))).toEqual([
		[
			['共 1 个，含本单位', ['物业服务，2023，绩效自评']],
			['共 1 个，含本单位', ['物业服务，2023，绩效自评']]
		],
		[
			['90.00%', ['n 12，高于 9', '中位数 87.00%', '未报告 2']],
			['90.00%', ['n 4', '未报告 2']]
		]
	]);
	// the cells are texts: no heading says that they are figures in %
	expect(shownTable('x', table).columns).toEqual(['指标', '甲 2023', '乙 2023']);
	expect(shownTable('x', table).rows[1]?.[1]).toBe(
		'90.00% · n 12，高于 9 · 中位数 87.00% · 未报告 2'
	);
});

test('money among peers has its unit on screen, and every count a column of its own where it is taken away', () => {
	const statistic = {
		...{ column: 'a:2023', metric: 'M-HEAD-personnel', unitOfMeasure: '万元/人', value: 46.52 },
		...{ status: 'computed', n: 12, notReported: 2, otherDefinition: 1, notComputable: 0 },
		...{ below: 9, equal: 0, median: 34.38 }
	} as PeerStatistic;
	const none = { ...statistic, column: 'b:2023', value: null, status: 'missing', median: null };
	const among = {
		shared: ['function', 'year'] as const,
		statistics: [statistic, { ...none, below: null } as PeerStatistic],
		members: []
	};
	const onScreen = peerColumnsTable(columns, among, words).rows[1]![0]!;
	expect(onScreen.text).toBe('人均人员经费（万元/人）');
	const { columns: headings, rows } = shownTable('x', peerPlacesTaken(columns, among, words));
	const row = (place: number) =>
		Object.fromEntries(headings.map((heading, at) => [heading, rows[place]![at]]));
	expect(row(0)).toMatchObject({
		...{ 单位: '甲', 年度: '2023', 数值: 46.52, 计量单位: '万元/人', 有数的: 12 },
		...{ 高于其中几个: 9, 中位数: 34.38, 未报告: 2, 口径不同: 1, 不可计算: 0 }
	});
	expect(row(1)).toMatchObject({
		单位: '乙',
		数值: '未报告',
		中位数: '不列',
		高于其中几个: '不列'
	});
});
