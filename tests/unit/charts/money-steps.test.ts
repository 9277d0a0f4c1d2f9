import { expect, test } from 'vitest';
import { narrowWidth, wideWidth } from '#lib/charts/render/drawing.ts';
import { drawMoneySteps } from '#lib/charts/money-steps/chart.ts';
import { staticSvg } from '#lib/charts/render/renderer-server.ts';
import { moneyStepsTable } from '#lib/charts/money-steps/table.ts';
import { wordsOf } from '#lib/i18n/dictionaries.ts';
import type { MoneyStepsRow } from '#lib/queries/money-steps.ts';
import { moneyStepsByUnit } from '#lib/shape/money-steps.ts';

const words = wordsOf('zh');
const nothing = {
	initial: null,
	initialFact: null,
	carryIn: null,
	carryInFact: null,
	adjustment: null,
	adjustmentFact: null,
	adjusted: null,
	adjustedFact: null,
	budget: null,
	budgetFact: null,
	executed: null,
	executedFact: null,
	carryOut: null,
	carryOutFact: null,
	unstated: null,
	rest: null
} satisfies Partial<MoneyStepsRow>;
const steps = moneyStepsByUnit([
	{
		unitId: 'a',
		unit: '甲',
		year: 2023,
		evaluated: true,
		...nothing,
		initial: 100,
		initialFact: 1,
		adjusted: 90,
		adjustedFact: 2,
		unstated: -10,
		executed: 80,
		executedFact: 3,
		rest: 10
	}
]);

test('steps are written with their sign, what is missing with its word, in both widths', () => {
	for (const width of [wideWidth, narrowWidth]) {
		const svg = staticSvg(drawMoneySteps(steps, words, width), 'test');
		for (const text of ['甲 2023', '差额（推算）', '−10.00', '−80.00', '100.00', '未报告'])
			expect(svg).toContain(text);
		expect(svg).not.toMatch(/style=/);
	}
});

test('the table tells derived from stated, and leads to the printed figures', () => {
	const { rows } = moneyStepsTable(steps, words);
	expect(rows.map((cells) => cells.map(({ text }) => text).slice(2))).toEqual([
		['年初预算', '100.00', '材料所列'],
		['差额（推算）', '−10.00', '推算'],
		['全年预算', '90.00', '材料所列'],
		['执行', '−80.00', '材料所列'],
		['结转结余', '未报告', '—'],
		['余数（推算）', '10.00', '推算']
	]);
	expect(rows[0]?.[3]?.facts).toEqual([{ unitId: 'a', factId: 1 }]);
	expect(rows[1]?.[3]?.facts).toBeUndefined();
});
