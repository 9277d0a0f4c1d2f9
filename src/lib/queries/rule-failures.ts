import type { Database } from '../database/database.ts';

/** A rule that could not be asked, and why. */
export interface RuleFailureRow {
	rule: string;
	message: string;
}

const sql = 'SELECT rule, message FROM rule_failure ORDER BY rule';

/**
 * The rules that could not be asked, with the cause of each.
 * @param isMoved with thresholds that a reader moved, where the answer is of the rules as they were asked again
 */
export function ruleFailures(db: Database, isMoved: boolean): Promise<readonly RuleFailureRow[]> {
	return isMoved ? db.all<RuleFailureRow>(sql) : db.once<RuleFailureRow>(sql);
}
