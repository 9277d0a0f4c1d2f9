import type { Database } from '../database/database.ts';
import { askIndicatorList, type IndicatorRow } from './indicator-list.ts';
import type { KeptPart } from './kept-parts.ts';
import { pageOf, pageOfRows, placesOf, type Scope, type UnitYear } from './scope.ts';
import {
	inStretch,
	keptOf,
	stretchName,
	type UnitStretch,
	unitStretches
} from './unit-stretches.ts';

const kind = 'indicators';

/** The indicators of every stretch of units, each with the name that they are kept by. */
export async function keptIndicators(db: Database): Promise<KeptPart[]> {
	return (await unitStretches(db)).map((stretch) => ({
		name: stretchName(kind, stretch),
		rows: () => stretchRows(db, stretch)
	}));
}

/** The indicators of a stretch, unit by unit. */
async function stretchRows(db: Database, stretch: UnitStretch): Promise<IndicatorRow[]> {
	interface Row extends UnitYear {
		firstReport: number;
		lastReport: number;
		rank: number;
	}
	const rows = await db.all<Row>(
		`SELECT
			unit_id AS "unitId",
			short_name AS unit,
			year,
			has_evaluation AS evaluated,
			report_id AS "firstReport",
			last_report_id AS "lastReport",
			sort_rank AS rank
		FROM unit_year
		WHERE ${inStretch(stretch)}
		ORDER BY sort_rank`
	);
	return askIndicatorList(db, pageOfRows(rows, rows.length));
}

/**
 * Every indicator of a page of units and years, in the order of their forms; of the kinds of form named, or all. From what the built
 * site keeps of them, or else asked.
 */
export async function indicatorList(
	db: Database,
	scope: Scope,
	forms: readonly string[] = []
): Promise<IndicatorRow[]> {
	const page = await pageOf(db, scope);
	const kept = await keptOf<IndicatorRow>(db, kind, placesOf(page));
	if (kept === undefined) return askIndicatorList(db, page, forms);
	const unitYears = new Map<string, IndicatorRow[]>(page.rows.map((row) => [keyOf(row), []]));
	for (const row of kept)
		if (forms.length === 0 || forms.includes(row.form)) unitYears.get(keyOf(row))?.push(row);
	return [...unitYears.values()].flat();
}

function keyOf({ unitId, year }: { unitId: string; year: number }): string {
	return `${unitId}\n${year}`;
}
