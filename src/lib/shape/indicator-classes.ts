import type { IndicatorRow } from '../queries/indicator-list.ts';
import { lossClasses, type LossClass } from './loss-classes.ts';

/** How the indicators of one class came out, of one unit and year. */
export interface IndicatorClass {
	unitId: string;
	year: number;
	level1Class: LossClass;
	/** Indicators with a target. */
	set: number;
	/** Of those set, with an actual: none in a document of targets alone. */
	answered: number;
	/** Of those set, where target and actual can be compared. */
	comparable: number;
	/** Of the comparable, targets that are met. */
	met: number;
}

const nothing = ['blank', 'not-applicable'];

const targetForms = ['unit-target', 'fund-target-summary', 'fund-target'];

/**
 * A row for each unit and year and each class that it has indicators of, all its forms together. Targets that were evaluated since are
 * counted once, in the evaluation.
 */
export function indicatorClasses(rows: readonly IndicatorRow[]): IndicatorClass[] {
	const found = new Map<string, IndicatorClass>();
	const evaluated = new Set(
		rows
			.filter(({ form }) => !targetForms.includes(form))
			.map(({ unitId, year }) => `${unitId} ${year}`)
	);
	for (const row of rows) {
		if (nothing.includes(row.targetClass)) continue;
		if (targetForms.includes(row.form) && evaluated.has(`${row.unitId} ${row.year}`)) continue;
		const level1Class = lossClasses.find((name) => name === row.level1Class) ?? 'other';
		const { unitId, year } = row;
		const key = `${unitId} ${year} ${level1Class}`;
		const counts = found.get(key) ?? {
			...{ unitId, year, level1Class },
			...{ set: 0, answered: 0, comparable: 0, met: 0 }
		};
		found.set(key, counts);
		counts.set += 1;
		counts.answered += Number(!nothing.includes(row.actualClass ?? 'blank'));
		counts.comparable += Number(row.comparability === 'comparable');
		counts.met += Number(row.verdict === 'met');
	}
	return [...found.values()];
}
