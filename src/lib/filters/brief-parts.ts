import type { Dropped } from './selection.ts';

/** What a brief can be made of, in the order in which it stands on the page. */
export const briefParts = [
	'coverage',
	'findings',
	'budget',
	'rate',
	'steps',
	'moved',
	'moneyWork',
	'staffing',
	'structure',
	'verdicts',
	'scores',
	'matrix',
	'unitFindings'
] as const;
export type BriefPart = (typeof briefParts)[number];

/** They fit on one sheet of A4 while units are few. */
export const defaultParts: readonly BriefPart[] = ['coverage', 'findings', 'budget'];

/** A brief is for reading: no more findings than this, and a title of one line. */
export const maxPicked = 12;
const longestTitle = 80;
/** What an address says of a brief for a screen. */
const wide = 'wide';

export interface Brief {
	parts: readonly BriefPart[];
	/** Fingerprints of the findings chosen; none chosen is the first question to each unit. */
	picked: readonly string[];
	/** The reader's own title; empty for that of the page. */
	title: string;
	/** For a screen of 16:9 instead of a sheet of A4. */
	isWide: boolean;
}

/** Reads what a brief holds from an address; what is unknown is dropped and reported. */
export function readBrief(parameters: URLSearchParams): { brief: Brief; dropped: Dropped[] } {
	const asked = (parameters.get('parts') ?? '').split(',').filter((part) => part !== '');
	const known = briefParts.filter((part) => asked.includes(part));
	const unknown = asked.filter((part) => !briefParts.includes(part as BriefPart));
	const layout = parameters.get('layout');
	const picked = [...new Set(parameters.getAll('pick').filter((pick) => pick !== ''))];
	return {
		brief: {
			parts: known.length === 0 ? defaultParts : known,
			picked: picked.slice(0, maxPicked),
			title: (parameters.get('title') ?? '').trim().slice(0, longestTitle),
			isWide: layout === wide
		},
		dropped: [
			...(layout === null || layout === wide ? [] : [{ name: 'layout', value: layout }]),
			...unknown.map((value) => ({ name: 'parts', value })),
			...picked.slice(maxPicked).map((value) => ({ name: 'pick', value }))
		]
	};
}

export function writeBrief(
	{ parts, picked, title, isWide }: Brief,
	base: URLSearchParams = new URLSearchParams()
): URLSearchParams {
	const written = new URLSearchParams(base);
	for (const name of ['parts', 'pick', 'title', 'layout']) written.delete(name);
	const ordered = briefParts.filter((part) => parts.includes(part));
	if (ordered.join() !== defaultParts.join() && ordered.length > 0)
		written.set('parts', ordered.join(','));
	for (const pick of picked) written.append('pick', pick);
	if (title.trim() !== '') written.set('title', title.trim());
	if (isWide) written.set('layout', wide);
	return written;
}
