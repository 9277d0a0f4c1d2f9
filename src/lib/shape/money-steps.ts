import type { MoneyStepsRow } from '../queries/money-steps.ts';

/** initial, adjusted and budget are levels; the others lead from one to the next. unstated and rest are derived. */
export type StepName =
	| 'initial'
	| 'carryIn'
	| 'adjustment'
	| 'unstated'
	| 'adjusted'
	| 'budget'
	| 'executed'
	| 'carryOut'
	| 'rest';

export interface MoneyStep {
	unitId: string;
	unit: string;
	year: number;
	evaluated: boolean;
	step: StepName;
	/** Null where the document does not state it; then there is no bar. */
	wan: number | null;
	factId: number | null;
	/** Where its bar begins and ends, in 万元. */
	from: number;
	to: number;
	derived: boolean;
	/** The first step of its unit and year. */
	first: boolean;
}

type Drawn = Pick<MoneyStep, 'step' | 'wan' | 'factId' | 'from' | 'to' | 'derived'>;

/** The steps of each unit and year in order. Steps that nothing is known of are left out, but for the stages every form asks. */
export function moneyStepsByUnit(rows: readonly MoneyStepsRow[]): MoneyStep[] {
	return rows.flatMap((row) => {
		const { unitId, unit, year, evaluated } = row;
		return (evaluated ? stepsOf(row) : []).map((step, index) => ({
			unitId,
			unit,
			year,
			evaluated,
			...step,
			first: index === 0
		}));
	});
}

function stepsOf(row: MoneyStepsRow): Drawn[] {
	const steps: Drawn[] = [];
	let level = 0;
	const flat = (step: StepName, wan: number | null, factId: number | null) => {
		steps.push({ step, wan, factId, from: 0, to: wan ?? 0, derived: false });
		level = wan ?? level;
	};
	const move = (step: StepName, wan: number, factId: number | null, derived = false) => {
		steps.push({ step, wan, factId, from: level, to: level + wan, derived });
		level += wan;
	};
	const unspecified = row.initial === null && row.adjusted === null && row.budget !== null;
	if (unspecified) flat('budget', row.budget, row.budgetFact);
	else flat('initial', row.initial, row.initialFact);
	if (row.carryIn !== null && row.initial !== null) move('carryIn', row.carryIn, row.carryInFact);
	if (row.adjustment !== null && row.initial !== null)
		move('adjustment', row.adjustment, row.adjustmentFact);
	if (row.unstated !== null && row.unstated !== 0) move('unstated', row.unstated, null, true);
	if (!unspecified) flat('adjusted', row.adjusted, row.adjustedFact);
	if (row.executed === null) flat('executed', null, null);
	else move('executed', -row.executed, row.executedFact);
	if (row.carryOut === null) flat('carryOut', null, null);
	else move('carryOut', -row.carryOut, row.carryOutFact);
	if (row.rest !== null && row.rest !== 0)
		steps.push({ step: 'rest', wan: row.rest, factId: null, from: 0, to: row.rest, derived: true });
	return steps;
}
