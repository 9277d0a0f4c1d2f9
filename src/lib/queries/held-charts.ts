import type { Database } from '../database/database.ts';
import { heldUnitYears } from './held-unit-years.ts';
import type { KeptPlace } from './kept-runs.ts';

/** What a file keeps of a unit and year for its charts: a row of `unit_year_chart`. */
export interface HeldChart extends KeptPlace {
	reportId: number;
	charts: string;
	/** Null where there is no year before. */
	moved: string | null;
}

const held = `SELECT year, sort_rank AS rank, report_id AS "reportId", charts, moved FROM unit_year_chart`;

/** Those of all units and years; undefined where they are too many to be held, and are asked a page at a time. */
export async function heldCharts(db: Database): Promise<readonly HeldChart[] | undefined> {
	return (await heldUnitYears(db)) === undefined ? undefined : db.once<HeldChart>(held);
}
