import type { Place } from '#lib/domain/fact.ts';
import type { ReportRecord } from '#lib/domain/record.ts';
import { factId } from '#lib/ingest/document-view.ts';

/** One printed value of a fact, as a reviewer holds it against the document. */
export interface ReviewFact {
	/** The name of the fact on the page: its numbers lead to it. */
	id: string;
	form: string;
	programme: string | null;
	/** The list of the record that holds it: amounts, indicators … */
	list: string;
	name: string;
	/** Which value of the fact. */
	part: string;
	raw: string;
	/** What it was understood as, and the name of that field in the record; null where it says no value. */
	value: string | null;
	field: string | null;
	place: Place;
}

const valueFields = ['wan', 'value', 'percent', 'score', 'low'] as const;
const nameFields = ['line', 'level3', 'subject', 'of', 'item', 'measure', 'label', 'kind'] as const;

/** Every printed value of a record in the order of its forms. */
export function reviewFacts({ forms }: ReportRecord): ReviewFact[] {
	return forms.flatMap((form, at) =>
		Object.entries(form).flatMap(([list, facts]) =>
			Array.isArray(facts)
				? facts.flatMap((fact: Record<string, unknown>, index) =>
						valuesOf(fact, '').map((value) => ({
							id: factId({ form: at, list, index }),
							form: form.form,
							programme: form.programme,
							list,
							name: nameOf(fact),
							...value
						}))
					)
				: []
		)
	);
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const nameOf = (fact: Record<string, unknown>): string => {
	const own = textOf(fact[nameFields.find((field) => textOf(fact[field]) !== '') ?? '']);
	return own || ((fact['place'] as Place | undefined)?.row ?? '');
};

/** The values inside a fact that have a print of their own. */
function valuesOf(
	fact: Record<string, unknown>,
	part: string
): Pick<ReviewFact, 'part' | 'raw' | 'value' | 'field' | 'place'>[] {
	const field = valueFields.find((name) => name in fact) ?? null;
	const own =
		typeof fact['raw'] === 'string'
			? [
					{
						part: part || textOf(fact['stage']),
						raw: fact['raw'],
						value: field === null ? null : textOf(fact[field]) || null,
						field,
						place: (fact['place'] ?? {}) as Place
					}
				]
			: [];
	const inner = Object.entries(fact).flatMap(([name, value]) =>
		name !== 'place' && typeof value === 'object' && value !== null && !Array.isArray(value)
			? valuesOf(value as Record<string, unknown>, name)
			: []
	);
	return [...own, ...inner];
}
