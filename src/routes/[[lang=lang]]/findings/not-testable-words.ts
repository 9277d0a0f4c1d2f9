import { termOf, type Words } from '#lib/i18n/words.ts';

/** The figures that a test lacks: `initial, adjusted`, or the reason why two values do not compare. */
export function missingInputs(reason: string, words: Words): string {
	return reason
		.split(', ')
		.map((input) => words.findings.inputs[input] ?? termOf(words.terms.comparability, input))
		.join(words.site.listSeparator);
}

/** What stands last in `kind|form|programme|indicator`: a name of the document, or else its form or a metric. */
export function testedSubject(subject: string, words: Words): string {
	const last = subject.split('|').findLast((part) => part !== '') ?? '';
	const { inputs, subjects } = words.findings;
	return (
		words.metrics[last]?.name ?? subjects[last] ?? inputs[last] ?? termOf(words.terms.form, last)
	);
}
