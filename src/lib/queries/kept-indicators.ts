import type { Database } from '../database/database.ts';
import { askIndicatorList, type IndicatorRow } from './indicator-list.ts';
import { pageOf, pageOfRows, type Scope, type UnitYear } from './scope.ts';

/** Units that stand next to each other, of one year: their indicators are kept together. */
export interface Stretch {
	year: number;
	/** The rank of the first of them that there could be. */
	first: number;
}

/** So many units stand in a stretch: a page of a year or a district reads one or two. */
const stretchRanks = 48;

const firstOf = (rank: number) => Math.floor((rank - 1) / stretchRanks) * stretchRanks + 1;

/** The name that a stretch is kept by. */
export function stretchName({ year, first }: Stretch): string {
	return `indicators-${year}-${first}`;
}

/** All that there are. */
export function indicatorStretches(db: Database): Promise<Stretch[]> {
	return db.all<Stretch>(
		`SELECT DISTINCT year, (sort_rank - 1) // ${stretchRanks} * ${stretchRanks} + 1 AS first
		FROM unit_year
		WHERE year IS NOT NULL
		ORDER BY ALL`
	);
}

/** The indicators of a stretch, unit by unit. */
export async function stretchRows(db: Database, { year, first }: Stretch): Promise<IndicatorRow[]> {
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
		WHERE year = ${Number(year)} AND sort_rank BETWEEN ${Number(first)} AND ${Number(first) + stretchRanks - 1}
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
	const names = new Set(
		page.rows.map(({ year }, place) => stretchName({ year, first: firstOf(page.ranks[place]!) }))
	);
	const kept = await Promise.all([...names].map((name) => db.kept?.<IndicatorRow>(name)));
	const unitYears = new Map<string, IndicatorRow[]>(page.rows.map((row) => [keyOf(row), []]));
	for (const rows of kept) {
		if (rows === undefined) return askIndicatorList(db, page, forms);
		for (const row of rows)
			if (forms.length === 0 || forms.includes(row.form)) unitYears.get(keyOf(row))?.push(row);
	}
	return [...unitYears.values()].flat();
}

function keyOf({ unitId, year }: { unitId: string; year: number }): string {
	return `${unitId}\n${year}`;
}
