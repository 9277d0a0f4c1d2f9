import { formatCount } from '../format.ts';

/** Words of the field that finds units. */
export const combobox = {
	unit: 'Find a unit',
	hint: 'name, alias, pinyin or initials',
	column: 'Add a column',
	columnHint: 'unit, pinyin or initials, with a year if you like',
	asking: 'Searching',
	failed: 'The query engine did not start: no search for now.',
	none: 'Nothing found',
	found: (count: number) =>
		count >= 20 ? 'The best 20 are listed' : `${formatCount(count)} found`,
	remove: (what: string) => `Remove ${what}`,
	tooMany: (most: number) => `There are ${most} columns: remove one to add another.`
};

/** Words of the search over the whole site. */
export const search = {
	open: 'Search',
	label: 'Search the site',
	hint: 'Unit or its pinyin, rule, indicator',
	unit: 'Unit',
	rule: 'Rule',
	inIndicators: 'Search all indicators',
	close: 'Close'
};
