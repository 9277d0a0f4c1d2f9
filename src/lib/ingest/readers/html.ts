import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { DocumentFormat } from '#lib/domain/record.ts';
import { UnreadableDocument, type Item, type ReadDocument, type Remark } from '../document.ts';
import { limits } from '../limits.ts';
import { decodeText, type DecodedText } from './decode-text.ts';
import { layOut, type SpannedCell } from './grid.ts';
import {
	lookByRules,
	lookIn,
	readStyleRules,
	type PageLook,
	type Styled
} from './hidden-styles.ts';
import { LeftOut } from './left-out.ts';
import { raisedText } from './raised-text.ts';
import { isFrame } from './table-in-table.ts';

const blocks = new Set([
	'p',
	'div',
	'li',
	'h1',
	'h2',
	'h3',
	'h4',
	'h5',
	'h6',
	'section',
	'article',
	'header',
	'footer',
	'ul',
	'ol',
	'dl',
	'dt',
	'dd',
	'blockquote',
	'pre',
	'center',
	'td',
	'th',
	'tr',
	'body',
	'main',
	'caption',
	'table',
	'form',
	'fieldset',
	'address',
	'hr'
]);
const skipped = new Set([
	'script',
	'style',
	'head',
	'noscript',
	'template',
	'nav',
	'svg',
	'button',
	'rt',
	'rp',
	'annotation',
	'annotation-xml',
	'datalist',
	'object',
	'iframe',
	'audio',
	'video'
]);
const struck = new Set(['s', 'strike', 'del']);

/** A page as a government site publishes it. Its tables keep their merged cells; scripts, styles and menus are no text. */
export function readHtml(bytes: Uint8Array): ReadDocument {
	const { text, remarks } = htmlText(bytes);
	const document = readMarkup(text, 'html');
	return { ...document, remarks: [...remarks, ...(document.remarks ?? [])] };
}

/** The text of a page in the encoding that it names, or is most likely in. */
export function htmlText(bytes: Uint8Array, named?: string): DecodedText {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
	return decodeText(bytes, named ?? /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]);
}

/** Reads markup into paragraphs and tables; `line` counts them in reading order. */
export function readMarkup(markup: string, format: DocumentFormat): ReadDocument {
	checkSize(markup);
	return new MarkupReader().read(parse(markup), format);
}

/** Markup is counted before it is parsed: a tree of millions of elements takes more memory than a report is worth. */
function checkSize(markup: string): void {
	let tags = 0;
	for (let at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) tags += 1;
	if (tags > limits.elements)
		throw new UnreadableDocument('too-large', {
			en: `the page has more than ${limits.elements} tags: no report has`,
			zh: `网页的标签多于 ${limits.elements} 个，不会是一份报告`
		});
}

class MarkupReader {
	readonly #items: Item[] = [];
	readonly #remarks: Remark[] = [];
	readonly #leftOut = new LeftOut();
	readonly #filled = new WeakMap<Tree.Node, number>();
	#rules: ReturnType<typeof readStyleRules> = [];
	#line = 0;
	#table = 0;
	#text = '';
	/** The elements around what is being read, for rules of style that name them. */
	readonly #path: Styled[] = [];

	read(root: Tree.Document, format: DocumentFormat): ReadDocument {
		this.#rules = readStyleRules(styleSheets(root));
		this.#walk(root);
		this.#close();
		return { format, items: this.#items, remarks: [...this.#remarks, ...this.#leftOut.remarks] };
	}

	#close(): void {
		for (const line of this.#text.split('\n')) {
			const text = line.replace(/[ \t\u00a0]+/g, ' ').trim();
			if (text === '') continue;
			this.#line += 1;
			this.#items.push({ kind: 'paragraph', text, line: this.#line });
		}
		this.#text = '';
	}

	#walk(node: Tree.Node): void {
		if ('value' in node) {
			this.#text += node.value.replace(/\s+/g, ' ');
			return;
		}
		if (!('childNodes' in node)) return;
		if (!('tagName' in node)) {
			for (const child of node.childNodes) this.#walk(child);
			return;
		}
		const name = node.tagName;
		if (skipped.has(name)) return;
		const look = this.#lookOf(node);
		if (this.#isLeftOut(node, look)) return;
		if (name === 'table' && !isFrame(this.#outerCells(node))) {
			this.#close();
			this.#table += 1;
			const rows = this.#within(node, () => this.#rowsOf(node));
			for (const row of layOut(rows, this.#table, this.#line + 1, undefined, this.#remarks))
				this.#items.push(row);
			this.#line += rows.length;
			return;
		}
		const own = ownText(node);
		if (own !== null) this.#text += own;
		else if (look.raised === true) this.#text += raisedText(this.#text, this.#rawText(node));
		else if (isInline(name))
			this.#text += isTurned(node) ? turned(this.#rawText(node)) : this.#rawText(node);
		else {
			if (blocks.has(name)) this.#close();
			this.#within(node, () => {
				for (const child of node.childNodes) this.#walk(child);
			});
			if (blocks.has(name)) this.#close();
		}
	}

	#within<T>(node: Tree.Element, act: () => T): T {
		this.#path.push(styledOf(node));
		const result = act();
		this.#path.pop();
		return result;
	}

	#lookOf(node: Tree.Element): Partial<PageLook> {
		const style = attribute(node, 'style');
		const look: Partial<PageLook> =
			this.#rules.length === 0 ? {} : lookByRules(this.#rules, styledOf(node), this.#path);
		if (style !== undefined) Object.assign(look, lookIn(style));
		if (struck.has(node.tagName)) look.struck = true;
		if (node.tagName === 'sup') look.raised = true;
		if (attribute(node, 'hidden') !== undefined) look.hidden = true;
		return look;
	}

	#isLeftOut(node: Tree.Element, look: Partial<PageLook>): boolean {
		if (look.hidden === true) this.#leftOut.add('hidden', plainText(node), this.#line + 1);
		else if (look.struck === true) this.#leftOut.add('struck', plainText(node), this.#line + 1);
		return look.hidden === true || look.struck === true;
	}

	#outerCells(table: Tree.Element): { hasText: boolean; inner: number }[] {
		return directRows(table).flatMap((row) =>
			cellsOf(row).map((cell) => ({
				hasText: hasOwnText(cell),
				inner: this.#filledWithin(cell)
			}))
		);
	}

	/** The filled cells of the tables within a node, counted once. */
	#filledWithin(node: Tree.ParentNode): number {
		const known = this.#filled.get(node);
		if (known !== undefined) return known;
		let count = 0;
		for (const child of node.childNodes) {
			if (!('childNodes' in child)) continue;
			const isCell = 'tagName' in child && /^t[dh]$/.test(child.tagName);
			count += this.#filledWithin(child) + (isCell && hasOwnText(child) ? 1 : 0);
		}
		this.#filled.set(node, count);
		return count;
	}

	#rowsOf(table: Tree.Element): SpannedCell[][] {
		const rows: SpannedCell[][] = [];
		for (const row of directRows(table)) {
			this.#line += rows.length;
			const group = row.parentNode;
			const isOut = [row, ...(group !== null && 'tagName' in group ? [group] : [])].some(
				(part) =>
					part.tagName !== 'table' &&
					this.#isLeftOut(part === group ? row : part, this.#lookOf(part))
			);
			this.#line -= rows.length;
			if (isOut) continue;
			rows.push(
				this.#within(row, () =>
					cellsOf(row).flatMap((cell) => {
						const look = this.#lookOf(cell);
						const span = { rowSpan: spanOf(cell, 'rowspan'), colSpan: spanOf(cell, 'colspan') };
						this.#line += rows.length;
						const isLeftOut = this.#isLeftOut(cell, look);
						const text = isLeftOut ? '' : this.#textOf(cell);
						this.#line -= rows.length;
						// a hidden cell takes no room, a struck one keeps its place
						return isLeftOut && look.hidden === true ? [] : [{ text, ...span }];
					})
				)
			);
		}
		return rows;
	}

	#textOf(cell: Tree.Element): string {
		return this.#rawText(cell)
			.replace(/[ \t\u00a0]+/g, ' ')
			.replace(/ ?\n[\n ]*/g, '\n')
			.trim();
	}

	#rawText(node: Tree.Node): string {
		if ('value' in node) return node.value.replace(/\s+/g, ' ');
		if (!('childNodes' in node)) return '';
		return this.#within(node as Tree.Element, () => {
			let text = '';
			for (const child of node.childNodes) {
				if (!('tagName' in child)) {
					text += this.#rawText(child);
					continue;
				}
				if (skipped.has(child.tagName)) continue;
				const look = this.#lookOf(child);
				if (this.#isLeftOut(child, look)) continue;
				const own = ownText(child);
				if (own !== null) text += own;
				else if (child.tagName === 'mfrac')
					text += elementsOf(child)
						.map((part) => this.#rawText(part).trim())
						.join('/');
				else if (child.tagName === 'msup') {
					const [base, power] = elementsOf(child).map((part) => this.#rawText(part).trim());
					text += base ?? '';
					text += raisedText(text, power ?? '');
				} else if (child.tagName === 'bdo' && /^rtl$/i.test(attribute(child, 'dir') ?? ''))
					text += [...this.#rawText(child)].reverse().join('');
				else if (look.raised === true) text += raisedText(text, this.#rawText(child));
				else {
					const inner = this.#rawText(child);
					const isBlock = blocks.has(child.tagName);
					const isCell = /^t[dh]$/.test(child.tagName);
					text += isCell ? `${inner} ` : isBlock ? `${text === '' ? '' : '\n'}${inner}\n` : inner;
				}
			}
			return text;
		});
	}
}

/** What an element shows by itself: the end of a line, or what is filled in a form. */
function ownText(node: Tree.Element): string | null {
	if (node.tagName === 'br') return '\n';
	if (node.tagName === 'input') {
		const type = (attribute(node, 'type') ?? 'text').toLowerCase();
		if (/^(checkbox|radio)$/.test(type))
			return attribute(node, 'checked') === undefined ? '☐' : '☑';
		return /^(text|number|date|tel|email|search|url|month|time)$/.test(type)
			? (attribute(node, 'value') ?? '')
			: '';
	}
	if (node.tagName === 'select') {
		const options = elementsOf(node, true).filter((option) => option.tagName === 'option');
		const chosen =
			options.find((option) => attribute(option, 'selected') !== undefined) ?? options[0];
		return chosen === undefined ? '' : plainText(chosen).trim();
	}
	return null;
}

/** Text that is shown from right to left. */
const isTurned = (node: Tree.Element): boolean =>
	node.tagName === 'bdo' && /^rtl$/i.test(attribute(node, 'dir') ?? '');
const turned = (text: string): string => [...text].reverse().join('');

const isInline = (name: string): boolean => /^(math|bdo|textarea)$/.test(name);

const attribute = (node: Tree.Element, name: string): string | undefined =>
	node.attrs.find((each) => each.name === name)?.value;

const styledOf = (node: Tree.Element): Styled => {
	if (!('attrs' in node)) return { tag: '', id: '', classes: [] };
	return {
		tag: node.tagName,
		id: attribute(node, 'id') ?? '',
		classes: attribute(node, 'class')?.split(/\s+/) ?? []
	};
};

function elementsOf(node: Tree.ParentNode, deep = false): Tree.Element[] {
	return node.childNodes.flatMap((child) =>
		'tagName' in child ? [child, ...(deep ? elementsOf(child, true) : [])] : []
	);
}

function directRows(table: Tree.Element): Tree.Element[] {
	return elementsOf(table).flatMap((child) =>
		child.tagName === 'tr'
			? [child]
			: /^t(head|body|foot)$/.test(child.tagName)
				? directRows(child)
				: []
	);
}

const cellsOf = (row: Tree.Element): Tree.Element[] =>
	elementsOf(row).filter((cell) => /^t[dh]$/.test(cell.tagName));

const spanOf = (cell: Tree.Element, name: string): number =>
	Math.min(1000, Math.max(1, Math.trunc(Number(attribute(cell, name))) || 1));

/** Whether a cell has text besides the tables within it. */
function hasOwnText(node: Tree.ParentNode): boolean {
	return node.childNodes.some((child) =>
		'value' in child
			? child.value.trim() !== ''
			: 'tagName' in child &&
				child.tagName !== 'table' &&
				!skipped.has(child.tagName) &&
				hasOwnText(child)
	);
}

function plainText(node: Tree.Node): string {
	if ('value' in node) return node.value;
	if (!('childNodes' in node)) return '';
	if ('tagName' in node && skipped.has(node.tagName)) return '';
	return node.childNodes.map(plainText).join('');
}

function styleSheets(node: Tree.ParentNode): string[] {
	return node.childNodes.flatMap((child) =>
		'tagName' in child && child.tagName === 'style'
			? [child.childNodes.map((text) => ('value' in text ? text.value : '')).join('')]
			: 'childNodes' in child
				? styleSheets(child)
				: []
	);
}
