import { expect, test } from 'vitest';
import { executionBridgeTable } from '#lib/charts/execution-bridge/table.ts';
import { drawExecutionBridge } from '#lib/charts/execution-bridge/chart.ts';
import { wordsOf } from '#lib/i18n/dictionaries.ts';
import { executionBridge } from '#lib/shape/execution-bridge.ts';
import type { SpendingShares } from '#lib/shape/spending-shares.ts';
import type { UnitOfYear } from '#lib/shape/unit-over-years.ts';

const words = wordsOf('zh');

function year(of: number, executed: number | null): UnitOfYear {
	return {
		unitId: 'u',
		year: of,
		executed: executed === null ? null : { value: executed, factIds: [of] },
		initial: null,
		budget: null,
		rate: null,
		unspecified: false,
		inPost: null,
		establishment: null,
		met: null,
		score: null,
		findings: 0,
		peers: null
	};
}

function shares(of: number, staff: number, project: number, total = staff + project) {
	return {
		unitId: 'u',
		unit: 'U',
		year: of,
		evaluated: true,
		totalWan: total,
		wan: { staff, running: 0, basic: 0, project, rest: 0 },
		percent: null,
		facts: { staff: of * 10, running: null, basic: null, project: of * 10 + 1, rest: null }
	} satisfies SpendingShares;
}

test('the parts of a change lead from one amount to the other, without a rest', () => {
	const steps = executionBridge(
		[year(2022, 100.1), year(2023, 130.3)],
		[shares(2022, 60.1, 40), shares(2023, 90.2, 40.1)]
	);
	expect(steps.map(({ step, wan, from, to }) => [step, wan, from, to])).toEqual([
		['before', 100.1, 0, 0],
		['staff', 30.1, 0, 30.1],
		['project', 0.1, 30.1, 30.2],
		['after', 130.3, 0, 30.2]
	]);
	expect(steps[1]?.factIds).toEqual([20220, 20230]);
});

test('parts that are not all of the amount divide nothing', () => {
	const steps = executionBridge(
		[year(2022, 100), year(2023, 90)],
		[shares(2022, 60, 40), shares(2023, 50, 30, 80)]
	);
	expect(steps.map(({ step, wan }) => [step, wan])).toEqual([
		['before', 100],
		['undivided', -10],
		['after', 90]
	]);
});

test('a missing year is no neighbour, and the latest pair stands first', () => {
	const years = [year(2019, 5), year(2021, 10), year(2022, 20), year(2023, null), year(2024, 30)];
	expect(executionBridge(years, []).map((step) => step.year)).toEqual([2022, 2022, 2022]);
	const more = executionBridge([...years, year(2025, 31)], []);
	expect(more[0]).toMatchObject({ year: 2025, step: 'before', wan: 30 });
});

test('every step has its row in picture and table', () => {
	const steps = executionBridge(
		[year(2022, 100), year(2023, 90)],
		[shares(2022, 60, 40), shares(2023, 50, 40)]
	);
	const { rows, columns } = executionBridgeTable(steps, words);
	expect(rows.map((row) => row.map(({ text }) => text))).toEqual([
		['2022 → 2023', '2022 年执行', '100.00', ''],
		['2022 → 2023', '人员经费', '', '−10.00'],
		['2022 → 2023', '2023 年执行', '90.00', '−10.00']
	]);
	expect(rows.every((row) => row.length === columns.length)).toBe(true);
	const [bars] = drawExecutionBridge(steps, words, 760).option.series as { data: unknown[] }[];
	// the first amount is where the bars begin
	expect(bars?.data).toEqual([
		[0, 0, 1],
		[-10, 0, 2],
		[-10, 0, 3]
	]);
});
