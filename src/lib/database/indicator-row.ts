import { indicatorDirection } from '../domain/direction.ts';
import { level1Class, sameText } from '../domain/indicator-class.ts';
import type { Quantity } from '../domain/quantity.ts';
import type { Indicator } from '../domain/record.ts';
import type { StatedFact } from './fact-rows.ts';
import type { Row } from './rows.ts';

/** An indicator in the columns of its table, without its keys. Its target and its actual are facts of their own. */
export function indicatorRow(indicator: Indicator, addFact: (fact: StatedFact) => number): Row {
	const { level1, level2, target, actual, scope } = indicator;
	// one indicator that is set for several districts is one row for each, by its name and the district's
	const level3 = scope === undefined ? indicator.level3 : `${indicator.level3}（${scope}）`;
	const { direction, source } = indicatorDirection(level1, level2, level3, target);
	return {
		level1,
		level1_class: level1Class(level1),
		level2,
		level3,
		weight: indicator.weight,
		score: indicator.score,
		explanation: indicator.explanation,
		standard: indicator.standard ?? null,
		target_fact_id: addFact(target),
		...quantityCells('target', target),
		actual_fact_id: actual === null ? null : addFact(actual),
		...quantityCells('actual', actual),
		direction,
		direction_source: source,
		copied: actual !== null && target.raw.trim() !== '' && sameText(target.raw, actual.raw)
	};
}

function quantityCells(side: 'target' | 'actual', quantity: Quantity | null): Row {
	return {
		[`${side}_class`]: quantity?.class ?? null,
		[`${side}_comparator`]: quantity?.comparator ?? null,
		[`${side}_low`]: quantity?.low ?? null,
		[`${side}_high`]: quantity?.high ?? null,
		[`${side}_unit`]: quantity?.unit ?? null,
		[`${side}_date`]: quantity?.date ?? null
	};
}
