import { factPlace } from '#lib/components/fact-place.ts';
import { resolve } from '$app/paths';
import type { Links } from '#lib/components/page-context.ts';
import type { Language } from '#lib/i18n/language.ts';

export const sections = [
	'compare',
	'indicators',
	'scores',
	'findings',
	'units',
	'check',
	'brief',
	'data',
	'about',
	'changes',
	'environment'
] as const;
export type SectionName = (typeof sections)[number];

/** The first segment of an address: none for Chinese. */
function parameters(language: Language): { lang?: string } {
	return language === 'zh' ? {} : { lang: language };
}

/** Pages end in a slash: they are folders with an index on any static host. */
function folder(address: string): string {
	return address.endsWith('/') ? address : `${address}/`;
}

export function sectionLink(language: Language, section: SectionName): string {
	return folder(resolve(`/[[lang=lang]]/${section}`, parameters(language)));
}

/**
 * The addresses of the pages in one language, relative to the page that is shown.
 * @param served the units that have a page of their own in the built site; null when all have
 * @param data the version of the data, which the number of a figure is of
 */
export function linksOf(
	language: Language,
	served: ReadonlySet<string> | null = null,
	data = ''
): Links {
	const made = folder(resolve('/[[lang=lang]]/unit', parameters(language)));
	const unit = (unitId: string) =>
		served === null || served.has(unitId)
			? folder(resolve('/[[lang=lang]]/units/[id]', { ...parameters(language), id: unitId }))
			: `${made}?id=${encodeURIComponent(unitId)}`;
	const facts = (unitId: string) =>
		served === null || served.has(unitId)
			? folder(resolve('/[[lang=lang]]/units/[id]/facts', { ...parameters(language), id: unitId }))
			: unit(unitId);
	return {
		overview: () => folder(resolve('/[[lang=lang]]', parameters(language))),
		units: () => sectionLink(language, 'units'),
		unit,
		facts,
		fact: (unitId, factId) => `${facts(unitId)}#${factPlace(factId, data)}`,
		findings: (search = '') => `${sectionLink(language, 'findings')}${search}`,
		compare: (search = '') => `${sectionLink(language, 'compare')}${search}`,
		compareYears: (search = '') =>
			`${folder(resolve('/[[lang=lang]]/compare/years', parameters(language)))}${search}`
	};
}
