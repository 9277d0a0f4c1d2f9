import type { FindingRow } from '../queries/finding-list.ts';

/** Findings of one root cause, as they stand in a list. */
export interface ListedLead {
	key: string;
	/** The gravest first. */
	findings: FindingRow[];
}

/** Findings of a list by their root cause, in the order of the list; a cause that a page cuts stands on both pages. */
export function findingsByLead(findings: readonly FindingRow[]): ListedLead[] {
	const leads = Map.groupBy(findings, ({ leadKey }) => leadKey);
	return [...leads].map(([key, members]) => ({ key, findings: members }));
}
