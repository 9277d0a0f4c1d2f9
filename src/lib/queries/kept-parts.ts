import type { Database } from '../database/database.ts';
import { keptUnitYearCharts } from './held-charts.ts';
import { keptUnitYears } from './held-scope.ts';
import { keptFindings } from './kept-findings.ts';
import { keptIndicators } from './kept-indicators.ts';
import { keptRuns } from './kept-rule-runs.ts';

/** Rows that the built site keeps ready in a file of their own, because all of their table are too many for one. */
export interface KeptPart {
	/** Of the file. */
	name: string;
	rows(): Promise<readonly object[]>;
}

/** All that there are. */
export async function keptParts(db: Database): Promise<KeptPart[]> {
	return [
		...(await keptUnitYears(db)),
		...(await keptUnitYearCharts(db)),
		...(await keptIndicators(db)),
		...(await keptFindings(db)),
		...(await keptRuns(db))
	];
}
