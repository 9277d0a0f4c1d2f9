import type { Database } from '../database/database.ts';
import { isBreakdown } from '../database/engine-problem.ts';
import type { AskedRule } from './rule.ts';

/** Views that many rules ask. As temporary tables of the same name they are worked out once and not once a rule. */
const sharedViews = [
	'unit_amount',
	'headline',
	'money_year',
	'nature_part',
	'money_set',
	'told_pair',
	'staffing_claim',
	'staffing_pair',
	'programme_output',
	'rival_claim',
	'indicator_completion',
	'score_claim'
];

/**
 * Makes what rules ask besides the database itself: the shared views as temporary tables, unless the database keeps them as tables,
 * and `audit_spending`, against which an amount is weighed. The database may be read-only.
 * @returns what undoes it
 */
export async function prepareAudit(
	database: Database,
	rules: readonly AskedRule[]
): Promise<() => Promise<void>> {
	const kept = await database.all<{ name: string }>(
		'SELECT table_name AS name FROM duckdb_tables() WHERE database_name = current_database()'
	);
	const isKept = (view: string) => kept.some(({ name }) => name === view);
	const isAsked = (view: string) => rules.some(({ sql }) => new RegExp(`\\b${view}\\b`).test(sql));
	const made: string[] = [];
	for (const view of sharedViews.filter((view) => isAsked(view) && !isKept(view))) {
		try {
			await database.all(`CREATE OR REPLACE TEMP TABLE ${view} AS SELECT * FROM ${view}`);
			made.push(view);
		} catch (error) {
			// the rules that ask this view fail with the same cause, each by its name, and the others do not
			if (isBreakdown(error)) throw error;
		}
	}
	await database.all(`CREATE OR REPLACE TEMP TABLE audit_spending AS
		SELECT unit_id, year, coalesce(executed, requested) AS wan FROM money_year`);
	return async () => {
		for (const table of [...made, 'audit_spending'])
			await database.all(`DROP TABLE temp.main.${table}`);
	};
}
