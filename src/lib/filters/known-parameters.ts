import { embedParameter } from './embed.ts';
import { findParameter } from './find-text.ts';
import { findingNames } from './finding-filter.ts';
import { pageParameter } from './page-number.ts';
import { scopeNames } from './scope-filter.ts';
import type { Dropped } from './selection.ts';
import { formNames } from './form-filter.ts';

/** What the address of each page, by its folder, may name besides the order of a table; a page that is not here knows nothing else. */
const pageNames: Readonly<Record<string, readonly string[]>> = {
	'': [...scopeNames, pageParameter],
	compare: ['with', 'base', 'peers', 'view'],
	'compare/years': ['unit', 'year'],
	indicators: [...formNames, pageParameter, findParameter],
	scores: [...formNames, pageParameter],
	findings: [...findingNames, pageParameter, 'set'],
	units: [...scopeNames, pageParameter],
	unit: ['id'],
	brief: [...scopeNames, 'parts', 'pick', 'title', 'layout'],
	data: [...scopeNames, pageParameter, 'sql']
};

/** What messengers and counters of visits add to every link that is passed on with them: no part of what its maker chose. */
const addedOnTheWay =
	/^(utm_\w+|from|isappinstalled|scene|subscene|clicktime|enterid|nsukey|fbclid|gclid|spm|share_\w+|_t|t|timestamp)$/i;

/** The parts of an address whose names its page does not know: a misspelt filter must not pass for one that holds. */
export function unknownParameters(folder: string, parameters: URLSearchParams): Dropped[] {
	const known = pageNames[folder] ?? [];
	return [...parameters]
		.filter(
			([name]) => !['sort', embedParameter, ...known].includes(name) && !addedOnTheWay.test(name)
		)
		.map(([name, value]) => ({ name, value }));
}
