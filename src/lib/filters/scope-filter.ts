import { nothingSelected, type Choices, type Selection } from './selection.ts';

/** Which reports a page speaks about: fiscal year, region code, administrative level, what the unit does, the unit. */
export const scopeNames = ['year', 'district', 'level', 'type', 'unit'] as const;
export type ScopeName = (typeof scopeNames)[number];
export type ScopeFilter = Selection<ScopeName>;
export type ScopeChoices = Choices<ScopeName>;

export const wholeScope: ScopeFilter = nothingSelected(scopeNames);
