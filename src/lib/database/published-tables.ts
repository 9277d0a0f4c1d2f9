import { recordTables } from './rows.ts';

/**
 * Views that a published file holds as tables of the same name and columns: what pages and rules ask again and again is worked out
 * once, when the file is built. The views that ask them stay views.
 */
export const keptViews = [
	'headline',
	'money_year',
	'nature_part',
	'staffing_claim',
	'staffing_pair',
	'indicator_completion',
	'score_claim',
	'verdict_count',
	'lost_points',
	'spending_structure',
	'metric'
] as const;

/** Kept in the same way, but only once all reports are together. */
export const lastKeptViews = [
	'unit_year',
	'year_change',
	'report_tally',
	'report_cell',
	'form_cell',
	'finding_cell',
	'finding_group',
	'listed_finding',
	'lead',
	'rule_run_cell',
	'unit_year_figures'
] as const;

/** The tables of findings, which are numbered anew when parts are put together. */
export const findingTables = ['finding', 'finding_fact', 'rule_run', 'rule_failure'] as const;

/** What one part of the reports has, whose ids all begin at 1. */
export const partTables = [
	...recordTables.filter((table) => table !== 'unit' && table !== 'region'),
	...keptViews
] as const;

/** A counter of ids that parts continue. */
export type Counter =
	'report_id' | 'form_id' | 'fact_id' | 'problem_id' | 'indicator_id' | 'goal_id' | 'finding_id';

/** The last id of each counter is asked of this table. */
export const counterTables: Readonly<Record<Counter, string>> = {
	report_id: 'report',
	form_id: 'form',
	fact_id: 'fact',
	problem_id: 'problem',
	indicator_id: 'indicator',
	goal_id: 'goal',
	finding_id: 'finding'
};

/** The counter that a column of a part goes on with; undefined when the column holds no id. */
export function counterOf(column: string): Counter | undefined {
	if (column === 'report_id' || column === 'document_id') return 'report_id';
	if (/(^|_)form_id$/.test(column)) return 'form_id';
	if (/(^|_)fact(_id|_ids)?$/.test(column)) return 'fact_id';
	return column in counterTables ? (column as Counter) : undefined;
}
