import type { UnitYear } from '../queries/scope.ts';
import type { UnitMetricRow } from '../queries/unit-metrics.ts';

export interface Rate {
	percent: number | null;
	/** computed, not-computable, missing, not-applicable or out-of-scope. */
	status: string;
	/** The denominator is a budget that is not said to be initial or adjusted. */
	unspecified: boolean;
	factIds: number[];
}

export interface RatesOfUnit extends UnitYear {
	/** Executed ÷ full-year budget, or ÷ a budget that is not specified. */
	byAdjusted: Rate;
	/** Executed ÷ initial budget. */
	byInitial: Rate;
}

const absent: Rate = { percent: null, status: 'missing', unspecified: false, factIds: [] };

/** One row for each unit and year with both execution rates. */
export function ratesByUnit(rows: readonly UnitMetricRow[]): RatesOfUnit[] {
	const byKey = new Map<string, RatesOfUnit>();
	for (const row of rows) {
		const { unitId, unit, year, evaluated } = row;
		const key = `${unitId} ${year}`;
		const found = byKey.get(key) ?? {
			unitId,
			unit,
			year,
			evaluated,
			byAdjusted: absent,
			byInitial: absent
		};
		byKey.set(key, withRate(found, row));
	}
	return [...byKey.values()];
}

function withRate(rates: RatesOfUnit, row: UnitMetricRow): RatesOfUnit {
	const rate = {
		percent: row.value,
		status: row.status,
		unspecified: row.flags.includes('on-unspecified-budget'),
		factIds: row.factIds
	};
	if (row.metric === 'M-BUD-01') return { ...rates, byAdjusted: rate };
	if (row.metric === 'M-BUD-02') return { ...rates, byInitial: rate };
	return rates;
}
