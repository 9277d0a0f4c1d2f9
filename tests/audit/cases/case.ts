import type { ReportRecord } from '#lib/domain/record.ts';
import type { Registry } from '#lib/domain/registry.ts';

/** For one rule: records that must raise it, and near misses that must not. */
export interface RuleCase {
	rule: string;
	/** What the hit is, as a fact. */
	hits: string;
	hit: ReportRecord[];
	/** Why the near miss is none. */
	misses: string;
	miss: ReportRecord[];
	registry?: Registry;
}
