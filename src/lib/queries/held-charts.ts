import type { Database } from '../database/database.ts';
import { heldUnitYears } from './held-unit-years.ts';
import { holdingOf } from './holding.ts';
import type { KeptPart } from './kept-parts.ts';
import type { KeptPlace } from './kept-runs.ts';
import { keptColumns, keptOf } from './unit-stretches.ts';

/** What a unit and year has in its row of `unit_year_chart`. */
export interface KeptChart {
	reportId: number;
	charts: string;
}

/** What moved in it, and where it stands. */
export interface KeptMoved extends KeptPlace {
	/** Null where there is no year before. */
	moved: string | null;
}

export type HeldChart = KeptChart & KeptMoved;

const chartColumns = 'report_id AS "reportId", charts';
const movedColumns = 'year, sort_rank AS rank, moved';
const held = `SELECT ${movedColumns}, ${chartColumns} FROM unit_year_chart`;

/** Those of all units and years; undefined where they are too many for one file. */
export async function heldCharts(db: Database): Promise<readonly HeldChart[] | undefined> {
	return (await heldUnitYears(db)) === undefined ? undefined : db.once<HeldChart>(held);
}

const [charts, moved] = ['charts', 'moved'];

/** Those of every stretch of units, each with the name that they are kept by; none where all are in one file, or are too many. */
export async function keptUnitYearCharts(db: Database): Promise<KeptPart[]> {
	if ((await holdingOf(db)) !== 'years') return [];
	return [
		...(await keptColumns(db, charts, 'unit_year_chart', chartColumns)),
		...(await keptColumns(db, moved, 'unit_year_chart', movedColumns))
	];
}

/** Those of some units and years, and of some near them; undefined where they are asked of the engine. */
export async function keptCharts(
	db: Database,
	places: readonly KeptPlace[]
): Promise<KeptChart[] | undefined> {
	return (await holdingOf(db)) === 'years' ? keptOf(db, charts, places) : undefined;
}

/** The same of what moved in them. */
export async function keptMoved(
	db: Database,
	places: readonly KeptPlace[]
): Promise<KeptMoved[] | undefined> {
	return (await holdingOf(db)) === 'years' ? keptOf(db, moved, places) : undefined;
}
