import type { FormName } from '#lib/filters/form-filter.ts';
import type { Choices } from '#lib/filters/selection.ts';
import { termOf, type Words } from '#lib/i18n/words.ts';
import type { ScopeChoice } from '#lib/queries/scope-choices.ts';
import type { FormChoice } from '#lib/queries/form-choices.ts';
import { scopeDimensions, scopeValues } from './scope-dimensions.ts';

interface Offered {
	choices: readonly ScopeChoice[];
	sheets: readonly FormChoice[];
}

/** Every value that an address of indicators or scores may name. */
export function formValues({ choices, sheets }: Offered): Choices<FormName> {
	return { ...scopeValues(choices), form: sheets.map(({ form }) => form) };
}

/** The filters of a scope and of its forms with the words of their options. Counts are those of the answer that is shown. */
export function formDimensions(served: Offered, shown: Offered, words: Words) {
	return [
		...scopeDimensions(served.choices, shown.choices, words),
		{
			name: 'form' as const,
			label: words.site.filter.form,
			options: shown.sheets.map(({ form, reports }) => ({
				value: form,
				label: termOf(words.terms.form, form),
				printed: false,
				count: reports
			}))
		}
	];
}
