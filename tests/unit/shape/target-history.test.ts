import { expect, test } from 'vitest';
import type { IndicatorRow } from '#lib/queries/indicator-list.ts';
import { targetHistories } from '#lib/shape/target-history.ts';

const indicator = (year: number, level3: string, targetRaw: string) =>
	({
		unitId: 'u',
		year,
		programme: null,
		level3,
		targetRaw,
		targetFact: year,
		actualRaw: '20',
		actualFact: null,
		verdict: 'met'
	}) as unknown as IndicatorRow;

test('a target is unchanged for as many years as say it word for word, up to the last', () => {
	const [lifts, ...others] = targetHistories([
		indicator(2024, '加装电梯 数量', '≥20台'),
		indicator(2022, '加装电梯数量', '20台'),
		indicator(2023, '加装电梯数量', '≥ 20 台'),
		indicator(2024, '只有一年', '1')
	]);
	expect(others).toEqual([]);
	expect(lifts?.unchanged).toBe(2);
	expect([...lifts!.years.keys()]).toEqual([2022, 2023, 2024]);
});

test('one year that sets an indicator twice tells the first', () => {
	const [row] = targetHistories([
		indicator(2023, '满意度', '90%'),
		indicator(2023, '满意度', '85%'),
		indicator(2024, '满意度', '90%')
	]);
	expect(row?.years.get(2023)?.target).toBe('90%');
	expect(row?.unchanged).toBe(2);
});
