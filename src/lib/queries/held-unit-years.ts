import type { Database } from '../database/database.ts';
import type { ScopeFilter } from '../filters/scope-filter.ts';
import { holdingOf } from './holding.ts';

/** One row of `unit_year` with its row of `unit_year_figures`: amounts in 万元, rates in %; null is not reported or not comparable. */
export interface HeldUnitYear {
	unitId: string;
	/** The unit's short name. */
	unit: string;
	/** The unit's place among all. */
	rank: number;
	year: number | null;
	district: string | null;
	level: string;
	type: string;
	forms: readonly string[];
	evaluated: boolean;
	evaluations: number;
	targets: number;
	firstReport: number;
	lastReport: number;
	facts: number;
	problems: number;
	findings: number;
	/** Root causes to ask about, those of the gravest step, and of the next. */
	leads: number;
	severe: number;
	high: number;
	/** Where the first of them stands in the list of findings, its severity, and its place among all leads. */
	question: number | null;
	questionSeverity: string | null;
	questionRank: number | null;
	budget: number | null;
	executed: number | null;
	fullRate: number | null;
	controlRate: number | null;
	/** The full-year budget of its rate is not said to be initial or adjusted. */
	unspecified: boolean | null;
	rateFacts: readonly number[] | null;
	/** Indicators of evaluations with a target: met, comparable with their actual, and not. Null where there are none. */
	met: number | null;
	comparable: number | null;
	notComparable: number | null;
	/** Stated total of the form about the unit as a whole, its full marks, and where it stands. */
	score: number | null;
	weight: number | null;
	scoreFact: number | null;
	/** There is a year before to hold it against. */
	paired: boolean;
	moved_budget: number | null;
	moved_executed: number | null;
	moved_rate: number | null;
	moved_staff: number | null;
	moved_score: number | null;
	percent_budget: number | null;
	percent_executed: number | null;
	percent_staff: number | null;
}

/** @param of a condition on `unit_year` */
export const heldSql = (of: string) => `SELECT
		unit_id AS "unitId",
		short_name AS unit,
		sort_rank AS rank,
		unit_year.year,
		unit_year.region_code AS district,
		unit_year.level,
		unit_year.unit_type AS type,
		forms,
		unit_year.has_evaluation AS evaluated,
		unit_year.evaluations,
		unit_year.targets,
		report_id AS "firstReport",
		last_report_id AS "lastReport",
		coalesce(facts, 0) AS facts,
		coalesce(problems, 0) AS problems,
		coalesce(findings, 0) AS findings,
		leads,
		severe_leads AS severe,
		high_leads AS high,
		question_place AS question,
		question_severity AS "questionSeverity",
		question_rank AS "questionRank",
		full_budget AS budget,
		executed,
		full_rate AS "fullRate",
		control_rate AS "controlRate",
		full_rate_unspecified AS unspecified,
		full_rate_facts AS "rateFacts",
		work_met AS met,
		work_comparable AS comparable,
		work_not_comparable AS "notComparable",
		score,
		weight,
		score_fact AS "scoreFact",
		paired,
		moved_budget, moved_executed, moved_rate, moved_staff, moved_score,
		percent_budget, percent_executed, percent_staff
	FROM unit_year
	JOIN unit_year_figures AS figures USING (unit_id, sort_rank)
	WHERE figures.year IS NOT DISTINCT FROM unit_year.year AND ${of}
	ORDER BY sort_rank, unit_year.year NULLS LAST`;

/** All units and years, unit by unit in their order, year by year; undefined where they are too many for one file. */
export async function heldUnitYears(db: Database): Promise<readonly HeldUnitYear[] | undefined> {
	return (await holdingOf(db)) === 'rows' ? db.once<HeldUnitYear>(heldSql('true')) : undefined;
}

/** Reports, or findings, of a unit and year that are of one kind. */
export interface HeldCell {
	rank: number;
	year: number | null;
	stage: string;
}

/** Those of the units and years of a scope, and of its kinds of report. */
export function cellsOf<Cell extends HeldCell>(
	cells: readonly Cell[],
	all: readonly HeldUnitYear[],
	filter: ScopeFilter
): Cell[] {
	const keyOf = ({ rank, year }: { rank: number; year: number | null }) => `${rank} ${year}`;
	const fitting = new Set(heldOf(all, filter).map(keyOf));
	return cells.filter(
		(cell) =>
			(filter.stage.length === 0 || filter.stage.includes(cell.stage)) && fitting.has(keyOf(cell))
	);
}

/** Those of a scope, in their order. */
export function heldOf(all: readonly HeldUnitYear[], filter: ScopeFilter): HeldUnitYear[] {
	const { year, district, level, type, unit, stage } = filter;
	return all.filter(
		(row) =>
			fits(year, row.year === null ? null : String(row.year)) &&
			fits(district, row.district) &&
			fits(level, row.level) &&
			fits(type, row.type) &&
			fits(unit, row.unitId) &&
			(stage.length === 0 ||
				(stage.includes('evaluation') && row.evaluations > 0) ||
				(stage.includes('target') && row.targets > 0))
	);
}

/** Whether nothing is chosen, or the value is. */
export function fits(chosen: readonly string[], value: string | null): boolean {
	return chosen.length === 0 || (value !== null && chosen.includes(value));
}
