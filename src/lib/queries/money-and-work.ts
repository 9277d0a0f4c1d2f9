import type { Database } from '../database/database.ts';
import type { ScopeFilter } from '../filters/scope-filter.ts';
import { scopeParameters, unitYearFits, type UnitYear } from './scope.ts';

/** In %: the money counts as spent, and the work as done, from here on. Our own line, the lower end of the grade 优. */
export const spentFrom = 90;
export const doneFrom = 90;

/** More points than this cannot be told apart: they are then counted in cells. */
export const maxPoints = 300;
/** Of each other group no more rows than these are shown. */
export const maxListed = 60;

/** unfinished: money spent, work not done. placed: anywhere else. The others have no place. */
export type MoneyWorkGroup =
	'unfinished' | 'placed' | 'no-rate' | 'no-completion' | 'neither' | 'targets-only';

export interface MoneyWorkRow extends UnitYear {
	placing: MoneyWorkGroup;
	/** How many unit-years of the scope are in the same group. */
	placingTotal: number;
	/** Executed ÷ full-year budget, in %. */
	executionRate: number | null;
	/** The denominator is a budget that is not said to be initial or adjusted. */
	unspecified: boolean;
	rateFacts: number[];
	/** Met ÷ comparable indicators of all forms of that year, in %. */
	metRate: number | null;
	met: number | null;
	comparable: number | null;
	/** Indicators with a target that cannot be compared with their actual. */
	notComparable: number | null;
	/** Stated total ÷ full marks of the form about the unit as a whole, in %. */
	scoreRate: number | null;
	scoreFacts: number[];
}

/** Unit-years between two bounds of both rates, the upper ends not included. */
export interface MoneyWorkCell {
	executionFrom: number;
	metFrom: number;
	count: number;
}

/** The width of a cell in percentage points, and where the axis of execution ends. */
export const cellWidth = 5;
export const executionEnd = 150;

/** Money against work of a scope. */
export interface MoneyWork {
	/** Of each group no more than can be shown, in the default order; how many it has is on every row. */
	rows: MoneyWorkRow[];
	/** Those that have a place, counted in cells of five points a side; none where each can be told apart. */
	cells: MoneyWorkCell[];
}

/** Whether there are more points than can be told apart, so that they are counted in cells. */
export function needsCells(rows: readonly MoneyWorkRow[]): boolean {
	const count = (group: MoneyWorkGroup) =>
		rows.find(({ placing }) => placing === group)?.placingTotal ?? 0;
	return count('placed') + count('unfinished') > maxPoints;
}

const placed = (filter: ScopeFilter) => `measured AS (
		SELECT
			*,
			CASE WHEN work_comparable > 0 THEN work_met * 100.0 / work_comparable END AS met_rate,
			CASE WHEN weight <> 0 THEN CAST(score AS DOUBLE) / weight * 100 END AS score_rate
		FROM unit_year_figures AS unit_year
		WHERE ${unitYearFits(filter)}
	),
	placed AS (
		SELECT *,
			CASE
				WHEN NOT has_evaluation THEN 'targets-only'
				WHEN full_rate IS NULL AND met_rate IS NULL THEN 'neither'
				WHEN full_rate IS NULL THEN 'no-rate'
				WHEN met_rate IS NULL THEN 'no-completion'
				WHEN full_rate >= ${spentFrom} AND met_rate < ${doneFrom} THEN 'unfinished'
				ELSE 'placed'
			END AS standing
		FROM measured
	)`;

/**
 * Every unit-year with its execution rate, the share of comparable targets that were met and the stated score. What lacks a rate has
 * none, never 0.
 */
export async function moneyAndWork(db: Database, filter: ScopeFilter): Promise<MoneyWork> {
	const parameters = scopeParameters(filter);
	const rows = await db.all<MoneyWorkRow>(
		`WITH ${placed(filter)},
		shown AS (
			SELECT *, count(*) OVER (PARTITION BY standing) AS standing_total
			FROM placed
			QUALIFY row_number() OVER (PARTITION BY standing ORDER BY sort_rank, year)
				<= CASE WHEN standing = 'placed' THEN ${maxPoints} ELSE ${maxListed} END
		)
		SELECT
			shown.unit_id AS "unitId",
			unit.short_name AS unit,
			shown.year,
			shown.has_evaluation AS evaluated,
			standing AS "placing",
			standing_total AS "placingTotal",
			round(full_rate, 2) AS "executionRate",
			full_rate IS NOT NULL AND coalesce(full_rate_unspecified, false) AS unspecified,
			CASE WHEN full_rate IS NULL THEN [] ELSE coalesce(full_rate_facts, []) END AS "rateFacts",
			round(met_rate, 2) AS "metRate",
			work_met AS met,
			work_comparable AS comparable,
			work_not_comparable AS "notComparable",
			round(score_rate, 2) AS "scoreRate",
			CASE WHEN score_rate IS NULL THEN [] ELSE [score_fact] END AS "scoreFacts"
		FROM shown
		JOIN unit USING (unit_id)
		ORDER BY shown.sort_rank, shown.year`,
		parameters
	);
	if (!needsCells(rows)) return { rows, cells: [] };
	const cells = await db.all<MoneyWorkCell>(
		`WITH ${placed(filter)}
		SELECT
			least(floor(full_rate / ${cellWidth}) * ${cellWidth}, ${executionEnd - cellWidth}) AS "executionFrom",
			least(floor(met_rate / ${cellWidth}) * ${cellWidth}, 100) AS "metFrom",
			count(*) AS count
		FROM placed
		WHERE standing IN ('placed', 'unfinished')
		GROUP BY ALL
		ORDER BY ALL`,
		parameters
	);
	return { rows, cells };
}
