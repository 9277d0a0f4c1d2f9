import type { Answer, QuestionName } from './questions.ts';

/** What of an answer comes after the rest of it was shown: it takes longest to be worked out, or to be drawn. */
export const laterParts = {
	overview: ['moved'],
	findings: ['findings', 'runs', 'gone', 'failures'],
	scores: ['scores']
} as const satisfies {
	[Name in QuestionName]?: readonly (keyof Answer<Name>)[];
};

/** An answer with its later parts still those of the answer before; undefined where all of it is shown at once. */
export function firstOf<Name extends QuestionName>(
	question: Name,
	answer: Answer<Name>,
	before: Answer<Name>
): Answer<Name> | undefined {
	const later = (laterParts as Partial<Record<QuestionName, readonly string[]>>)[question];
	if (later === undefined) return undefined;
	const kept = later.map((part) => [part, (before as Record<string, unknown>)[part]]);
	return { ...(answer as object), ...Object.fromEntries(kept) } as Answer<Name>;
}
