import type { RuleFailure } from '../audit/finding.ts';
import type { Database } from '../database/database.ts';

const sql = 'SELECT rule, message FROM rule_failure ORDER BY rule';

/**
 * The rules that could not be asked, with the cause of each.
 * @param isMoved with thresholds that a reader moved, where the answer is of the rules as they were asked again
 */
export function ruleFailures(db: Database, isMoved: boolean): Promise<readonly RuleFailure[]> {
	return isMoved ? db.all<RuleFailure>(sql) : db.once<RuleFailure>(sql);
}
