import { readdirSync } from 'node:fs';

/** Every unit that has a page in the build. */
export const unitIds: string[] = readdirSync('build/units', { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map((entry) => entry.name);

const sections = [
	'',
	'compare/',
	'compare/years/',
	'indicators/',
	'scores/',
	'findings/',
	'units/',
	'check/',
	'brief/',
	'data/',
	'about/',
	'changes/',
	'environment/'
];

/**
 * Every kind of page in Chinese, relative to the root of the site; below `en/` stand the same in English. The first unit stands for all:
 * their pages are of one kind, and each is read without a browser in tests/site.
 */
export const pagePaths: string[] = [
	...sections,
	`units/${unitIds[0] ?? ''}/`,
	`units/${unitIds[0] ?? ''}/facts/`
];
