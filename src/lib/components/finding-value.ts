import { spokenNumber } from '../audit/spoken-number.ts';
import type { Language } from '../i18n/language.ts';

/** One figure and what it is measured in. */
const figure = /^([+-]?\d+(?:\.\d+)?)(%|[^\d.\s]+)$/;

/**
 * What a finding states or computed, written as its sentence writes it and in the words of the page; what is no figure in a known
 * measure stays as the document prints it.
 */
export function findingValue(
	value: string,
	measures: Readonly<Record<string, string>>,
	language: Language
): string {
	const [, number = '', measure = ''] = figure.exec(value) ?? [];
	if (measure !== '%' && measures[measure] === undefined) return value;
	const written = spokenNumber(number, measure);
	if (measure === '%') return `${written}%`;
	return `${written}${language === 'en' ? ' ' : ''}${measures[measure]}`;
}
