import { from } from 'arquero';
import type { BudgetStageRow } from '../queries/budget-stages.ts';
import type { UnitYear } from '../queries/scope.ts';

export const shownStages = ['requested', 'initial', 'adjusted', 'budget', 'executed'] as const;
export type ShownStage = (typeof shownStages)[number];

export interface StagedAmount {
	wan: number;
	status: string;
	factId: number;
}

export interface StagesOfUnit extends UnitYear {
	/** Null where the unit states no total at that stage. */
	stages: Record<ShownStage, StagedAmount | null>;
}

/** One row for each unit and year, its stages side by side. */
export function stagesByUnit(rows: readonly BudgetStageRow[]): StagesOfUnit[] {
	// a table without rows has no columns to group by
	if (rows.length === 0) return [];
	const wide = from([...rows])
		.groupby('unitId', 'unit', 'year', 'evaluated')
		.pivot('stage', ['wan', 'status', 'factId'])
		.ungroup();
	return wide.objects().map((cells) => {
		const row = cells as Record<string, unknown>;
		return { ...unitYearOf(row), stages: stagesOf(row) };
	});
}

function unitYearOf(row: Record<string, unknown>): UnitYear {
	return {
		unitId: row['unitId'] as string,
		unit: row['unit'] as string,
		year: row['year'] as number,
		evaluated: row['evaluated'] as boolean
	};
}

function stagesOf(row: Record<string, unknown>): StagesOfUnit['stages'] {
	const entries = shownStages.map((stage) => {
		const wan = row[`wan_${stage}`];
		if (typeof wan !== 'number') return [stage, null];
		const amount = { wan, status: row[`status_${stage}`], factId: row[`factId_${stage}`] };
		return [stage, amount];
	});
	return Object.fromEntries(entries) as StagesOfUnit['stages'];
}
