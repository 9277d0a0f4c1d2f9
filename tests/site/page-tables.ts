import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A cell of figures, with the unit that it speaks about and the fact that it leads to. */
export interface FigureCell {
	page: string;
	text: string;
	unitIds: string[];
	factId: number | null;
	/** Figures of one row share a number. */
	row: number;
}

/** A row of a page's list of everything that a document states. */
export interface FactRow {
	page: string;
	factId: number;
	text: string;
}

export interface WalkedPages {
	pages: string[];
	figures: FigureCell[];
	facts: FactRow[];
}

const attribute = (node: Tree.Element, name: string) =>
	node.attrs.find((one) => one.name === name)?.value ?? '';
const isElement = (node: Tree.Node): node is Tree.Element => 'attrs' in node;

export function textOf(node: Tree.Node): string {
	if (node.nodeName === '#text') return (node as Tree.TextNode).value;
	return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function elements(node: Tree.Node, found: Tree.Element[] = []): Tree.Element[] {
	if (isElement(node)) found.push(node);
	if ('childNodes' in node) for (const child of node.childNodes) elements(child, found);
	return found;
}

/** Reads every page of a build as a reader without scripts has it. */
export function walkPages(build: string): WalkedPages {
	const walked: WalkedPages = { pages: [], figures: [], facts: [] };
	const files = readdirSync(build, { recursive: true })
		.map(String)
		.filter((name) => name.endsWith('index.html'))
		.sort();
	let rows = 0;
	for (const file of files) {
		walked.pages.push(file);
		const own = /units\/([^/]+)\/(?:facts\/)?index\.html$/.exec(file)?.[1];
		const all = elements(parse(readFileSync(join(build, file), 'utf8')));
		for (const row of all.filter(({ nodeName }) => nodeName === 'tr')) {
			rows++;
			const inside = elements(row);
			const links = inside
				.filter(({ nodeName }) => nodeName === 'a')
				.map((one) => attribute(one, 'href'));
			const linked = links.flatMap((href) => /units\/([^/]+)\//.exec(href)?.[1] ?? []);
			const unitIds = [...new Set(linked.length > 0 ? linked : own === undefined ? [] : [own])];
			const id = /^fact-(\d+)-\w{6}$/.exec(attribute(row, 'id'))?.[1];
			if (id !== undefined)
				walked.facts.push({ page: file, factId: Number(id), text: textOf(row) });
			for (const cell of inside.filter(
				(one) => one.nodeName === 'td' && attribute(one, 'class').split(' ').includes('numeric')
			)) {
				const fact = elements(cell)
					.filter(({ nodeName }) => nodeName === 'a')
					.map((one) => /#fact-(\d+)-\w{6}$/.exec(attribute(one, 'href'))?.[1])
					.find((one) => one !== undefined);
				walked.figures.push({
					page: file,
					text: textOf(cell).trim().replace(/\s+/g, ' '),
					unitIds,
					factId: fact === undefined ? null : Number(fact),
					row: rows
				});
			}
		}
	}
	return walked;
}
