import { scopeNames } from './scope-filter.ts';
import { nothingSelected, type Selection } from './selection.ts';

/** Which forms a page of indicators or scores speaks about: those of a scope, by kind of form. */
export const sheetNames = [...scopeNames, 'form'] as const;
export type SheetName = (typeof sheetNames)[number];
export type SheetFilter = Selection<SheetName>;

export const allSheets: SheetFilter = nothingSelected(sheetNames);
