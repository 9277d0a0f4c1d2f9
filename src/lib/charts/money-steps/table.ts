import { formatWan } from '#lib/i18n/format.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { MoneyStep } from '#lib/shape/money-steps.ts';
import { missing, number, text, unitCell, type TableModel } from '../table/table-model.ts';

/** The steps one below the other; what is not stated says so, what is derived is told apart. */
export function moneyStepsTable(steps: readonly MoneyStep[], words: Words): TableModel {
	const { charts, steps: own } = words;
	return {
		columns: [
			{ label: charts.unit },
			{ label: charts.year },
			{ label: own.step },
			{ label: own.amount, unit: charts.wan, numeric: true },
			{ label: own.source }
		],
		rows: steps.map((step) => [
			unitCell(step.unitId, step.unit),
			text(String(step.year)),
			text(own.names[step.step]),
			step.wan === null
				? missing(charts.notReported)
				: number(formatWan(step.wan), step.unitId, [step.factId]),
			step.wan === null
				? missing(words.site.table.missing)
				: text(step.derived ? own.derived : own.stated)
		])
	};
}
