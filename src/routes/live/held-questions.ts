import type { ScopeFilter } from '#lib/filters/scope-filter.ts';
import type { Holding } from '#lib/queries/holding.ts';
import type { FindingQuestion, QuestionName } from './questions.ts';

/** Pages of units and years that are answered of rows that are held, where these are few enough. */
export const heldPages = [
	'overview',
	'units',
	'indicators',
	'scores'
] as const satisfies readonly QuestionName[];

/** The files that a question is answered of without the engine, by name; undefined where it needs the engine. */
export function heldFilesOf(
	question: string,
	argument: unknown,
	holding: Holding
): readonly string[] | undefined {
	if (holding === 'none') return undefined;
	const asked = question === 'ready' ? argument : question;
	// a single unit is in the files of all years
	if (holding === 'years' && (asked === 'unitSearch' || hasUnit(argument))) return undefined;
	if (asked === 'findings')
		return question === 'ready' || asksPublished(argument as FindingQuestion)
			? ['rows', 'findings']
			: undefined;
	const isHeld = asked === 'unitSearch' || (heldPages as readonly unknown[]).includes(asked);
	return isHeld ? ['rows'] : undefined;
}

/** Whether a question asks of findings as they are published, without what was decided or moved in this browser. */
export function asksPublished({ local = '', set = {} }: Partial<FindingQuestion>): boolean {
	return local === '' && Object.keys(set).length === 0;
}

/** Whether a question reads files of what it lists besides the rows: what a page needs of them may still have to be fetched. */
export function readsFiles(question: string, holding: Holding): boolean {
	return holding === 'years' || question === 'indicators' || question === 'findings';
}

/**
 * Whether a question can be answered before all tables are open: its answer is in those of units and years, or in files that the site
 * keeps, and it is of no single unit.
 */
export function asksUnitsAlone(question: string, argument: unknown): boolean {
	return heldFilesOf(question, argument, 'rows') !== undefined && !hasUnit(argument);
}

function hasUnit(argument: unknown): boolean {
	const { filter, unit } = (argument ?? {}) as { filter?: ScopeFilter; unit?: readonly string[] };
	return (filter?.unit ?? unit ?? []).length > 0;
}

/** Whether what a file keeps is in the tables of units and years as well. */
export function isOfUnitsAlone(file: string): boolean {
	return /^(years|charts|moved)-/.test(file);
}

/** Whether a file holds the rows of a year. */
export function isYear(file: string): boolean {
	return file.startsWith('years-');
}
