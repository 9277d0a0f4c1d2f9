import type { Database } from '../database/database.ts';

/** A rule that could not be asked, and why. */
export interface RuleFailureRow {
	rule: string;
	message: string;
}

/** The rules that could not be asked, with the cause of each. */
export function ruleFailures(db: Database): Promise<RuleFailureRow[]> {
	return db.all<RuleFailureRow>('SELECT rule, message FROM rule_failure ORDER BY rule');
}
