import { scopeNames } from './scope-filter.ts';
import { nothingSelected, type Selection } from './selection.ts';

/** Which findings are listed: those of a scope, by class, severity, certainty and rule. */
export const findingNames = [...scopeNames, 'class', 'severity', 'certainty', 'rule'] as const;
export type FindingName = (typeof findingNames)[number];
export type FindingFilter = Selection<FindingName>;

export const allFindings: FindingFilter = nothingSelected(findingNames);
