import type { Choices, Selection } from '#lib/filters/selection.ts';
import { scopeNames } from '#lib/filters/scope-filter.ts';
import { sheetNames } from '#lib/filters/sheet-filter.ts';
import type { QuestionName } from './questions.ts';

/** Questions that are answered beforehand, each for every single value of the dimensions named: files of the built site. */
export const preparedQuestions = {
	overview: scopeNames,
	units: scopeNames,
	indicators: sheetNames,
	scores: sheetNames,
	findings: scopeNames
} as const satisfies Partial<Record<QuestionName, readonly string[]>>;
export type PreparedQuestion = keyof typeof preparedQuestions;

/** A dimension of more values is left to the engine, so that the site does not grow with its units. */
export const mostPreparedValues = 40;

/** What stands between a dimension and its value in the name of a file. */
const separator = '-';
/** Values that are the same in an address, in the name of a file and on every host. */
const plain = /^[\w-]+$/;

function preparedValues(values: readonly string[] | null | undefined): readonly string[] {
	return values == null || values.length > mostPreparedValues
		? []
		: values.filter((value) => plain.test(value));
}

/** Names of all choices that a question is answered for beforehand, of those that its page offers. */
export function preparedChoices(
	question: PreparedQuestion,
	choices: Choices<string>
): { choice: string; name: string; value: string }[] {
	return preparedQuestions[question].flatMap((name) =>
		preparedValues(choices[name]).map((value) => ({
			choice: name + separator + value,
			name,
			value
		}))
	);
}

/** The name of a selection that was answered beforehand: of one value and nothing else; undefined for any other. */
export function preparedChoice(
	question: QuestionName,
	selection: Selection<string>,
	choices: Choices<string>
): string | undefined {
	const chosen = Object.entries(selection).filter(([, values]) => values.length > 0);
	const [[name = '', values = []] = []] = chosen;
	const [value] = values;
	if (!(question in preparedQuestions) || chosen.length !== 1 || values.length !== 1)
		return undefined;
	return preparedChoices(question as PreparedQuestion, choices).find(
		(one) => one.name === name && one.value === value
	)?.choice;
}
