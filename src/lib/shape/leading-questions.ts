import type { HeldUnitYear } from '../queries/held-unit-years.ts';
import type { LeadCounts } from '../queries/unit-questions.ts';

/** So many units are asked on a first page. */
export const mostQuestions = 6;

type AskedUnit = Pick<HeldUnitYear, 'unitId' | 'leads' | 'severe' | 'high'> & { question: number };

/**
 * The units to be asked first, one question each: those with the gravest leads, in the default order of units, so that the list ranks
 * nobody. A unit with several years is asked about the gravest of them.
 */
export function leadingQuestions(rows: readonly HeldUnitYear[]): AskedUnit[] {
	const gravest = new Map<string, HeldUnitYear>();
	for (const row of rows) {
		if (row.question === null || row.questionRank === null) continue;
		const known = gravest.get(row.unitId);
		if (known === undefined || row.questionRank < known.questionRank!) gravest.set(row.unitId, row);
	}
	const first = [...gravest.values()]
		.sort((a, b) => a.questionRank! - b.questionRank!)
		.slice(0, mostQuestions);
	return first
		.sort((a, b) => a.rank - b.rank)
		.map(({ unitId, leads, severe, high, question }) => ({
			unitId,
			leads,
			severe,
			high,
			question: question!
		}));
}

/** How many root causes the units and years of a scope have. */
export function leadCounts(rows: readonly HeldUnitYear[]): LeadCounts {
	const sum = (of: (row: HeldUnitYear) => number) => rows.reduce((all, row) => all + of(row), 0);
	const asked = rows.filter(({ severe, high }) => severe + high > 0);
	return {
		leads: sum(({ leads }) => leads),
		severe: sum(({ severe }) => severe),
		high: sum(({ high }) => high),
		asked: new Set(asked.map(({ unitId }) => unitId)).size,
		units: new Set(rows.map(({ unitId }) => unitId)).size
	};
}
