import { describe, expect, test } from 'vitest';
import type { Drawing } from '#lib/charts/render/drawing.ts';
import { narrowWidth, wideWidth } from '#lib/charts/render/drawing.ts';
import { drawBudgetStages } from '#lib/charts/budget-stages/chart.ts';
import { drawExecutionRates } from '#lib/charts/execution-rates/chart.ts';
import { drawFindingMatrix } from '#lib/charts/finding-matrix/chart.ts';
import { drawSpendingShares } from '#lib/charts/spending-shares/chart.ts';
import { drawStaffing } from '#lib/charts/staffing/chart.ts';
import { drawUnitFindings } from '#lib/charts/unit-findings/chart.ts';
import { staticSvg } from '#lib/charts/render/renderer-server.ts';
import { budgetStagesTable } from '#lib/charts/budget-stages/table.ts';
import { unitFindingsTable } from '#lib/charts/unit-findings/table.ts';
import { wordsOf } from '#lib/i18n/dictionaries.ts';
import { findingMatrix } from '#lib/shape/finding-matrix.ts';
import { ratesByUnit } from '#lib/shape/rates-by-unit.ts';
import { spendingShares } from '#lib/shape/spending-shares.ts';
import { staffingRows } from '#lib/shape/staffing-rows.ts';
import { stagesByUnit } from '#lib/shape/stages-by-unit.ts';
import { unitFindings } from '#lib/shape/unit-findings.ts';
import * as rows from './rows.ts';

const words = wordsOf('zh');
const svg = (drawing: Drawing) => staticSvg(drawing, 'test');
const stages = stagesByUnit(rows.budget);

describe('a drawn chart', () => {
	const drawn = svg(drawBudgetStages(stages, words, wideWidth));

	test('holds no style sheet, no inline style and no foreign reference, which a strict policy refuses', () => {
		expect(drawn).not.toMatch(/<style|style=|<script|onload|href=/);
		expect(drawn).toMatch(/^<svg [^>]*aria-hidden="true"/);
	});

	test('takes its colours from the page', () => {
		expect(drawn).toContain('fill="var(--accent)"');
		expect(drawn).not.toMatch(/(fill|stroke)="#/);
	});

	test('is as wide as asked, and higher on a phone', () => {
		expect(drawn).toContain(`width="${wideWidth}"`);
		const narrow = drawBudgetStages(stages, words, narrowWidth);
		expect(narrow.width).toBe(narrowWidth);
		expect(narrow.height).toBeGreaterThan(drawBudgetStages(stages, words, wideWidth).height);
	});

	test('prints hostile names as text', () => {
		const hostile = rows.budget.map((row) => ({
			...row,
			unit: '<img src=x onerror=alert(1)>{a|b}'
		}));
		const text = svg(drawBudgetStages(stagesByUnit(hostile), words, wideWidth));
		expect(text).not.toContain('<img');
		expect(text).toContain('&lt;img');
	});
});

describe('budget and execution', () => {
	test('a unit with targets only says so and has no mark', () => {
		const drawing = drawBudgetStages([stages[1]!], words, wideWidth);
		const text = svg(drawing);
		expect(text).toContain('仅有目标，无执行数');
		expect(text).not.toContain('164.97');
	});

	test('what it requested stands in the table, apart from the budgets', () => {
		const table = budgetStagesTable(stages, words);
		const [, targets] = table.rows;
		expect(targets?.at(-1)?.text).toBe('164.97');
		expect(targets?.slice(2, 6).every((cell) => cell.kind === 'missing')).toBe(true);
	});

	test('every figure of the table leads to its fact', () => {
		const executed = budgetStagesTable(stages, words).rows[0]?.[5];
		expect(executed).toMatchObject({ text: '3,243.37', facts: [{ unitId: 'a', factId: 13 }] });
	});
});

describe('execution rates', () => {
	test('both denominators are written, and a missing rate is a word and no zero', () => {
		const text = svg(drawExecutionRates(ratesByUnit(rows.metrics), words, wideWidth));
		expect(text).toContain('303.63%');
		expect(text).toContain('100.00%');
		expect(text).toContain('仅有目标，无执行数');
		expect(text).not.toContain('>0.00%');
	});
});

describe('staffing', () => {
	const shaped = staffingRows(rows.claims, rows.pairs);

	test('contradicting headcounts are two rows with two rates', () => {
		expect(shaped.filter((row) => row.unitId === 'a').map((row) => row.rate)).toEqual([
			161.11, 177.78
		]);
		const text = svg(drawStaffing(shaped, words, wideWidth));
		expect(text).toContain('29 · 161.11%');
		expect(text).toContain('32 · 177.78%');
	});

	test('a headcount without an establishment says that it is not reported', () => {
		expect(svg(drawStaffing(shaped, words, wideWidth))).toContain('16 · 编制数未报告');
	});
});

describe('structure of spending', () => {
	test('what is not itemised is its own part, and parts fill the whole', () => {
		const [shares, targets] = spendingShares(rows.structure);
		expect(targets?.percent).toBeNull();
		expect(shares?.wan).toEqual({
			staff: 0,
			running: 352.14,
			basic: 997.02,
			project: 1894.22,
			rest: 0
		});
		const sum = Object.values(shares?.percent ?? {}).reduce((total, one) => total + one, 0);
		expect(sum).toBeCloseTo(100, 9);
		expect(svg(drawSpendingShares([shares!], words, wideWidth))).toContain('58.40%');
	});
});

describe('findings by class and severity', () => {
	test('every class has its row, and nothing found is a printed zero', () => {
		const matrix = findingMatrix(rows.tallies);
		expect(matrix).toHaveLength(7);
		expect(matrix.find((row) => row.class === 'control')).toMatchObject({
			counts: [2, 0, 1, 0, 0],
			total: 3
		});
		expect(matrix.find((row) => row.class === 'gap')?.total).toBe(0);
		expect(svg(drawFindingMatrix(matrix, words, wideWidth))).toContain('>0<');
	});

	test('by unit: a unit without findings has zeros, and every class its column', () => {
		const found = { unitId: 'a', unit: '甲单位', year: 2023, evaluated: true, kind: 'evaluation' };
		const rows = unitFindings([
			{ ...found, class: 'control', findings: 3 },
			{ ...found, class: 'gap', findings: 12 },
			{ ...found, unitId: 'b', unit: '{b|乙}<i>', class: null, findings: 0 }
		]);
		const targets = unitFindings(
			[
				{ ...found, class: 'gap', findings: 12 },
				{ ...found, kind: 'target', class: 'gap', findings: 2 }
			],
			['target']
		);
		expect(targets.map(({ total }) => total)).toEqual([2]);
		expect(rows.map(({ unitId, total }) => [unitId, total])).toEqual([
			['a', 15],
			['b', 0]
		]);
		for (const width of [wideWidth, narrowWidth]) {
			const text = svg(drawUnitFindings(rows, words, width));
			expect(text.match(/>0</g)).toHaveLength(5 + 7);
			expect(text).toContain('>12<');
			expect(text).not.toContain('<i>');
		}
		const table = unitFindingsTable(rows, words);
		expect(table.rows.map((cells) => cells.at(-1)?.text)).toEqual(['15', '0']);
	});
});
