import type { ScopeFilter } from '#lib/filters/scope-filter.ts';
import type { QuestionName } from './questions.ts';

/** Questions that are answered of rows that are held, where the units and years are few enough. */
export const heldQuestions = ['overview', 'units'] as const satisfies readonly QuestionName[];

/** Whether a question is answered of held rows: while no single unit is chosen. */
export function asksHeldRows(question: string, argument: unknown): boolean {
	const isHeld = (one: unknown) => (heldQuestions as readonly unknown[]).includes(one);
	return question === 'ready' ? isHeld(argument) : isHeld(question) && !hasUnit(argument);
}

/** Whether a question can be answered before all tables are open: its answer is in those of units and years. */
export function asksUnitsAlone(question: string, argument: unknown): boolean {
	return asksHeldRows(question, argument) || (question === 'unitSearch' && !hasUnit(argument));
}

function hasUnit(argument: unknown): boolean {
	const { filter, unit } = (argument ?? {}) as { filter?: ScopeFilter; unit?: readonly string[] };
	return (filter?.unit ?? unit ?? []).length > 0;
}
