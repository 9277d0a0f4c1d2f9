import { describe, expect, test } from 'vitest';
import { narrowWidth, wideWidth } from '#lib/charts/render/drawing.ts';
import { drawMoneyViews } from '#lib/charts/money-views/chart.ts';
import { drawPeerStrips, stripsOf } from '#lib/charts/peer-strips/chart.ts';
import { peerSentence } from '#lib/charts/peer-strips/sentence.ts';
import { staticSvg } from '#lib/charts/render/renderer-server.ts';
import { moneyViewsTable } from '#lib/charts/money-views/table.ts';
import { peerPlacesTable } from '#lib/charts/peer-strips/table.ts';
import { wordsOf } from '#lib/i18n/dictionaries.ts';
import type { PeerStatistic } from '#lib/queries/peer-statistics.ts';
import type { UnitMetricRow } from '#lib/queries/unit-metrics.ts';
import { moneyViewRows } from '#lib/shape/money-views.ts';
import { stagesByUnit } from '#lib/shape/stages-by-unit.ts';
import * as rows from './rows.ts';

const words = wordsOf('zh');
const statistic = (metric: string, parts: Partial<PeerStatistic>): PeerStatistic => ({
	column: 'a:2023',
	metric,
	unitOfMeasure: '%',
	value: 90,
	status: 'computed',
	members: 14,
	n: 12,
	notReported: 2,
	otherDefinition: 0,
	notComputable: 0,
	below: 9,
	equal: 0,
	low: 80,
	high: 94,
	median: 87,
	mad: 4,
	robustZ: 0.51,
	values: [80, 82, 84, 86, 87, 88, 88, 89, 89.5, 90, 92, 94],
	...parts
});
const small = statistic('M-BUD-02', {
	n: 4,
	below: null,
	equal: null,
	low: null,
	high: null,
	median: null,
	mad: null,
	robustZ: null,
	values: []
});

describe('peers', () => {
	const large = statistic('M-BUD-01', {});

	test('the sentence says how many are lower, how many the same, or why there is no place', () => {
		expect(peerSentence(large, words)).toBe('在 12 个同类单位中高于 9 个');
		expect(peerSentence({ ...large, equal: 2 }, words)).toBe(
			'在 12 个同类单位中高于 9 个，与 2 个相同'
		);
		expect(peerSentence(small, words)).toBe('同类中只有 4 个有数，不排位');
		expect(peerSentence({ ...large, value: null }, words)).toBe('本单位没有这个数');
	});

	test('only groups that are large enough are drawn', () => {
		expect(stripsOf([large, small])).toEqual([large]);
		for (const width of [wideWidth, narrowWidth]) {
			const svg = staticSvg(drawPeerStrips([large, small], words, width), 'test');
			expect(svg).toContain('94.00%');
			expect(svg).toContain('高于 9 / 12');
			expect(svg).not.toContain('年初预算执行率');
		}
	});

	test('values that are all the same have a place too', () => {
		const same = statistic('M-BUD-01', { low: 90, high: 90, values: [90, 90, 90, 90, 90] });
		expect(staticSvg(drawPeerStrips([same], words, wideWidth), 'test')).not.toContain('NaN');
	});

	test('n and what is not reported stand beside every statistic', () => {
		const { rows: cells } = peerPlacesTable([large, small], words);
		expect(cells[0]?.map(({ text }) => text)).toEqual([
			'预算执行率',
			'90.00%',
			'在 12 个同类单位中高于 9 个',
			'12',
			'2',
			'0',
			'0',
			'87.00%',
			'4.00%',
			'0.51',
			'80.00%',
			'94.00%'
		]);
		expect(cells[1]?.[7]).toMatchObject({ kind: 'missing', text: '不足 5 个' });
	});
});

describe('money of a few units', () => {
	const stages = stagesByUnit(rows.budget);
	const metric: UnitMetricRow = {
		...rows.metrics[0]!,
		metric: 'M-HEAD-public',
		value: 11,
		unitOfMeasure: '万元/人',
		claim: 'narrative',
		factIds: [5]
	};
	const given = (view: 'amount' | 'head') =>
		moneyViewRows(view, {
			stages,
			shares: [],
			metrics: [metric, { ...metric, value: 12.14, claim: 'base-data' }]
		});

	test('a request has no place beside executions', () => {
		const [, targets] = given('amount');
		expect(targets).toMatchObject({ measure: 'total', value: null, reason: 'requested' });
		const svg = staticSvg(drawMoneyViews('amount')(given('amount'), words, wideWidth), 'test');
		expect(svg).toContain('3,243.37');
		expect(svg).toContain('只有预算申请，不与执行数并列');
		expect(svg).not.toContain('164.97');
	});

	test('two headcounts give two figures a head, each with its source', () => {
		const { rows: cells } = moneyViewsTable('head')(given('head'), words);
		expect(cells.map((row) => row.slice(3).map(({ text }) => text))).toEqual([
			['11.00', '正文'],
			['12.14', '基础数据表']
		]);
	});
});
