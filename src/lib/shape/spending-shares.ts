import type { UnitYear } from '../queries/scope.ts';
import type { SpendingStructureRow } from '../queries/spending-structure.ts';
import { segments, type Segment } from './spending-segments.ts';

export interface SpendingShares extends UnitYear {
	totalWan: number | null;
	/** Amounts in 万元 that fill the bar. Null when no part is stated. */
	wan: Record<Segment, number> | null;
	/** The same in % of their sum. */
	percent: Record<Segment, number> | null;
	/** The printed figure of a segment; the others are what is left. */
	facts: Record<Segment, number | null>;
}

/** One row for each unit and year: what filled its spending, as far as it is stated. */
export function spendingShares(rows: readonly SpendingStructureRow[]): SpendingShares[] {
	return rows.map((row) => {
		const { unitId, unit, year, evaluated } = row;
		const facts = {
			staff: row.staffFact,
			running: row.runningFact,
			basic: null,
			project: row.projectFact,
			rest: null
		};
		const wan = amounts(row);
		const percent = wan === null ? null : shares(wan);
		return { unitId, unit, year, evaluated, totalWan: row.total, wan, percent, facts };
	});
}

function amounts(row: SpendingStructureRow): Record<Segment, number> | null {
	const parts = [row.basic, row.staff, row.running, row.project];
	if (parts.every((part) => part === null)) return null;
	return {
		staff: row.staff ?? 0,
		running: row.running ?? 0,
		basic: row.basicRest ?? 0,
		project: row.project ?? 0,
		rest: row.rest ?? 0
	};
}

function shares(wan: Record<Segment, number>): Record<Segment, number> {
	const total = segments.reduce((sum, segment) => sum + wan[segment], 0);
	return Object.fromEntries(
		segments.map((segment) => [segment, total === 0 ? 0 : (wan[segment] / total) * 100])
	) as Record<Segment, number>;
}
