import type { Database } from '../database/database.ts';
import type { FormFilter } from '../filters/form-filter.ts';
import { indicatorColumns, type IndicatorRow } from './indicator-list.ts';
import { chosen, scopeParameters, selectionParameters, unitYearFits } from './scope.ts';

/** No more are listed; all are counted. */
export const maxFoundIndicators = 200;

/** How many of the indicators found came to a verdict: met, missed, not-shown or not-comparable. */
export interface VerdictTally {
	verdict: string;
	indicators: number;
}

export interface FoundIndicators {
	indicators: IndicatorRow[];
	/** Of the whole scope. */
	total: number;
	/** Units and years that have one of them, and their reports. */
	unitYears: number;
	reports: number;
	verdicts: VerdictTally[];
}

/** What of a name counts: neither case does nor blanks, nor the ends of lines that a cell was broken at. */
const plainName = (column: string) =>
	`regexp_replace(lower(${column}), '[\\s\\x{00a0}\\x{3000}]+', '', 'g')`;

/** Indicators whose name holds a text, of the whole scope and of the kinds of form named: the first of them, unit by unit, newest year first. */
export async function indicatorSearch(
	db: Database,
	{ text, form, ...filter }: FormFilter & { text: string }
): Promise<FoundIndicators> {
	const pattern = text
		.toLowerCase()
		.replace(/\s+/g, '')
		.replace(/[\\%_]/g, '\\$&');
	const holds = (column: string) => `${plainName(column)} LIKE '%' || $pattern || '%' ESCAPE '\\'`;
	const found = `found AS (
		SELECT indicator.*, unit_year.short_name, unit_year.sort_rank
		FROM indicator_completion AS indicator
		JOIN unit_year ON unit_year.unit_id = indicator.unit_id AND unit_year.year = indicator.year
		JOIN form ON form.form_id = indicator.form_id
		WHERE (${holds('indicator.level3')} OR (indicator.level3 = '' AND ${holds('indicator.level2')}))
			AND ${chosen('form', 'form.form')}
			AND ${unitYearFits(filter)}
	)`;
	const parameters = {
		...scopeParameters(filter),
		...selectionParameters({ form }),
		pattern
	};
	const tallies = await db.all<VerdictTally & { unitYears: number; reports: number }>(
		`WITH ${found}
		SELECT verdict, count(*) AS indicators, count(DISTINCT (unit_id, year)) AS "unitYears",
			count(DISTINCT report_id) AS reports
		FROM found
		GROUP BY GROUPING SETS ((verdict), ())
		ORDER BY verdict NULLS FIRST`,
		parameters
	);
	const [whole, ...verdicts] = tallies;
	const indicators = await db.all<IndicatorRow>(
		`WITH ${found}
		SELECT
			indicator.unit_id AS "unitId",
			indicator.short_name AS unit,
			indicator.year,
			${indicatorColumns}
		FROM found AS indicator
		JOIN form USING (form_id)
		ORDER BY indicator.sort_rank, indicator.year DESC, indicator.form_id, indicator.seq
		LIMIT ${maxFoundIndicators}`,
		parameters
	);
	return {
		indicators,
		total: whole?.indicators ?? 0,
		unitYears: whole?.unitYears ?? 0,
		reports: whole?.reports ?? 0,
		verdicts: verdicts.map(({ verdict, indicators: count }) => ({ verdict, indicators: count }))
	};
}
