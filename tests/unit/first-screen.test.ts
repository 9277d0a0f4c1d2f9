import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { movedData } from '../../scripts/first-screen/moved-data.ts';
import { firstStyles, movedStyles } from '../../scripts/first-screen/moved-styles.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policyOf = (...texts: string[]) => `<meta content="${texts.map(hash).join(' ')}">`;
const keeper = () => {
	const files: [string, string][] = [];
	const keep = (content: string, ending: string) => {
		files.push([content, ending]);
		return `../_app/kept.${ending}`;
	};
	return { files, keep };
};

describe('the styles of a first screen', () => {
	const body =
		'<main class="page wide" id="top"><p lang="en">a</p><svg><text>1</text></svg></main>';
	const kept = (css: string) => firstStyles(css, body);

	test.each([
		['.page{color:red}', 'a class that is there'],
		['#top>p{color:red}', 'an id and an element that are there'],
		[':root{--ink:red}', 'the page as a whole'],
		['*{color:red}', 'everything'],
		['svg text{fill:red}', 'parts of a drawing'],
		['p:hover{color:red}', 'a state'],
		['p:not(.away){color:red}', 'the lack of something'],
		['[lang]{color:red}', 'an attribute'],
		['.page p:where(.wide,.away){color:red}', 'one of several'],
		['.away,.wide{color:red}', 'one selector of two'],
		['@media (width<=30rem){.page{color:red}}', 'a condition of the screen'],
		['@container (width<=30rem){.wide{color:red}}', 'a condition of what holds it']
	])('keep %s, for %s', (css) => expect(kept(css)).not.toBe(''));

	test.each([
		['.away{color:red}', 'a class that is not there'],
		['.page .away{color:red}', 'one part that is not there'],
		['table{color:red}', 'an element that is not there'],
		['#away{color:red}', 'an id that is not there'],
		['p[open]{color:red}', 'an attribute that is not there'],
		[':is(.away,.gone){color:red}', 'none of several'],
		['@media print{.page{color:red}}', 'paper'],
		['@media (width<=30rem){.away{color:red}}', 'nothing under a condition']
	])('leave out %s, for %s', (css) => expect(kept(css)).toBe(''));

	test('stay in their order, and all of them in the file at the end of the first chart', () => {
		const all = '.page{color:red}.away{color:green}p{color:blue}.narrow{color:pink}';
		const html = `${policyOf(all)}<style>${all}</style><body><main class="page"><p>a</p><div class="drawn narrow x"><svg></svg></div><table></table></main>`;
		const { files, keep } = keeper();
		const moved = movedStyles(html, keep);
		expect(files).toEqual([[all, 'css']]);
		const [, first = ''] = /<style>(.*)<\/style>/.exec(moved) ?? [];
		expect(first).not.toContain('away');
		expect(first).toMatch(/^\.page\{[^}]*\}p\{[^}]*\}\.narrow\{[^}]*\}$/);
		expect(moved).toContain('</svg><link rel="stylesheet" href="../_app/kept.css"></div><table>');
		expect(moved).toContain(hash(first));
		expect(moved).not.toContain(hash(all));
	});

	test('are left alone on a page without a chart, and not moved where they name a file', () => {
		const { files, keep } = keeper();
		expect(movedStyles('<style>p{color:red}</style><body>', keep)).toContain('color:red');
		const named =
			'<style>p{background:url(a.png)}</style><body><div class="drawn narrow"><svg></svg>';
		expect(() => movedStyles(named, keep)).toThrow('names a file');
		expect(files).toEqual([]);
	});

	test('are not moved where the policy does not name them', () => {
		const html = '<style>p{color:red}</style><body><div class="drawn narrow"><svg></svg>';
		expect(() => movedStyles(html, keeper().keep)).toThrow('policy');
	});
});

describe('what the scripts of a page begin with', () => {
	const script = (data: string) => `
		{
			__sveltekit_a = { base: '' };
			Promise.all([
				import("../_app/immutable/entry/start.a.js"),
				import("../_app/immutable/entry/app.b.js")
			]).then(([kit, app]) => {
				kit.start(app, element, {
					data: ${data},
					form: null
				});
			});
		}
	`;
	const long = `[{text:"${'$&'.repeat(3000)}"}]`;
	const page = (text: string) => `${policyOf(text)}<script>${text}</script>`;

	test('stands in a module of its own', () => {
		const { files, keep } = keeper();
		const moved = movedData(page(script(long)), keep);
		expect(files).toEqual([[`export const data=${long}`, 'js']]);
		const [, asking = ''] = /<script>([^]*)<\/script>/.exec(moved) ?? [];
		expect(asking).toContain('import("../_app/kept.js")');
		expect(asking).toMatch(/\(\[kit, app, \{ data \}\]\) =>[^]*\tdata,\n/);
		expect(moved).toContain(hash(asking));
		expect(moved).not.toContain('$&');
	});

	test('stays where it is short', () => {
		const html = page(script('[null]'));
		expect(movedData(html, keeper().keep)).toBe(html);
	});

	test('is an error where the kit begins another way', () => {
		const other = script(long).replace('([kit, app])', '([first, second])');
		expect(() => movedData(page(other), keeper().keep)).toThrow('not as the kit');
	});
});
