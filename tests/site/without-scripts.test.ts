import { describe, expect, test } from 'vitest';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attribute, builtPages, elementsOf, textOf, within } from './built-pages.ts';

// What a reader without scripts has, read from the built files.

const byName = (name: string, of: readonly Tree.Element[]) =>
	of.filter(({ nodeName }) => nodeName === name);
const hasClass = (element: Tree.Element, name: string) =>
	attribute(element, 'class').split(/\s+/).includes(name);
const isDrawing = (element: Tree.Element) =>
	hasClass(element, 'drawn') && byName('svg', within(element)).length === 1;

function sectionOf(elements: readonly Tree.Element[], id: string): Tree.Element[] {
	const sections = byName('section', elements).filter((section) =>
		within(section).some((one) => attribute(one, 'id') === id)
	);
	expect(sections.length, id).toBeGreaterThan(0);
	return within(sections.at(-1)!);
}

test.each(builtPages)(
	'%s has its language, a title, one heading, and what it says and does not',
	(page) => {
		const elements = elementsOf(page);
		const isEnglish = page.startsWith('en/');
		expect(attribute(byName('html', elements)[0]!, 'lang')).toBe(isEnglish ? 'en' : 'zh-CN');
		expect(textOf(byName('title', elements)[0]!)).toMatch(/\S/);
		expect(byName('h1', elements)).toHaveLength(1);
		// the page of a unit without a page of its own is made in the browser
		if (/^(en\/)?unit\//.test(page)) return;
		const main = byName('main', elements)[0]!;
		const aside = main.childNodes.filter((node) => node.nodeName === 'aside').at(-1)!;
		const inside = within(aside);
		const [says, saysNot] = isEnglish
			? ['What it says', 'What it does not say']
			: ['说明什么', '不说明什么'];
		const headings = inside.filter(({ nodeName }) => /^h\d$/.test(nodeName)).map(textOf);
		expect(headings).toEqual(expect.arrayContaining([says, saysNot]));
		expect(byName('li', inside).length).toBeGreaterThan(1);
	}
);

describe('the overview', () => {
	const elements = elementsOf('index.html');

	test.each(['budget', 'rate', 'staffing', 'structure', 'verdicts', 'scores'])(
		'has the chart %s, for wide and narrow screens, and says what is in it',
		(id) => {
			const section = sectionOf(elements, id);
			const chart = section.find((one) => hasClass(one, 'chart'))!;
			expect(attribute(chart, 'aria-label')).toMatch(/\S{10,}/);
			const drawings = within(chart).filter(isDrawing);
			expect(drawings.some((one) => hasClass(one, 'narrow'))).toBe(true);
			expect(drawings.length).toBeGreaterThan(1);
		}
	);

	test('has its figures in the chart and in the table, each with a link to its place', () => {
		const section = sectionOf(elements, 'budget');
		expect(section.filter(isDrawing).map(textOf).join()).toContain('3,243.37');
		const links = byName('a', section).filter((one) => textOf(one) === '1,068.21');
		expect(attribute(links[0]!, 'href')).toMatch(
			/units\/zhuzhou-public-housing\/facts\/#fact-\d+-\w{6}$/
		);
	});

	test('has no zero for a unit with targets only', () => {
		const rate = sectionOf(elements, 'rate').filter(isDrawing).map(textOf);
		for (const drawing of rate) {
			expect(drawing).toContain('仅有目标');
			expect(drawing).not.toMatch(/(^|\D)0\.00%/);
		}
	});

	test('explains a term where it stands', () => {
		const terms = byName('details', sectionOf(elements, 'staffing')).map(textOf).join();
		expect(terms).toContain('机构编制部门核定的人数上限');
	});
});

const unitPages = builtPages.filter((page) => /^units\/[^/]+\/index.html$/.test(page));

test.each(unitPages)('%s shows its figures', (page) => {
	const elements = elementsOf(page);
	expect(byName('dl', elements).length).toBeGreaterThan(0);
	expect(elements.filter(isDrawing).length).toBeGreaterThan(0);
});

const factPages = builtPages.filter((page) => /^units\/.*\/facts\/index.html$/.test(page));

test.each(factPages)('%s shows every figure and its place', (page) => {
	const elements = elementsOf(page);
	const rows = byName('tr', elements).filter((one) => attribute(one, 'id').startsWith('fact-'));
	expect(rows.length).toBeGreaterThan(20);
	for (const row of rows) expect(textOf(row)).toMatch(/第 ?\d+ ?行|第 ?\d+ ?页/);
});

test('the standard thresholds of the rules stand under the rules', () => {
	const section = sectionOf(elementsOf('findings/index.html'), 'rules');
	const terms = section
		.filter(({ nodeName }) => nodeName === 'dt' || nodeName === 'dd')
		.map(textOf);
	const at = terms.findIndex((text) => text.includes('STF-01'));
	expect(terms[at + 1]).toMatch(/\S：100\s*%/);
});
