import type { ScopeFilter } from '#lib/filters/scope-filter.ts';
import type { QuestionName } from './questions.ts';

/** Pages that are answered of rows that are held, where the units and years are few enough. */
export const heldPages = [
	'overview',
	'units',
	'indicators',
	'scores'
] as const satisfies readonly QuestionName[];

/** Whether a question is answered of held rows. */
export function asksHeldRows(question: string, argument: unknown): boolean {
	const asked = question === 'ready' ? argument : question;
	return asked === 'unitSearch' || (heldPages as readonly unknown[]).includes(asked);
}

/** Whether a question reads files of what it lists besides the rows: what a page needs of them may still have to be fetched. */
export function readsFiles(question: string): boolean {
	return question === 'indicators';
}

/**
 * Whether a question can be answered before all tables are open: its answer is in those of units and years, or in files that the site
 * keeps, and it is of no single unit.
 */
export function asksUnitsAlone(question: string, argument: unknown): boolean {
	return asksHeldRows(question, argument) && !hasUnit(argument);
}

function hasUnit(argument: unknown): boolean {
	const { filter, unit } = (argument ?? {}) as { filter?: ScopeFilter; unit?: readonly string[] };
	return (filter?.unit ?? unit ?? []).length > 0;
}
