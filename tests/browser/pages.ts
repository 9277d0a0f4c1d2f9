import { readdirSync } from 'node:fs';

/** Every unit that has a page in the build. */
export const unitIds: string[] = readdirSync('build/units', { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map((entry) => entry.name);

const sections = [
	'',
	'compare/',
	'indicators/',
	'scores/',
	'findings/',
	'units/',
	'check/',
	'brief/',
	'data/',
	'about/',
	'environment/'
];

/** Every page in both languages, relative to the root of the site. */
export const pagePaths: string[] = ['', 'en/'].flatMap((language) => [
	...sections.map((section) => `${language}${section}`),
	...unitIds.map((id) => `${language}units/${id}/`)
]);
