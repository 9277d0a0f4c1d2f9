import type { MoneyStep } from '#lib/shape/money-steps.ts';
import type { ChartEntry } from '../chart-entry.ts';
import { drawMoneySteps } from './chart.ts';
import { stepsLegend } from './legend.ts';
import { moneyStepsTable } from './table.ts';

/** From the initial budget to what was carried over, step by step. */
export const moneyStepsChart: ChartEntry<MoneyStep> = {
	id: 'steps',
	words: (words) => words.steps,
	chart: drawMoneySteps,
	table: moneyStepsTable,
	legend: stepsLegend
};
