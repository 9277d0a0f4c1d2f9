import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { attribute, builtPages, elementsOf, textOf, within } from './built-pages.ts';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

// What the policy in a page allows, and whether all of the page is within it: a browser holds one visit of each page to it besides.

/** The sources of each directive. */
function policyOf(elements: readonly Tree.Element[]): Map<string, string[]> {
	const tags = elements.filter(
		(one) => attribute(one, 'http-equiv').toLowerCase() === 'content-security-policy'
	);
	expect(tags).toHaveLength(1);
	const directives = attribute(tags[0]!, 'content').split(';');
	return new Map(
		directives.map((one) => {
			const [name = '', ...sources] = one.trim().split(/\s+/);
			return [name, sources];
		})
	);
}

const raw = (element: Tree.Element) =>
	element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test.each(builtPages)('%s allows nothing of another host, and is within what it allows', (page) => {
	const elements = elementsOf(page);
	const policy = policyOf(elements);
	expect(policy.get('default-src')).toEqual(["'self'"]);
	expect(policy.get('connect-src')).toEqual(["'self'"]);
	expect(policy.get('object-src')).toEqual(["'none'"]);
	for (const [name, sources] of policy) {
		const foreign = sources.filter(
			(one) => !/^'(self|none|sha256-.+|wasm-unsafe-eval)'$/.test(one)
		);
		const allowed: Record<string, string[]> = {
			'style-src-attr': ["'unsafe-inline'"],
			'img-src': ['data:', 'blob:']
		};
		expect(foreign, name).toEqual(allowed[name] ?? []);
	}
	for (const [tag, directive] of [
		['script', 'script-src'],
		['style', 'style-src']
	] as const) {
		const inline = elements.filter(
			(one) => one.nodeName === tag && attribute(one, 'src') === '' && textOf(one) !== ''
		);
		// what is data is not run
		const run = inline.filter((one) => !/json/.test(attribute(one, 'type')));
		for (const one of run)
			expect(policy.get(directive), `${tag} ${raw(one).slice(0, 60)}`).toContain(hashOf(raw(one)));
	}
	const handlers = elements.filter((one) => one.attrs.some(({ name }) => /^on/.test(name)));
	expect(handlers.map(({ nodeName }) => nodeName)).toEqual([]);
	const framed = elements.filter(({ nodeName }) => /^(iframe|object|embed|base)$/.test(nodeName));
	expect(framed).toEqual([]);
});

test('the reader of pages sees into what is shown without scripts', () => {
	const [element] = elementsOf('check/index.html').filter(
		({ nodeName }) => nodeName === 'noscript'
	);
	expect(within(element!).length).toBeGreaterThan(1);
});
