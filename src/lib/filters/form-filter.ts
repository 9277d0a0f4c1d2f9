import { scopeNames } from './scope-filter.ts';
import { nothingSelected, type Selection } from './selection.ts';

/** Which forms a page of indicators or scores speaks about: those of a scope, by kind of form. */
export const formNames = [...scopeNames, 'form'] as const;
export type FormName = (typeof formNames)[number];
export type FormFilter = Selection<FormName>;

export const allForms: FormFilter = nothingSelected(formNames);
