import { expect, test } from 'vitest';
import { shownTable } from '#lib/export/shown-table.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import type { PeerStatistic } from '#lib/queries/peer-statistics.ts';
import type { ReportRow } from '#lib/queries/report-list.ts';
import type { UnitMetricRow } from '#lib/queries/unit-metrics.ts';
import { metricGroups } from '../../../src/routes/[[lang=lang]]/compare/metric-rows.ts';
import { metricsTable } from '../../../src/routes/[[lang=lang]]/compare/metrics-table.ts';
import { peerColumnsTable } from '../../../src/routes/[[lang=lang]]/compare/peer-columns-table.ts';

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
			['共 1 家，含本单位', ['物业服务，2023，绩效自评']],
			['共 1 家，含本单位', ['物业服务，2023，绩效自评']]
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
