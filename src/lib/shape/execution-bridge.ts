import { segments, type Segment } from './spending-segments.ts';
import type { SpendingShares } from './spending-shares.ts';
import type { UnitOfYear, YearFigure } from './unit-over-years.ts';

/** before and after are what was executed in the two years; undivided is what no part of the documents explains. */
export type BridgeStepName = 'before' | Segment | 'undivided' | 'after';

/** One step from what a unit executed in one year to what it executed in the next. */
export interface BridgeStep {
	unitId: string;
	/** The later year. */
	year: number;
	step: BridgeStepName;
	/** In 万元: the amount of a year, or by how much a part changed. */
	wan: number;
	/** Where its bar begins and ends, in 万元 against the year before. */
	from: number;
	to: number;
	factIds: number[];
}

/** The steps between all neighbouring years of one unit that both say what was executed, the latest pair first. */
export function executionBridge(
	years: readonly UnitOfYear[],
	shares: readonly SpendingShares[]
): BridgeStep[] {
	return years
		.flatMap((after) => {
			const before = years.find(({ year }) => year === after.year - 1);
			if (before?.executed == null || after.executed === null) return [];
			const of = (year: number) => shares.find((one) => one.year === year);
			return [stepsOf(before.executed, after, after.executed, of(before.year), of(after.year))];
		})
		.toReversed()
		.flat();
}

function stepsOf(
	before: YearFigure,
	{ unitId, year }: UnitOfYear,
	after: YearFigure,
	sharesBefore: SpendingShares | undefined,
	sharesAfter: SpendingShares | undefined
): BridgeStep[] {
	const steps: BridgeStep[] = [
		{ unitId, year, step: 'before', wan: before.value, from: 0, to: 0, factIds: before.factIds }
	];
	let level = 0;
	const move = (step: BridgeStepName, wan: number, factIds: number[]) => {
		if (wan === 0) return;
		steps.push({ unitId, year, step, wan, from: level, to: round(level + wan), factIds });
		level = round(level + wan);
	};
	const total = round(after.value - before.value);
	if (isDividedAlike(before, sharesBefore) && isDividedAlike(after, sharesAfter))
		for (const segment of segments) {
			const facts = [sharesBefore.facts[segment], sharesAfter.facts[segment]];
			move(
				segment,
				round(sharesAfter.wan[segment] - sharesBefore.wan[segment]),
				facts.filter((fact) => fact !== null)
			);
		}
	move('undivided', round(total - level), []);
	steps.push({
		unitId,
		year,
		step: 'after',
		wan: after.value,
		from: 0,
		to: total,
		factIds: after.factIds
	});
	return steps;
}

/** Parts are held against each other only where they are parts of the amount that the year says. */
function isDividedAlike(
	{ value }: YearFigure,
	shares: SpendingShares | undefined
): shares is SpendingShares & { wan: Record<Segment, number> } {
	return shares?.wan != null && shares.totalWan === value;
}

/** Amounts have two decimals; their differences too. */
const round = (wan: number) => Math.round(wan * 100) / 100;
