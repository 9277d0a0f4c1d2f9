import { UnreadableDocument, type Item, type ReadDocument, type Remark } from '../document.ts';
import { openArchive } from './archive.ts';
import { layOut, type SpannedCell } from './grid.ts';
import { LeftOut } from './left-out.ts';
import { listLabels } from './odt-lists.ts';
import { raisedText } from './raised-text.ts';
import { isFrame } from './table-in-table.ts';
import {
	childElement,
	childElements,
	descendantElements,
	parseXml,
	textWithin,
	type XmlElement
} from './xml.ts';

/** An OpenDocument text: paragraphs and tables as they are shown; what tracked changes deleted is not part of it. */
export function readOdt(bytes: Uint8Array): ReadDocument {
	const archive = openArchive(bytes);
	const content = archive.read('content.xml');
	const styles = archive.read('styles.xml');
	if (content === undefined)
		throw new UnreadableDocument('damaged', {
			en: 'the document has no text part',
			zh: '文档里没有正文部分'
		});
	const root = childElement(parseXml(content), 'office:document-content');
	const look =
		styles === undefined ? undefined : childElement(parseXml(styles), 'office:document-styles');
	return readText(root, [root, look], 'odt');
}

/** An OpenDocument text in one file of XML. */
export function readFodt(bytes: Uint8Array): ReadDocument {
	const root = childElement(parseXml(bytes), 'office:document');
	return readText(root, [root], 'fodt');
}

interface Look {
	hidden: boolean;
	struck: boolean;
	raised: boolean;
	parent: string;
}

function readText(
	root: XmlElement | undefined,
	holders: (XmlElement | undefined)[],
	format: 'odt' | 'fodt'
): ReadDocument {
	const body = childElement(childElement(root, 'office:body'), 'office:text');
	if (body === undefined)
		throw new UnreadableDocument('damaged', {
			en: 'the document has no text',
			zh: '文档里没有正文'
		});
	const known = holders.filter((holder) => holder !== undefined);
	const reader = new TextReader(looksOf(known), listLabels(known));
	for (const holder of known)
		for (const master of descendantElements(holder, 'style:master-page'))
			for (const edge of [
				...childElements(master, 'style:header'),
				...childElements(master, 'style:footer')
			])
				reader.edge(edge);
	reader.blocks(body);
	return { format, items: reader.items, remarks: [...reader.remarks, ...reader.leftOut.remarks] };
}

export function looksOf(holders: readonly XmlElement[]): Map<string, Look> {
	const looks = new Map<string, Look>();
	for (const holder of holders)
		for (const style of descendantElements(holder, 'style:style')) {
			const said = childElement(style, 'style:text-properties')?.attributes ?? {};
			looks.set(style.attributes['name'] ?? '', {
				hidden: said['display'] === 'none',
				struck: /^(?!none)./.test(
					said['text-line-through-style'] ?? said['text-line-through-type'] ?? ''
				),
				raised: /^(super|[1-9]\d*%)/.test(said['text-position'] ?? ''),
				parent: style.attributes['parent-style-name'] ?? ''
			});
		}
	return looks;
}

export class TextReader {
	readonly items: Item[] = [];
	readonly remarks: Remark[] = [];
	readonly leftOut = new LeftOut();
	readonly #looks: Map<string, Look>;
	readonly #labels: ReturnType<typeof listLabels>;
	#line = 0;
	#table = 0;

	constructor(looks: Map<string, Look>, labels: ReturnType<typeof listLabels>) {
		this.#looks = looks;
		this.#labels = labels;
	}

	/** A page's header or footer, without page numbers. */
	edge(element: XmlElement): void {
		for (const line of this.#lines(element))
			if (/[\u3400-\u9fff]/.test(line) && !/^第?\s*\d*\s*页/.test(line)) this.#push(line);
	}

	blocks(parent: XmlElement): void {
		for (const child of childElements(parent)) {
			if (isParagraph(child)) this.#push(this.#paragraph(child));
			else if (child.name === 'text:list')
				for (const line of this.#list(child, '', 0)) this.#push(line);
			else if (child.name === 'table:table') this.#read(child);
			else if (isHiddenSection(child))
				this.leftOut.add('hidden', textWithin(child), this.#line + 1);
			else if (isAround(child)) this.blocks(child);
		}
	}

	#push(text: string): void {
		for (const each of text.split('\n')) {
			const line = each.replace(/[ \t\u00a0]+/g, ' ').trim();
			if (line === '') continue;
			this.#line += 1;
			this.items.push({ kind: 'paragraph', text: line, line: this.#line });
		}
	}

	#read(table: XmlElement): void {
		const rows = [...rowsOf(table)];
		const cells = rows.flatMap((row) =>
			[...childElements(row, 'table:table-cell')].map((cell) => ({
				hasText: [...childElements(cell)].some(
					(child) => child.name !== 'table:table' && textWithin(child).trim() !== ''
				),
				inner: [...descendantElements(cell, 'table:table')].flatMap((inner) =>
					[...descendantElements(inner, 'table:table-cell')].filter(
						(each) => textWithin(each).trim() !== ''
					)
				).length
			}))
		);
		if (isFrame(cells)) {
			for (const row of rows)
				for (const cell of childElements(row, 'table:table-cell')) this.blocks(cell);
			return;
		}
		this.#table += 1;
		const spanned: (SpannedCell | null)[][] = [];
		for (const row of rows) {
			if (/^(collapse|filter)$/.test(row.attributes['visibility'] ?? '')) {
				this.leftOut.add('hidden', textWithin(row), this.#line + spanned.length + 1);
				continue;
			}
			const repeats = Math.min(
				textWithin(row).trim() === '' ? 1 : 1000,
				repeated(row, 'number-rows-repeated')
			);
			for (let i = 0; i < repeats; i += 1) {
				spanned.push(this.#cells(row, this.#line + spanned.length + 1));
			}
		}
		for (const row of layOut(
			settleSpans(spanned),
			this.#table,
			this.#line + 1,
			undefined,
			this.remarks
		))
			this.items.push(row);
		this.#line += spanned.length;
	}

	/** The text of a cell of a workbook. */
	cellText(cell: XmlElement, line: number): string {
		this.#line = line - 1;
		const look = this.#lookOf(cell.attributes['style-name'] ?? '');
		const text = this.#lines(cell)
			.filter((each) => each !== '')
			.join('\n');
		if (!look.struck && !look.hidden) return text;
		this.leftOut.add(look.struck ? 'struck' : 'hidden', text, line);
		return '';
	}

	#cells(row: XmlElement, line: number): (SpannedCell | null)[] {
		const cells: (SpannedCell | null)[] = [];
		for (const cell of childElements(row)) {
			const count = Math.min(300, repeated(cell, 'number-columns-repeated'));
			if (cell.name === 'table:covered-table-cell')
				for (let i = 0; i < count; i += 1) cells.push(null);
			if (cell.name !== 'table:table-cell') continue;
			const before = this.#line;
			this.#line = line - 1;
			const text = this.#lines(cell)
				.filter((each) => each !== '')
				.join('\n');
			this.#line = before;
			const span = (name: string) => Math.min(1000, repeated(cell, name));
			for (let i = 0; i < count; i += 1)
				cells.push({
					text,
					rowSpan: span('number-rows-spanned'),
					colSpan: span('number-columns-spanned')
				});
		}
		return cells;
	}

	#lines(parent: XmlElement): string[] {
		const lines: string[] = [];
		for (const child of childElements(parent)) {
			if (isParagraph(child)) lines.push(...this.#paragraph(child).split('\n'));
			else if (child.name === 'text:list') lines.push(...this.#list(child, '', 0));
			else if (child.name === 'table:table')
				for (const row of rowsOf(child))
					lines.push(
						[...childElements(row, 'table:table-cell')]
							.map((cell) => this.#lines(cell).join(' '))
							.join(' ')
					);
			else if (isAround(child)) lines.push(...this.#lines(child));
		}
		return lines.map((line) => line.replace(/[ \t\u00a0]+/g, ' ').trim());
	}

	/** The entries of a list with the numbers that are shown in front of them. */
	#list(list: XmlElement, style: string, level: number): string[] {
		const name = list.attributes['style-name'] ?? style;
		const counter = this.#labels(name, list.attributes['continue-numbering'] === 'true', level);
		const lines: string[] = [];
		for (const entry of childElements(list)) {
			// an entry that only holds a further list has no number of its own
			const hasText = [...childElements(entry)].some(isParagraph);
			let label = entry.name === 'text:list-item' && hasText ? counter() : '';
			for (const child of childElements(entry)) {
				if (child.name === 'text:list') lines.push(...this.#list(child, name, level + 1));
				else if (isParagraph(child)) {
					const text = this.#paragraph(child);
					lines.push(
						/^\s*[-+−(（]?\d/.test(text) && level === 0 && /\d[.．]?$/.test(label)
							? text
							: `${label}${text}`
					);
					label = '';
				}
			}
		}
		return lines;
	}

	#paragraph(element: XmlElement): string {
		const text = { value: '', shapes: '' };
		this.#inline(element, text, this.#lookOf(element.attributes['style-name'] ?? ''));
		return `${text.shapes}${text.value}`;
	}

	#lookOf(name: string): Look {
		const look = { hidden: false, struck: false, raised: false, parent: '' };
		let style = this.#looks.get(name);
		for (let i = 0; style !== undefined && i < 10; i += 1) {
			look.hidden ||= style.hidden;
			look.struck ||= style.struck;
			look.raised ||= style.raised;
			style = this.#looks.get(style.parent);
		}
		return look;
	}

	#inline(element: XmlElement, text: { value: string; shapes: string }, look: Look): void {
		for (const child of element.children) {
			if (typeof child === 'string') {
				const shown = child.replace(/\s+/g, ' ');
				if (look.hidden) this.leftOut.add('hidden', shown, this.#line + 1);
				else if (look.struck) this.leftOut.add('struck', shown, this.#line + 1);
				else text.value += look.raised ? raisedText(text.value, shown) : shown;
			} else if (child.name === 'text:s')
				text.value += ' '.repeat(Math.min(50, repeated(child, 'c')));
			else if (child.name === 'text:tab') text.value += ' ';
			else if (child.name === 'text:line-break') text.value += '\n';
			else if (child.name === 'text:span') {
				const own = this.#lookOf(child.attributes['style-name'] ?? '');
				this.#inline(child, text, {
					hidden: look.hidden || own.hidden,
					struck: look.struck || own.struck,
					raised: look.raised || own.raised,
					parent: ''
				});
			} else if (child.name === 'text:hidden-text')
				this.leftOut.add('hidden', textWithin(child), this.#line + 1);
			else if (child.name === 'text:ruby') {
				const base = childElement(child, 'text:ruby-base');
				if (base !== undefined) this.#inline(base, text, look);
			} else if (/:fieldmark(-start)?$/.test(child.name)) {
				if (/FORMCHECKBOX/.test(child.attributes['type'] ?? ''))
					text.value += [...childElements(child)].some(
						({ attributes }) =>
							attributes['name'] === 'Checkbox_Checked' && attributes['value'] === 'true'
					)
						? '☑'
						: '☐';
			} else if (/^draw:/.test(child.name)) this.#shape(child, text);
			else if (
				!/^(text:note|office:annotation|office:annotation-end|text:tracked-changes|text:bookmark.*|text:change.*)$/.test(
					child.name
				)
			)
				this.#inline(child, text, look);
		}
	}

	#shape(element: XmlElement, text: { shapes: string }): void {
		const lines = this.#lines(element).filter((line) => line !== '');
		if (lines.length > 0) text.shapes += `${lines.join('\n')}\n`;
		if (
			[...descendantElements(element, 'draw:object')].length > 0 ||
			[...descendantElements(element, 'draw:object-ole')].length > 0
		)
			this.remarks.push({
				code: 'embedded-document',
				raw: '',
				note: 'another document is embedded here; it is not read',
				line: this.#line + 1
			});
	}
}

const isParagraph = ({ name }: XmlElement): boolean => name === 'text:p' || name === 'text:h';
const isAround = ({ name }: XmlElement): boolean =>
	/^(text:section|text:index-body|text:table-of-content|text:list-item|text:list-header|draw:[\w-]+|text:note-body)$/.test(
		name
	);
const isHiddenSection = ({ name, attributes }: XmlElement): boolean =>
	name === 'text:section' && attributes['display'] === 'none';

function* rowsOf(table: XmlElement): Generator<XmlElement> {
	for (const child of childElements(table))
		if (child.name === 'table:table-row') yield child;
		else if (/^table:table-(header-rows|rows|row-group)$/.test(child.name)) yield* rowsOf(child);
}

const repeated = (element: XmlElement, name: string): number =>
	Math.max(1, Math.trunc(Number(element.attributes[name])) || 1);

/**
 * The cells of rows whose positions are all told, those that merged cells cover (null) too. A cell reaches over what is covered and no
 * further; a covered position that no cell reaches is an empty cell.
 */
export function settleSpans(rows: readonly (readonly (SpannedCell | null)[])[]): SpannedCell[][] {
	const reached = rows.map(() => new Set<number>());
	return rows.map((row, r) => {
		const cells: SpannedCell[] = [];
		row.forEach((cell, column) => {
			if (cell === null) {
				if (reached[r]?.has(column) !== true) cells.push({ text: '', rowSpan: 1, colSpan: 1 });
				return;
			}
			const isCovered = (at: number, c: number) => rows[at]?.[c] === null;
			let colSpan = 1;
			while (colSpan < cell.colSpan && isCovered(r, column + colSpan)) colSpan += 1;
			let rowSpan = 1;
			while (rowSpan < cell.rowSpan && isCovered(r + rowSpan, column)) rowSpan += 1;
			for (let at = r; at < r + rowSpan; at += 1)
				for (let c = column; c < column + colSpan; c += 1) reached[at]?.add(c);
			cells.push({ text: cell.text, rowSpan, colSpan });
		});
		return cells;
	});
}
