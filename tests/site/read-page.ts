import { readFileSync } from 'node:fs';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export interface ReadPage {
	/** Every text of the page's main part outside charts, one a line; notes for browsers without scripts are not among them. */
	texts: string[];
	/** Every text of its charts. */
	charts: string[];
	/** Cells of every table, row by row, the head among them. */
	tables: string[][][];
	/** Terms and what stands beside them. */
	pairs: Map<string, string>;
	/** Text of every article, by its id. */
	articles: Map<string, string>;
}

const unread = ['script', 'style', 'template', 'noscript'];
const isElement = (node: Tree.Node): node is Tree.Element => 'attrs' in node;
const attribute = (node: Tree.Element, name: string) =>
	node.attrs.find((one) => one.name === name)?.value ?? '';

function within(node: Tree.Node, found: Tree.Element[] = []): Tree.Element[] {
	if (isElement(node)) found.push(node);
	if ('childNodes' in node && !unread.includes(node.nodeName))
		for (const child of node.childNodes) within(child, found);
	return found;
}

function textsOf(node: Tree.Node, except?: string): string[] {
	if (node.nodeName === '#text') {
		const text = (node as Tree.TextNode).value.trim().replace(/\s+/g, ' ');
		return text === '' ? [] : [text];
	}
	if (unread.includes(node.nodeName) || node.nodeName === except) return [];
	return 'childNodes' in node ? node.childNodes.flatMap((child) => textsOf(child, except)) : [];
}

export const wholeText = (node: Tree.Node): string => textsOf(node).join('');

/** Reads a built page as a reader without scripts has it. */
export function readPage(file: string): ReadPage {
	const all = within(parse(readFileSync(file, 'utf8')));
	const main = all.find(({ nodeName }) => nodeName === 'main')!;
	const inside = within(main);
	const named = (name: string, of = inside) => of.filter(({ nodeName }) => nodeName === name);
	const cellsOf = (row: Tree.Element) =>
		within(row)
			.filter(({ nodeName }) => nodeName === 'td' || nodeName === 'th')
			.map(wholeText);
	const terms = named('dt').map(wholeText);
	const values = named('dd').map(wholeText);
	return {
		texts: textsOf(main, 'svg'),
		charts: named('svg').flatMap((one) => textsOf(one)),
		tables: named('table').map((table) => named('tr', within(table)).map(cellsOf)),
		// a word that is explained further down is another pair
		pairs: new Map(
			terms.map((term, place): [string, string] => [term, values[place] ?? '']).reverse()
		),
		articles: new Map(named('article').map((one) => [attribute(one, 'id'), textsOf(one).join(' ')]))
	};
}
