import type { Database, Parameters } from '../database/database.ts';
import type { ScopeFilter } from '../filters/scope-filter.ts';
import type { Selection } from '../filters/selection.ts';

/** Stand between the values of one list, and between lists: no document and no key holds them. */
const separator = '\u001f';
const rowSeparator = '\u001e';

/** A condition that holds when a list parameter is empty, or holds the column's value. */
export function chosen(parameter: string, column: string): string {
	return `($${parameter} = '' OR list_contains(string_split($${parameter}, chr(31)), CAST(${column} AS VARCHAR)))`;
}

/** Conditions on `report` and `unit` that hold for the reports of a scope. */
export const reportInScope = inScope('report', 'unit', chosen('stage', 'report.kind'));

/** The same on the one relation `unit_year`, or another that holds its columns. */
const unitYearInScope = inScope(
	'unit_year',
	'unit_year',
	`($stage = ''
		OR contains($stage, 'evaluation') AND unit_year.evaluations > 0
		OR contains($stage, 'target') AND unit_year.targets > 0)`
);

/**
 * Conditions that hold for the units and years of a scope on `unit_year`, or what is named so. The years and districts are written out
 * besides: the engine passes over what it knows to be of others only where it sees them.
 */
export function unitYearFits(filter: ScopeFilter): string {
	return [
		unitYearInScope,
		...writtenOut('unit_year.year', filter.year, /^\d{4}$/, String),
		...writtenOut('unit_year.region_code', filter.district, /^\w+$/, (code) => `'${code}'`)
	].join('\n\tAND ');
}

/** Nothing where a value is not of this form: it came by an address, and is held against by the bound conditions alone. */
function writtenOut(
	column: string,
	values: readonly string[],
	form: RegExp,
	write: (value: string) => string
): string[] {
	if (values.length === 0 || !values.every((value) => form.test(value))) return [];
	return [`${column} IN (${[...values].sort().map(write).join()})`];
}

/**
 * @param report what has the year
 * @param unit what has the unit's columns
 * @param atStage the condition on kinds of report
 */
export function inScope(report: string, unit: string, atStage: string): string {
	return [
		chosen('year', `${report}.year`),
		chosen('district', `${unit}.region_code`),
		chosen('level', `${unit}.level`),
		chosen('type', `${unit}.unit_type`),
		chosen('unit', `${unit}.unit_id`),
		atStage
	].join('\n\tAND ');
}

export interface UnitYear {
	unitId: string;
	/** The unit's short name. */
	unit: string;
	year: number;
	/** False when there are only targets: the unit reported no actuals for that year. */
	evaluated: boolean;
}

/** The units and years that are shown at once, in the default order. */
export interface ScopePage {
	rows: readonly UnitYear[];
	/** The first report of each of them. */
	reportIds: readonly number[];
	/** How many units and years the scope has in all. */
	total: number;
	/** Ids between which all reports of the page lie: bounds that let the engine skip the rest. */
	firstReport: number;
	lastReport: number;
}

/** How many units and years a page of charts shows. */
export const maxUnitYears = 24;

export interface PageAsked {
	/** How many units and years stand on the pages before. */
	offset: number;
	most: number;
	/** Only units and years that have a form of one of these kinds; all where none is named. */
	forms: readonly string[];
}

/**
 * A page of a scope's units and years. Units that fit on one page stand with all their years; where they do not, the newest year of
 * all stands before the years before it.
 */
export async function scopePage(
	db: Database,
	filter: ScopeFilter,
	{ offset = 0, most = maxUnitYears, forms = [] }: Partial<PageAsked> = {}
): Promise<ScopePage> {
	const rows = await db.all<UnitYear & { firstReport: number; lastReport: number; total: number }>(
		`WITH fitting AS (
			SELECT *, count(*) OVER () AS total
			FROM unit_year
			WHERE ${unitYearFits(filter)} AND ($form = '' OR list_has_any(unit_year.forms, string_split($form, chr(31))))
		)
		SELECT
			unit_id AS "unitId",
			short_name AS unit,
			year,
			has_evaluation AS evaluated,
			report_id AS "firstReport",
			last_report_id AS "lastReport",
			total
		FROM fitting
		ORDER BY CASE WHEN total > ${whole(most)} THEN -year END, sort_rank, year
		LIMIT ${whole(most)} OFFSET ${whole(offset)}`,
		{ ...scopeParameters(filter), ...selectionParameters({ form: forms }) }
	);
	return pageOfRows(rows, rows[0]?.total ?? 0);
}

/** A page that shows these units and years, of so many. */
export function pageOfRows(
	rows: readonly (UnitYear & { firstReport: number; lastReport: number })[],
	total: number
): ScopePage {
	return {
		rows: rows.map(({ unitId, unit, year, evaluated }) => ({ unitId, unit, year, evaluated })),
		reportIds: rows.map((row) => row.firstReport),
		total,
		firstReport: Math.min(...rows.map((row) => row.firstReport)),
		lastReport: Math.max(...rows.map((row) => row.lastReport))
	};
}

/** Written out: a text that is bound to a number has the engine plan the whole statement anew. */
function whole(count: number): number {
	if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`no count: ${count}`);
	return count;
}

/** What a question by unit and year is asked of: a page, or a filter, of which it takes the first page. */
export type Scope = ScopeFilter | ScopePage;

export function pageOf(db: Database, scope: Scope): Promise<ScopePage> {
	return 'rows' in scope ? Promise.resolve(scope) : scopePage(db, scope);
}

/** The units and years of a page; asks `$rows`. */
export const unitYears = `scoped AS (
	SELECT
		split_part(entry, chr(31), 1) AS unit_id,
		split_part(entry, chr(31), 2) AS short_name,
		CAST(split_part(entry, chr(31), 3) AS INTEGER) AS year,
		split_part(entry, chr(31), 4) = 'true' AS evaluated,
		CAST(split_part(entry, chr(31), 5) AS INTEGER) AS position
	FROM (SELECT unnest(string_split($rows, chr(30))) AS entry)
	WHERE entry <> ''
)`;

/** Holds for what lies between the reports of a page; asks `$first` and `$last`. */
export function amongReports(column: string): string {
	return `${column} BETWEEN CAST($first AS INTEGER) AND CAST($last AS INTEGER)`;
}

export function pageParameters({ rows, firstReport, lastReport }: ScopePage): Parameters {
	const entries = rows.map(({ unitId, unit, year, evaluated }, position) =>
		[unitId, unit, year, evaluated, position].join(separator)
	);
	return {
		rows: entries.join(rowSeparator),
		first: String(rows.length === 0 ? 0 : firstReport),
		last: String(rows.length === 0 ? 0 : lastReport)
	};
}

/** The columns that every answer by unit and year begins with. */
export const unitYearColumns = `
	scoped.unit_id AS "unitId",
	scoped.short_name AS unit,
	scoped.year,
	scoped.evaluated`;

export const unitYearOrder = 'scoped.position';

export function scopeParameters(filter: ScopeFilter): Parameters {
	return selectionParameters({
		year: filter.year,
		district: filter.district,
		level: filter.level,
		type: filter.type,
		unit: filter.unit,
		stage: filter.stage
	});
}

export function selectionParameters<Name extends string>(selection: Selection<Name>): Parameters {
	return Object.fromEntries(
		Object.entries<readonly string[]>(selection).map(([name, values]) => [
			name,
			values.join(separator)
		])
	);
}
