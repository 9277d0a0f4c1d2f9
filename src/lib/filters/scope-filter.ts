import { nothingSelected, type Choices, type Selection } from './selection.ts';

/**
 * Which reports a page speaks about: fiscal year, region code, administrative level, what the unit does, the unit, and the stage
 * that the report stands at: its targets or its evaluation.
 */
export const scopeNames = ['year', 'district', 'level', 'type', 'unit', 'stage'] as const;
export type ScopeName = (typeof scopeNames)[number];
export type ScopeFilter = Selection<ScopeName>;
export type ScopeChoices = Choices<ScopeName>;

export const wholeScope: ScopeFilter = nothingSelected(scopeNames);
