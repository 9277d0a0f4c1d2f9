/** One unit in one year, with the figures that groups of units are compared by; null is not reported or not comparable. */
export interface UnitYearRow {
	unitId: string;
	/** The unit's short name. */
	unit: string;
	/** The unit's place among all. */
	rank: number;
	year: number;
	district: string | null;
	level: string;
	type: string;
	/** Kinds of the forms of its reports. */
	forms: readonly string[];
	evaluated: boolean;
	/** Reports of each kind. */
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
	/** The place of the first of them in the list of findings, its severity, and its place among all leads. */
	question: number | null;
	questionSeverity: string | null;
	questionRank: number | null;
	/** Money in units of 0.01 元, rates in millionths of a percent: sums and middles of whole numbers are exact. */
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
	/** Stated total of the form about the unit as a whole, its full marks, and its fact. */
	score: number | null;
	weight: number | null;
	scoreFact: number | null;
	/** There is a year before to compare it with. */
	paired: boolean;
	/** Changes against the year before, in millionths of the measure's own unit, and of a percent. */
	moved_budget: number | null;
	moved_executed: number | null;
	moved_rate: number | null;
	moved_staff: number | null;
	moved_score: number | null;
	percent_budget: number | null;
	percent_executed: number | null;
	percent_staff: number | null;
}

/** Whole units that the scaled columns are counted in, for one 万元, one percent, one person or one mark. */
export const scale = 1_000_000;

/** To two decimals, halves away from zero. */
export function unscaled(value: number): number {
	return (Math.sign(value) * Math.round(Math.abs(value) / 10_000)) / 100;
}

const scaled = (column: string) => `CAST(round(${column} * ${scale}) AS BIGINT)`;

/** The SQL of every column, on `unit_year` and its `figures`: the one list of what a unit-year has. */
const unitYearColumns: Readonly<Record<keyof UnitYearRow, string>> = {
	unitId: 'unit_id',
	unit: 'unit_year.short_name',
	rank: 'sort_rank',
	year: 'unit_year.year',
	district: 'unit_year.region_code',
	level: 'unit_year.level',
	type: 'unit_year.unit_type',
	forms: 'unit_year.forms',
	evaluated: 'unit_year.has_evaluation',
	evaluations: 'unit_year.evaluations',
	targets: 'unit_year.targets',
	firstReport: 'unit_year.report_id',
	lastReport: 'unit_year.last_report_id',
	facts: 'coalesce(facts, 0)',
	problems: 'coalesce(problems, 0)',
	findings: 'coalesce(findings, 0)',
	leads: 'leads',
	severe: 'severe_leads',
	high: 'high_leads',
	// the places of blocks begin at 0
	question: 'question_place - 1',
	questionSeverity: 'question_severity',
	questionRank: 'question_rank',
	budget: scaled('full_budget'),
	executed: scaled('executed'),
	fullRate: scaled('full_rate'),
	controlRate: scaled('control_rate'),
	unspecified: 'full_rate_unspecified',
	rateFacts: 'full_rate_facts',
	met: 'work_met',
	comparable: 'work_comparable',
	notComparable: 'work_not_comparable',
	score: 'score',
	weight: 'weight',
	scoreFact: 'score_fact',
	paired: 'paired',
	moved_budget: scaled('moved_budget'),
	moved_executed: scaled('moved_executed'),
	moved_rate: scaled('moved_rate'),
	moved_staff: scaled('moved_staff'),
	moved_score: scaled('moved_score'),
	percent_budget: scaled('percent_budget'),
	percent_executed: scaled('percent_executed'),
	percent_staff: scaled('percent_staff')
};

/** A unit-year table without rows. */
export const noUnitYears: Readonly<Record<string, never[]>> = Object.fromEntries(
	Object.keys(unitYearColumns).map((name) => [name, []])
);

/** All unit-years, year by year, units in their order. */
export const unitYearsSql = `SELECT
		${Object.entries(unitYearColumns)
			.map(([name, sql]) => `${sql} AS "${name}"`)
			.join(',\n\t\t')}
	FROM unit_year
	JOIN unit_year_figures AS figures USING (unit_id, sort_rank)
	WHERE figures.year = unit_year.year
	ORDER BY unit_year.year, sort_rank`;
