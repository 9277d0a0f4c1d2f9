import type { MoneyView } from '../filters/money-view.ts';
import type { UnitMetricRow } from '../queries/unit-metrics.ts';
import type { SpendingShares } from './spending-shares.ts';
import type { StagesOfUnit } from './stages-by-unit.ts';

/** One measure of one column: what was spent as a whole, or a part of it. */
export interface MoneyViewRow {
	/** total, staff, running, project, or the metric that gives it. */
	measure: string;
	unitId: string;
	unit: string;
	year: number;
	/** In 万元, 万元 a head, or %. */
	value: number | null;
	/** Why there is none: missing, requested (a request is no execution) or the status of the metric. */
	reason: string | null;
	/** Where several headcounts are stated, the place of this one. */
	claim: string | null;
	factIds: number[];
}

const metricsOf: Record<Exclude<MoneyView, 'amount'>, readonly string[]> = {
	head: ['M-HEAD-basic', 'M-HEAD-personnel', 'M-HEAD-public'],
	share: ['M-BUD-13-basic', 'M-BUD-13-project', 'M-BUD-13-personnel', 'M-BUD-13-public']
};

const parts = ['staff', 'running', 'project'] as const;

/** The money of each column in one of three views, measure by measure. What is only requested has no place in any. */
export function moneyViewRows(
	view: MoneyView,
	{
		stages,
		shares,
		metrics
	}: {
		stages: readonly StagesOfUnit[];
		shares: readonly SpendingShares[];
		metrics: readonly UnitMetricRow[];
	}
): MoneyViewRow[] {
	if (view === 'amount') {
		return [
			...stages.map((row) =>
				amountRow('total', row, row.stages.executed?.wan, row.stages.executed?.factId)
			),
			...parts.flatMap((part) =>
				shares.map((row) => {
					const fact = row.facts[part];
					return amountRow(part, row, fact === null ? undefined : row.wan?.[part], fact);
				})
			)
		];
	}
	return metricsOf[view].flatMap((metric) =>
		stages.flatMap((column) => {
			const found = metrics.filter(
				(row) => row.metric === metric && row.unitId === column.unitId && row.year === column.year
			);
			const given = found.filter(({ value }) => value !== null);
			return (given.length > 0 ? given : found.slice(0, 1)).map((row) =>
				metricRow(metric, row, given.length > 1)
			);
		})
	);
}

type Column = { unitId: string; unit: string; year: number; evaluated: boolean };

function amountRow(
	measure: string,
	{ unitId, unit, year, evaluated }: Column,
	wan: number | undefined,
	factId: number | null | undefined
): MoneyViewRow {
	const value = evaluated ? (wan ?? null) : null;
	return {
		measure,
		unitId,
		unit,
		year,
		value,
		reason: value !== null ? null : evaluated ? 'missing' : 'requested',
		claim: null,
		factIds: value === null || factId === null || factId === undefined ? [] : [factId]
	};
}

function metricRow(measure: string, row: UnitMetricRow, several: boolean): MoneyViewRow {
	const { unitId, unit, year, evaluated } = row;
	const value = evaluated ? row.value : null;
	return {
		measure,
		unitId,
		unit,
		year,
		value,
		reason: value !== null ? null : evaluated ? row.status : 'requested',
		claim: several ? row.claim : null,
		factIds: value === null ? [] : row.factIds
	};
}
