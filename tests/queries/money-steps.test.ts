import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NodeDatabase } from '#lib/database/node.ts';
import { wholeScope } from '#lib/filters/scope-filter.ts';
import { moneySteps } from '#lib/queries/money-steps.ts';
import { moneyStepsByUnit } from '#lib/shape/money-steps.ts';
import { realReports, units } from '../data/real-reports.ts';
import { unitsOverYears } from '../fixtures/unit-years.ts';

let db: NodeDatabase;
beforeAll(async () => {
	db = await unitsOverYears([
		// 100 + 5 + 15 = 120; 120 − 110 − 10 = 0
		{
			unit: '甲',
			year: 2023,
			initial: 100,
			carryIn: 5,
			adjustment: 15,
			adjusted: 120,
			executed: 110,
			carryOut: 10
		},
		// 90 − 100 = −10 that nothing explains; 90 − 80 − 7 = 3 that is left unsaid
		{ unit: '乙', year: 2023, initial: 100, adjusted: 90, executed: 80, carryOut: 7 },
		// only an unspecified budget; 50 − 46 = 4
		{ unit: '丙', year: 2023, budget: 50, executed: 46 },
		{ unit: '丁', year: 2023, initial: 30 },
		{ unit: '戊', year: 2023, requested: 30 }
	]);
});
afterAll(() => db.close());

const stepsOf = async (unit: string) =>
	moneyStepsByUnit(await moneySteps(db, wholeScope))
		.filter((step) => step.unit === unit)
		.map(({ step, wan, from, to }) => [step, wan, from, to]);

describe('the way of the money', () => {
	test('figures that agree leave no gap and no rest', async () => {
		expect(await stepsOf('甲')).toEqual([
			['initial', 100, 0, 100],
			['carryIn', 5, 100, 105],
			['adjustment', 15, 105, 120],
			['adjusted', 120, 0, 120],
			['executed', -110, 120, 10],
			['carryOut', -10, 10, 0]
		]);
	});

	test('what is not explained is derived and marked as such', async () => {
		expect(await stepsOf('乙')).toEqual([
			['initial', 100, 0, 100],
			['unstated', -10, 100, 90],
			['adjusted', 90, 0, 90],
			['executed', -80, 90, 10],
			['carryOut', -7, 10, 3],
			['rest', 3, 0, 3]
		]);
		const derived = moneyStepsByUnit(await moneySteps(db, wholeScope)).filter(
			({ derived }) => derived
		);
		expect(derived.every(({ factId }) => factId === null)).toBe(true);
	});

	test('a budget that is not specified is not taken for another', async () => {
		expect(await stepsOf('丙')).toEqual([
			['budget', 50, 0, 50],
			['executed', -46, 50, 4],
			['carryOut', null, 0, 0],
			['rest', 4, 0, 4]
		]);
	});

	test('a stage that is missing has no amount, and nothing is derived from it', async () => {
		expect(await stepsOf('丁')).toEqual([
			['initial', 30, 0, 30],
			['adjusted', null, 0, 0],
			['executed', null, 0, 0],
			['carryOut', null, 0, 0]
		]);
	});

	test('a request is no step', async () => {
		expect(await stepsOf('戊')).toEqual([]);
	});

	test('of the five reports every printed step leads to its fact', async () => {
		const real = await realReports();
		const steps = moneyStepsByUnit(await moneySteps(real, { ...wholeScope, unit: [units.D3] }));
		expect(steps.map(({ step, wan }) => [step, wan])).toEqual([
			['initial', 1068.21],
			['unstated', 2175.16],
			['adjusted', 3243.37],
			['executed', -3243.37],
			['carryOut', null]
		]);
		expect(
			steps
				.filter(({ derived, wan }) => !derived && wan !== null)
				.every(({ factId }) => factId !== null)
		).toBe(true);
		await real.close();
	});
});
