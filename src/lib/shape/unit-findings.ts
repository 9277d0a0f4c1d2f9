import type { UnitFindingsRow } from '../queries/findings-by-unit.ts';
import { classOrder } from './finding-orders.ts';

export interface UnitFindings {
	unitId: string;
	unit: string;
	year: number;
	/** One count for each class of `classOrder`, zeros included. */
	counts: number[];
	total: number;
}

/** Findings of each unit and year by class, in the order in which they come: in reports of the kinds named, or all. */
export function unitFindings(
	rows: readonly UnitFindingsRow[],
	kinds: readonly string[] = []
): UnitFindings[] {
	const found = new Map<string, UnitFindings>();
	for (const { unitId, unit, year, kind, class: name, findings } of rows) {
		const key = `${unitId}:${year}`;
		const none = { unitId, unit, year, counts: classOrder.map(() => 0), total: 0 };
		const row = found.get(key) ?? none;
		found.set(key, row);
		const place = classOrder.findIndex((one) => one === name);
		if (place < 0 || (kinds.length > 0 && !kinds.includes(kind!))) continue;
		row.counts[place]! += findings;
		row.total += findings;
	}
	return [...found.values()];
}
