import type { IndicatorRow } from '../queries/indicator-list.ts';

/** What one year says of an indicator. */
export interface TargetOfYear {
	target: string;
	targetFact: number;
	actual: string | null;
	actualFact: number | null;
	verdict: string;
}

/** One indicator through the years of a unit. */
export interface TargetHistory {
	unitId: string;
	programme: string | null;
	indicator: string;
	/** By year; a year that does not set it is missing. */
	years: ReadonlyMap<number, TargetOfYear>;
	/** For how many years, up to the last that sets it, the target has been word for word the same. */
	unchanged: number;
}

/** Letters, digits and signs alone: spaces and widths are no change of a target. */
const folded = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

/**
 * The indicators of one unit that more than one year sets, each with its targets and results: what nobody changed for years is seen
 * at once. Where a year sets one twice, the first is told.
 */
export function targetHistories(indicators: readonly IndicatorRow[]): TargetHistory[] {
	const groups = Map.groupBy(indicators, ({ programme, level3 }) =>
		[programme ?? '', level3].map(folded).join('\n')
	);
	return [...groups.values()].flatMap((rows) => {
		const [first] = rows;
		const years = new Map<number, TargetOfYear>();
		for (const row of rows.toSorted((one, other) => one.year - other.year))
			if (!years.has(row.year)) years.set(row.year, ofYear(row));
		if (first === undefined || years.size < 2) return [];
		const { unitId, programme, level3 } = first;
		return [{ unitId, programme, indicator: level3, years, unchanged: unchangedFor(years) }];
	});
}

function ofYear(row: IndicatorRow): TargetOfYear {
	const { targetRaw, targetFact, actualRaw, actualFact, verdict } = row;
	return { target: targetRaw, targetFact, actual: actualRaw, actualFact, verdict };
}

function unchangedFor(years: ReadonlyMap<number, TargetOfYear>): number {
	const targets = [...years.values()].map(({ target }) => folded(target)).reverse();
	const other = targets.findIndex((target) => target !== targets[0]);
	return other === -1 ? targets.length : other;
}
