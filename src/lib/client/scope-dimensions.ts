import type { ScopeChoices, ScopeName } from '#lib/filters/scope-filter.ts';
import { termOf, type Words } from '#lib/i18n/words.ts';
import type { ScopeChoice } from '#lib/queries/scope-choices.ts';
import { scopeNames } from '#lib/filters/scope-filter.ts';

/** Every value that an address may name, by dimension. Units are not listed where there are too many of them. */
export function scopeValues(choices: readonly ScopeChoice[]): ScopeChoices {
	const values = Object.fromEntries(
		scopeNames.map((name) => [name, of(choices, name).map(({ value }) => value)])
	) as unknown as Record<ScopeName, readonly string[]>;
	return { ...values, unit: values.unit.length === 0 ? null : values.unit };
}

/** The filters of the scope with the words of their options. Counts are those of the answer that is shown. */
export function scopeDimensions(
	served: readonly ScopeChoice[],
	shown: readonly ScopeChoice[],
	words: Words
) {
	return scopeNames.map((name) => ({
		name,
		label: words.site.filter[name],
		options: offered(served, shown, name).map(({ value, label }) => ({
			value,
			label: label ?? wordOf(name, value, words),
			printed: label !== null,
			count: of(shown, name).find((choice) => choice.value === value)?.reports ?? 0
		}))
	}));
}

function of(choices: readonly ScopeChoice[], name: ScopeName): ScopeChoice[] {
	return choices.filter(({ dimension }) => dimension === name);
}

/** What the page came with, and units that were found by typing since. */
function offered(
	served: readonly ScopeChoice[],
	shown: readonly ScopeChoice[],
	name: ScopeName
): ScopeChoice[] {
	const known = of(served, name);
	const values = new Set(known.map(({ value }) => value));
	return [...known, ...of(shown, name).filter(({ value }) => !values.has(value))];
}

function wordOf(name: ScopeName, value: string, words: Words): string {
	if (name === 'level') return termOf(words.terms.level, value);
	if (name === 'stage') return termOf(words.terms.kind, value);
	if (name === 'type') return termOf(words.terms.unitType, value);
	return value;
}
