import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Every page of the build, relative to its root, as `en/findings/index.html`. */
export const builtPages: string[] = readdirSync('build', { recursive: true, encoding: 'utf8' })
	.map((name) => name.replaceAll('\\', '/'))
	.filter((name) => name.endsWith('index.html'))
	.sort();

/** Every element of a built page, in the order of the document; what stands in `noscript` is among them. */
export function elementsOf(page: string): Tree.Element[] {
	return within(parse(readFileSync(join('build', page), 'utf8'), { scriptingEnabled: false }));
}

/** A node, where it is an element, and all elements below it. */
export function within(node: Tree.Node, found: Tree.Element[] = []): Tree.Element[] {
	if ('attrs' in node) found.push(node);
	if ('childNodes' in node) for (const child of node.childNodes) within(child, found);
	return found;
}

export function attribute(element: Tree.Element, name: string): string {
	return element.attrs.find((one) => one.name === name)?.value ?? '';
}

/** The text of a node and of all below it, with single spaces. */
export function textOf(node: Tree.Node): string {
	return rawText(node).replace(/\s+/g, ' ').trim();
}

function rawText(node: Tree.Node): string {
	if (node.nodeName === '#text') return (node as Tree.TextNode).value;
	return 'childNodes' in node ? node.childNodes.map(rawText).join('') : '';
}
