import type { FindingRow } from '../queries/finding-list.ts';
import { leadingQuestions } from './leading-questions.ts';
import type { UnitYearRow } from '../site-data/columns.ts';
import type { SiteData } from '../site-data/source.ts';

/** What to ask one unit first, and how much else there is to ask it. */
export interface UnitQuestion {
	finding: FindingRow;
	leads: number;
	severe: number;
	high: number;
}

/** The first question to each of the units that are to be asked first, in the default order of units. */
export async function unitQuestions(
	data: SiteData,
	rows: readonly UnitYearRow[]
): Promise<UnitQuestion[]> {
	const asked = leadingQuestions(rows);
	const findings = await data.findingsAt<FindingRow>(asked.map(({ question }) => question));
	return asked.map(({ leads, severe, high }, at) => ({
		finding: findings[at]!,
		leads,
		severe,
		high
	}));
}
