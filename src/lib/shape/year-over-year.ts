import type {
	MovedAnswer,
	MovedCounts,
	MovedMeasure,
	MovedRow,
	MovedSummary
} from '#lib/queries/year-over-year.ts';

/** One unit against its year before, measure by measure. */
export interface MovedUnit {
	unitId: string;
	unit: string;
	year: number;
	measures: Record<MovedMeasure, MovedRow>;
}

export interface YearOverYear {
	counts: MovedCounts;
	summary: MovedSummary[];
	units: MovedUnit[];
}

export function shapeYearOverYear({ rows, summary, counts }: MovedAnswer): YearOverYear {
	const units = new Map<string, MovedRow[]>();
	for (const row of rows) {
		const key = `${row.unitId} ${row.year}`;
		units.set(key, [...(units.get(key) ?? []), row]);
	}
	return {
		counts,
		summary: [...summary],
		units: [...units.values()].flatMap((group) => {
			const [first] = group;
			if (first === undefined) return [];
			const measures = Object.fromEntries(group.map((row) => [row.measure, row]));
			return [
				{
					unitId: first.unitId,
					unit: first.unit,
					year: first.year,
					measures: measures as Record<MovedMeasure, MovedRow>
				}
			];
		})
	};
}
