import type { FindingRow } from '../queries/finding-list.ts';

/** Findings of one root cause, as they stand in a list. */
export interface ListedLead {
	key: string;
	/** The gravest first. */
	findings: FindingRow[];
}

/** Statuses with which the work on a finding is done. */
const doneStatuses: readonly string[] = ['confirmed', 'explained', 'false-positive', 'rectified'];

/** Whether every finding of a lead that is listed is decided, so that nobody has to look at it again. */
export const isDone = ({ findings }: ListedLead): boolean =>
	findings.every(({ status }) => doneStatuses.includes(status));

/** Findings of a list by their root cause, in the order of the list; a cause that a page cuts stands on both pages. */
export function findingsByLead(findings: readonly FindingRow[]): ListedLead[] {
	const leads = Map.groupBy(findings, ({ leadKey }) => leadKey);
	return [...leads].map(([key, members]) => ({ key, findings: members }));
}
