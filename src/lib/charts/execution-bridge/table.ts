import { formatWan } from '#lib/i18n/format.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { BridgeStep } from '#lib/shape/execution-bridge.ts';
import { signedWan, yearsOf } from '../marks/signed-text.ts';
import { number, text, type Cell, type TableModel } from '../table/table-model.ts';
import { stepName } from './step-text.ts';

/** The steps one below the other: the amounts of both years, and the changes between them. */
export function executionBridgeTable(steps: readonly BridgeStep[], words: Words): TableModel {
	const { bridge, charts } = words;
	return {
		columns: [
			{ label: charts.year },
			{ label: bridge.step },
			{ label: bridge.amount, unit: charts.wan, numeric: true },
			{ label: bridge.change, unit: charts.wan, numeric: true }
		],
		rows: steps.map((step) => [
			text(yearsOf(step.year)),
			text(stepName(step, words)),
			isYear(step) ? number(formatWan(step.wan), step.unitId, step.factIds) : nothing,
			changeOf(step)
		])
	};
}

const nothing: Cell = { text: '', kind: 'text' };

const isYear = ({ step }: BridgeStep) => step === 'before' || step === 'after';

function changeOf(step: BridgeStep): Cell {
	if (step.step === 'before') return nothing;
	if (step.step === 'after') return number(signedWan(step.to));
	return number(signedWan(step.wan), step.unitId, step.factIds);
}
