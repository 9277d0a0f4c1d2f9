import { expect, test } from 'vitest';
import { wordsOf } from '#lib/i18n/dictionaries.ts';
import type { ReportRow } from '#lib/queries/report-list.ts';
import type { UnitMetricRow } from '#lib/queries/unit-metrics.ts';
import { metricGroups } from '../../../src/routes/[[lang=lang]]/compare/metric-rows.ts';

const words = wordsOf('zh');
const column = (unitId: string, kind = 'evaluation') =>
	({ unitId, year: 2023, kind, reportKey: unitId }) as ReportRow;
const value = (unitId: string, over: Partial<UnitMetricRow>) =>
	({
		...{ unitId, year: 2023, metric: 'M-BUD-01', claim: null, unitOfMeasure: '%' },
		...{ status: 'computed', reason: null, flags: [], factIds: [] },
		...over
	}) as UnitMetricRow;

/** What stands in the second column about its difference from the first. */
function against(first: Partial<UnitMetricRow>[], second: Partial<UnitMetricRow>[], kind?: string) {
	const rows = [...first.map((one) => value('a', one)), ...second.map((one) => value('b', one))];
	const groups = metricGroups(rows, [column('a'), column('b', kind)], 'a:2023', words);
	const [base, other] = groups[0]?.lines[0]?.values ?? [];
	expect(base?.map(({ difference }) => difference)).toEqual(base?.map(() => undefined));
	return other?.map(({ difference }) => difference);
}

test('rates differ by percentage points, amounts and counts by themselves', () => {
	expect(against([{ value: 96.21 }], [{ value: 303.63 }])).toEqual([
		{ kind: 'more', text: '+207.42 个百分点' }
	]);
	expect(against([{ value: 0.3 }], [{ value: 0.1 }])).toEqual([
		{ kind: 'less', text: '−0.20 个百分点' }
	]);
	const money = { metric: 'M-HEAD-basic', unitOfMeasure: '万元' };
	expect(against([{ ...money, value: 46.52 }], [{ ...money, value: 1021.16 }])).toEqual([
		{ kind: 'more', text: '+974.64' }
	]);
	const posts = { metric: 'M-STF-02', unitOfMeasure: '人' };
	expect(against([{ ...posts, value: 11 }], [{ ...posts, value: 0 }])).toEqual([
		{ kind: 'less', text: '−11' }
	]);
});

test('equal values are said to be equal, and nothing is subtracted from what is missing', () => {
	expect(against([{ value: 100 }], [{ value: 100 }])).toEqual([{ kind: 'same', text: '＝ 相同' }]);
	expect(against([{ value: null, status: 'missing' }], [{ value: 5 }])).toEqual([undefined]);
	expect(against([{ value: 5 }], [{ value: null, status: 'missing' }])).toEqual([undefined]);
});

test('other measures, other kinds of documents and other weights are refused with the reason', () => {
	const unspecified = { value: 97, flags: ['on-unspecified-budget'] };
	expect(against([{ value: 100 }], [unspecified])).toMatchObject([{ kind: 'refused' }]);
	expect(against([{ value: 100 }], [{ value: 3, claim: 'programmes' }])).toMatchObject([
		{ kind: 'refused' }
	]);
	expect(against([{ value: 100 }], [{ value: 3 }], 'target')).toEqual([
		{ kind: 'refused', text: '申请与执行，不相减' }
	]);
	const score = { metric: 'M-SCR-01', unitOfMeasure: '分' };
	expect(against([{ ...score, value: 94 }], [{ ...score, value: 97 }])).toMatchObject([
		{ kind: 'refused' }
	]);
});

test('of several values each is held against the one taken from the same place', () => {
	const first = [
		{ value: 161, claim: 'base-data' },
		{ value: 178, claim: 'narrative' }
	];
	expect(against(first, [{ value: 100, claim: 'narrative' }])).toEqual([
		{ kind: 'less', text: '−78.00 个百分点' }
	]);
	expect(against(first, [{ value: 100, claim: 'report' }])).toMatchObject([{ kind: 'refused' }]);
});
