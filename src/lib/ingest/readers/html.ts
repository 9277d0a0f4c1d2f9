import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { DocumentFormat } from '#lib/domain/record.ts';
import type { Item, ReadDocument } from '../document.ts';
import { layOut, type SpannedCell } from './grid.ts';

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
	'caption'
]);
const skipped = new Set([
	'script',
	'style',
	'head',
	'noscript',
	'template',
	'nav',
	'svg',
	'select',
	'button'
]);

/** A page as a government site publishes it. Its tables keep their merged cells; scripts, styles and menus are no text. */
export function readHtml(bytes: Uint8Array): ReadDocument {
	return readMarkup(decode(bytes), 'html');
}

/** Reads markup into paragraphs and tables; `line` counts them in reading order. */
export function readMarkup(markup: string, format: DocumentFormat): ReadDocument {
	const items: Item[] = [];
	const state = { line: 0, table: 0, text: '' };
	const close = () => {
		for (const line of state.text.split('\n')) {
			const text = line.replace(/[ \t\u00a0]+/g, ' ').trim();
			if (text === '') continue;
			state.line += 1;
			items.push({ kind: 'paragraph', text, line: state.line });
		}
		state.text = '';
	};
	const walk = (node: Tree.Node): void => {
		if ('value' in node) {
			state.text += node.value.replace(/\s+/g, ' ');
			return;
		}
		if (!('childNodes' in node)) return;
		const name = 'tagName' in node ? node.tagName : '';
		if (skipped.has(name)) return;
		if (name === 'br') state.text += '\n';
		if (name === 'table' && !isLayout(node)) {
			close();
			state.table += 1;
			const rows = rowsOf(node);
			items.push(...layOut(rows, state.table, state.line + 1));
			state.line += rows.length;
			return;
		}
		if (blocks.has(name)) close();
		for (const child of node.childNodes) walk(child);
		if (blocks.has(name)) close();
	};
	walk(parse(markup));
	close();
	return { format, items };
}

/** A table around other tables arranges the page and holds no figures of its own. */
const isLayout = (node: Tree.ParentNode): boolean => descendants(node, 'table').length > 0;

function descendants(node: Tree.ParentNode, name: string): Tree.Element[] {
	return node.childNodes.flatMap((child) =>
		'tagName' in child
			? [...(child.tagName === name ? [child] : []), ...descendants(child, name)]
			: []
	);
}

function rowsOf(table: Tree.ParentNode): SpannedCell[][] {
	return descendants(table, 'tr').map((row) =>
		row.childNodes.flatMap((cell) => {
			if (!('tagName' in cell) || !/^t[dh]$/.test(cell.tagName)) return [];
			const span = (attribute: string) =>
				Math.min(
					200,
					Math.max(1, Number(cell.attrs.find(({ name }) => name === attribute)?.value) || 1)
				);
			return [{ text: textOf(cell), rowSpan: span('rowspan'), colSpan: span('colspan') }];
		})
	);
}

function textOf(node: Tree.Node): string {
	return rawText(node)
		.replace(/[ \t\u00a0]+/g, ' ')
		.replace(/ ?\n[\n ]*/g, '\n')
		.trim();
}

function rawText(node: Tree.Node): string {
	if ('value' in node) return node.value.replace(/\s+/g, ' ');
	if (!('childNodes' in node)) return '';
	const name = 'tagName' in node ? node.tagName : '';
	if (skipped.has(name)) return '';
	if (name === 'br') return '\n';
	const text = node.childNodes.map(rawText).join('');
	return blocks.has(name) && name !== 'td' && name !== 'th' ? `${text}\n` : text;
}

function decode(bytes: Uint8Array): string {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
	const named = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
	for (const encoding of [...(named === undefined ? [] : [named]), 'utf-8', 'gb18030']) {
		try {
			return new TextDecoder(encoding, { fatal: true }).decode(bytes);
		} catch {
			continue;
		}
	}
	return new TextDecoder('gb18030').decode(bytes);
}
