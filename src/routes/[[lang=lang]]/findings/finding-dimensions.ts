import { formKinds } from '#lib/domain/form-kind.ts';
import { findingStatuses } from '#lib/domain/register.ts';
import {
	amountBounds,
	findingNames,
	newsKinds,
	type FindingName
} from '#lib/filters/finding-filter.ts';
import { scopeNames } from '#lib/filters/scope-filter.ts';
import type { Choices } from '#lib/filters/selection.ts';
import { termOf, type Words } from '#lib/i18n/words.ts';
import type { RuleWords } from '#lib/components/rule-words.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { FindingFacets } from '#lib/queries/finding-facets.ts';
import type { ScopeChoice } from '#lib/queries/scope-choices.ts';
import { classOrder, severityOrder } from '#lib/shape/finding-orders.ts';
import { scopeDimensions, scopeValues } from '#lib/client/scope-dimensions.ts';

const certainties = ['certain', 'arguable'];
/** A finding that concerns a report as a whole stands in none of its forms. */
const forms = [...formKinds, 'report'];

/** Every value that an address of the findings may name. */
export function findingValues(
	choices: readonly ScopeChoice[],
	rules: readonly RuleWords[]
): Choices<FindingName> {
	return {
		...scopeValues(choices),
		class: classOrder,
		severity: severityOrder,
		certainty: certainties,
		rule: rules.map(({ id }) => id),
		form: forms,
		amount: amountBounds,
		status: findingStatuses,
		news: newsKinds
	};
}

/** The filters of findings with how many findings each value leads to under all that is chosen besides, zeros included. */
export function findingDimensions(
	facets: FindingFacets,
	served: readonly ScopeChoice[],
	shown: readonly ScopeChoice[],
	rules: readonly RuleWords[],
	words: Words,
	language: Language
) {
	const names = findingNames.filter(
		(name): name is Exclude<FindingName, (typeof scopeNames)[number]> =>
			!(scopeNames as readonly string[]).includes(name)
	);
	const values = {
		class: classOrder,
		severity: severityOrder,
		certainty: certainties,
		rule: rules.map((r) => r.id),
		form: forms,
		amount: amountBounds,
		status: findingStatuses,
		news: newsKinds
	};
	const label = (name: keyof typeof values, value: string): string => {
		if (name === 'amount' || name === 'status' || name === 'news')
			return termOf(words.register[name], value);
		if (name === 'form')
			return value === 'report' ? words.register.wholeReport : termOf(words.terms.form, value);
		if (name !== 'rule') return termOf(words.terms[name], value);
		return `${value} ${rules.find(({ id }) => id === value)?.title[language] ?? ''}`;
	};
	const own = names.map((name) => ({
		name,
		label:
			name === 'form' || name === 'amount' || name === 'status' || name === 'news'
				? words.register.filter[name]
				: words.site.filter[name],
		options: values[name].map((value) => ({
			value,
			label: label(name, value),
			count: facets[name][value] ?? 0
		}))
	}));
	const scope = scopeDimensions(served, shown, words).map((dimension) => ({
		...dimension,
		options: dimension.options.map((option) => ({
			...option,
			count: facets[dimension.name][option.value] ?? 0
		}))
	}));
	return [...own, ...scope];
}
