import type { UnitYearRow } from '../site-data/columns.ts';

/** Root causes in a scope by how grave they are, and how many units they are about. */
export interface LeadCounts {
	leads: number;
	severe: number;
	high: number;
	/** Units with at least one severe or high lead. */
	asked: number;
	units: number;
}

/** So many units are asked on a first page. */
export const maxQuestions = 6;

type AskedUnit = Pick<UnitYearRow, 'unitId' | 'leads' | 'severe' | 'high'> & { question: number };

/**
 * The units to be asked first, one question each: those with the gravest leads, in the default order of units, so that the list ranks
 * nobody. A unit with several years is asked about the gravest of them.
 */
export function leadingQuestions(rows: readonly UnitYearRow[]): AskedUnit[] {
	const gravest = new Map<string, UnitYearRow>();
	for (const row of rows) {
		if (row.question === null || row.questionRank === null) continue;
		const known = gravest.get(row.unitId);
		if (known === undefined || row.questionRank < known.questionRank!) gravest.set(row.unitId, row);
	}
	const first = [...gravest.values()]
		.sort((a, b) => a.questionRank! - b.questionRank!)
		.slice(0, maxQuestions);
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
export function leadCounts(rows: readonly UnitYearRow[]): LeadCounts {
	const sum = (of: (row: UnitYearRow) => number) => rows.reduce((all, row) => all + of(row), 0);
	const asked = rows.filter(({ severe, high }) => severe + high > 0);
	return {
		leads: sum(({ leads }) => leads),
		severe: sum(({ severe }) => severe),
		high: sum(({ high }) => high),
		asked: new Set(asked.map(({ unitId }) => unitId)).size,
		units: new Set(rows.map(({ unitId }) => unitId)).size
	};
}
