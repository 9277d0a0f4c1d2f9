import type { Item, Remark } from '../document.ts';
import { layOut, type SpannedCell } from './grid.ts';
import type { Numbering } from './docx-numbering.ts';
import { runLook, type DocxStyles, type RunLook } from './docx-styles.ts';
import type { LeftOut } from './left-out.ts';
import { raisedText } from './raised-text.ts';
import { isSymbolFont, symbolText } from './symbol-fonts.ts';
import { isFrame } from './table-in-table.ts';
import {
	childElement,
	childElements,
	descendantElements,
	textWithin,
	type XmlElement
} from './xml.ts';

export interface DocxParts {
	styles: DocxStyles;
	numbering: Numbering;
	leftOut: LeftOut;
	remarks: Remark[];
	/** The content of a part that the document takes in; null when it cannot be read. */
	embedded: (id: string) => Item[] | null;
}

/** Elements around blocks or runs that change nothing of what is shown. */
const around = new Set([
	'w:sdt',
	'w:sdtContent',
	'w:customXml',
	'w:smartTag',
	'w:ins',
	'w:moveTo',
	'w:bdo',
	'w:dir',
	'w:hyperlink',
	'w:fldSimple',
	'w:rubyBase',
	'w:ruby',
	'mc:AlternateContent',
	'mc:Choice',
	'mc:Fallback',
	'w:subDoc'
]);

/** Walks the blocks of a Word document and gathers its paragraphs and rows. */
export function readDocxBlocks(parts: DocxParts) {
	const items: Item[] = [];
	const state = { line: 0, table: 0 };
	/** Codes of fields that are open; text counts where all have come to their result. */
	const fields: { shows: boolean }[] = [];
	/** Shapes that hold a form: it is read behind the paragraph that they hang on. */
	const boxesWithTables: XmlElement[] = [];
	let isInCell = false;

	const push = (lines: string): void => {
		for (const each of lines.split('\n')) {
			const text = plain(each);
			if (text === '') continue;
			state.line += 1;
			items.push({ kind: 'paragraph', text, line: state.line });
		}
	};

	const blocks = (parent: XmlElement): void => {
		for (const child of childElements(parent)) {
			if (child.name === 'w:p') {
				push(paragraph(child, false));
				for (const box of boxesWithTables.splice(0)) blocks(box);
			} else if (child.name === 'w:tbl') table(child);
			else if (child.name === 'w:altChunk') takeIn(child.attributes['id'] ?? '');
			else if (around.has(child.name)) blocks(chosen(child));
		}
	};

	const takeIn = (id: string): void => {
		const taken = parts.embedded(id);
		if (taken === null) {
			parts.remarks.push({
				code: 'embedded-document',
				raw: id,
				note: 'another document is embedded here; it is not read',
				line: state.line + 1
			});
			return;
		}
		const [line, table] = [state.line, state.table];
		for (const item of taken) {
			items.push(
				item.kind === 'row'
					? { ...item, table: table + item.table, line: line + (item.line ?? 0) }
					: { ...item, line: line + (item.line ?? 0) }
			);
			state.line = line + (item.line ?? 0);
			if (item.kind === 'row') state.table = table + item.table;
		}
	};

	const table = (element: XmlElement): void => {
		const rows = [...tableRows(element)];
		if (
			isFrame(
				rows.flatMap(({ row }) =>
					[...childCells(row)].map((cell) => ({
						hasText: [...childElements(cell)].some(
							(child) => child.name !== 'w:tbl' && textWithin(child).trim() !== ''
						),
						inner: [...descendantElements(cell, 'w:tbl')].flatMap((inner) =>
							[...descendantElements(inner, 'w:tc')].filter(
								(each) => textWithin(each).trim() !== ''
							)
						).length
					}))
				)
			)
		) {
			for (const { row } of rows) for (const cell of childCells(row)) blocks(cell);
			return;
		}
		state.table += 1;
		const shown = rows.filter(({ row, isHidden }) => {
			if (isHidden) parts.leftOut.add('hidden', textWithin(row), state.line + 1);
			return !isHidden;
		});
		const laid = layOut(
			spanned(shown.map(({ row }) => row)),
			state.table,
			state.line + 1,
			undefined,
			parts.remarks
		);
		for (const row of laid) items.push(row);
		state.line += shown.length;
	};

	/** Cells with how far they reach; a cell merged downwards is told by marks in the cells below it. */
	const spanned = (rows: readonly XmlElement[]): SpannedCell[][] => {
		const open = new Map<number, SpannedCell>();
		return rows.map((row, r) => {
			const cells: SpannedCell[] = [];
			const properties = childElement(row, 'w:trPr');
			const skip = (name: string) => number(childElement(properties, name));
			let column = skip('w:gridBefore');
			// what begins above reaches down through a row that begins late
			for (let at = 0; at < column;) {
				const above = open.get(at);
				if (above === undefined) cells.push({ text: '', rowSpan: 1, colSpan: 1 });
				else above.rowSpan += 1;
				at += above?.colSpan ?? 1;
			}
			let left: SpannedCell | undefined;
			for (const cell of childCells(row)) {
				const own = childElement(cell, 'w:tcPr');
				const colSpan = Math.max(1, number(childElement(own, 'w:gridSpan')));
				const down = childElement(own, 'w:vMerge');
				const across = childElement(own, 'w:hMerge');
				const above = open.get(column);
				if (across !== undefined && across.attributes['val'] !== 'restart' && left !== undefined)
					left.colSpan += colSpan;
				else if (
					down !== undefined &&
					down.attributes['val'] !== 'restart' &&
					above !== undefined
				) {
					above.rowSpan += 1;
					left = undefined;
				} else {
					state.line += r;
					const found: SpannedCell = { text: cellText(cell), rowSpan: 1, colSpan };
					state.line -= r;
					cells.push(found);
					left = found;
					if (down === undefined) open.delete(column);
					else open.set(column, found);
				}
				column += colSpan;
			}
			for (const at of open.keys()) if (at >= column) open.delete(at);
			const after = skip('w:gridAfter');
			if (after > 0) cells.push({ text: '', rowSpan: 1, colSpan: after });
			return cells;
		});
	};

	const cellText = (cell: XmlElement): string =>
		cellLines(cell)
			.map(plain)
			.filter((line) => line !== '')
			.join('\n');

	const cellLines = (parent: XmlElement): string[] => {
		const lines: string[] = [];
		for (const child of childElements(parent)) {
			if (child.name === 'w:p') lines.push(...paragraph(child, true).split('\n'));
			else if (child.name === 'w:tbl')
				for (const { row } of tableRows(child))
					lines.push(
						[...childCells(row)].map((cell) => cellText(cell).replaceAll('\n', ' ')).join(' ')
					);
			else if (child.name === 'w:altChunk')
				lines.push(...(parts.embedded(child.attributes['id'] ?? '') ?? []).flatMap(linesOf));
			else if (around.has(child.name)) lines.push(...cellLines(chosen(child)));
		}
		return lines;
	};

	const paragraph = (element: XmlElement, within: boolean): string => {
		const before = isInCell;
		isInCell = within;
		const properties = childElement(element, 'w:pPr');
		const style = childElement(properties, 'w:pStyle')?.attributes['val'] ?? '';
		const text = { value: '', shapes: '' };
		runs(element, text, parts.styles.lookOf(style));
		isInCell = before;
		const label = listNumber(properties, style, text.value);
		// a number in front of a number would be read as a part of it
		const isOfNumber = within && /^\s*[-+−(（]?\d/.test(text.value);
		return `${text.shapes}${isOfNumber ? '' : label}${text.value}`;
	};

	const listNumber = (properties: XmlElement | undefined, style: string, text: string): string => {
		const numbers = childElement(properties, 'w:numPr');
		const own = childElement(numbers, 'w:numId')?.attributes['val'];
		const level = Number(childElement(numbers, 'w:ilvl')?.attributes['val'] ?? 0);
		const list = own === undefined ? parts.styles.listOf(style) : { list: own, level };
		if (list === null || list.list === '0') return '';
		const label = parts.numbering.next(list.list, list.level);
		return label === '' || text === '' || /[、）)．。]$/.test(label) ? label : `${label} `;
	};

	const runs = (
		parent: XmlElement,
		text: { value: string; shapes: string },
		inherited: RunLook
	): void => {
		for (const child of childElements(parent)) {
			if (child.name === 'w:r') run(child, text, inherited);
			else if (child.name === 'm:oMath' || child.name === 'm:oMathPara')
				text.value += formula(child);
			else if (child.name === 'w:sdt') control(child, text, inherited);
			else if (around.has(child.name)) runs(chosen(child), text, inherited);
		}
	};

	/** A control to fill in: a box to tick by its state, and a text unless it is the prompt to write one. */
	const control = (
		sdt: XmlElement,
		text: { value: string; shapes: string },
		look: RunLook
	): void => {
		const properties = childElement(sdt, 'w:sdtPr');
		const box = childElement(properties, 'w14:checkbox');
		if (box !== undefined) text.value += isTicked(childElement(box, 'w14:checked')) ? '☑' : '☐';
		else if (childElement(properties, 'w:showingPlcHdr') === undefined) {
			const content = childElement(sdt, 'w:sdtContent');
			if (content !== undefined) runs(content, text, look);
		}
	};

	const run = (
		element: XmlElement,
		text: { value: string; shapes: string },
		inherited: RunLook
	): void => {
		const properties = childElement(element, 'w:rPr');
		const named = childElement(properties, 'w:rStyle')?.attributes['val'];
		const look: RunLook = {
			...inherited,
			...(named === undefined ? {} : parts.styles.lookOf(named)),
			...runLook(properties)
		};
		const own = { value: '', shapes: '' };
		content(element, own, look);
		text.shapes += own.shapes;
		if (own.value === '') return;
		if (look.hidden === true) parts.leftOut.add('hidden', own.value, state.line + 1);
		else if (look.struck === true) parts.leftOut.add('struck', own.value, state.line + 1);
		else text.value += look.raised === true ? raisedText(text.value, own.value) : own.value;
	};

	const content = (
		element: XmlElement,
		text: { value: string; shapes: string },
		look: RunLook
	): void => {
		const isShown = () => fields.every(({ shows }) => shows);
		for (const child of childElements(element)) {
			switch (child.name) {
				case 'w:t':
					if (isShown()) text.value += inFont(look.font ?? '', textWithin(child));
					break;
				case 'w:sym':
					text.value += inFont(
						child.attributes['font'] ?? '',
						String.fromCodePoint(parseInt(child.attributes['char'] ?? '20', 16) || 0x20)
					);
					break;
				case 'w:tab':
				case 'w:ptab':
					text.value += ' ';
					break;
				case 'w:br':
				case 'w:cr':
					text.value += '\n';
					break;
				case 'w:noBreakHyphen':
					text.value += '-';
					break;
				case 'w:fldChar':
					text.value += field(child);
					break;
				case 'w:ruby': {
					const base = childElement(child, 'w:rubyBase');
					if (base !== undefined) runs(base, text, look);
					break;
				}
				case 'm:oMath':
					text.value += formula(child);
					break;
				case 'w:object':
				case 'w:pict':
				case 'w:drawing':
					shape(child, text);
					break;
				case 'mc:AlternateContent':
					content(chosen(child), text, look);
			}
		}
	};

	const inFont = (font: string, value: string): string => {
		if (!isSymbolFont(font)) return value.replace(/\s/g, ' ');
		return symbolText(font, value)
			.map((sign, i) => {
				if (sign !== null) return sign;
				parts.remarks.push({
					code: 'unknown-sign',
					raw: [...value][i] ?? '',
					note: `a sign of the font ${font} that is not known; it is not read`,
					line: state.line + 1
				});
				return '';
			})
			.join('');
	};

	/** Where a field begins, shows its result and ends; a box to tick and a list to choose from say their state there. */
	const field = (mark: XmlElement): string => {
		const kind = mark.attributes['fldCharType'];
		if (kind === 'separate') fields.splice(-1, 1, { shows: true });
		else if (kind === 'end') fields.pop();
		else {
			const data = childElement(mark, 'w:ffData');
			const box = childElement(data, 'w:checkBox');
			const list = childElement(data, 'w:ddList');
			const isShown = fields.every(({ shows }) => shows);
			fields.push({ shows: false });
			if (!isShown) return '';
			if (box !== undefined)
				return isTicked(childElement(box, 'w:checked') ?? childElement(box, 'w:default'))
					? '☑'
					: '☐';
			if (list !== undefined) {
				const at = number(childElement(list, 'w:result') ?? childElement(list, 'w:default'));
				return [...childElements(list, 'w:listEntry')][at]?.attributes['val'] ?? '';
			}
		}
		return '';
	};

	/** The texts of a shape stand in front of the paragraph that it hangs on; an embedded document is named. */
	const shape = (element: XmlElement, text: { shapes: string }): void => {
		const boxes = [...textBoxes(element)];
		for (const box of boxes) {
			if (!isInCell && childElement(box, 'w:tbl') !== undefined) {
				boxesWithTables.push(box);
				continue;
			}
			const lines = cellLines(box).filter((line) => line.trim() !== '');
			if (lines.length > 0) text.shapes += `${lines.join('\n')}\n`;
		}
		const embeds = [...descendantElements(element, 'o:OLEObject')].find(
			(object) => !/^Equation/i.test(object.attributes['ProgID'] ?? '')
		);
		const equation =
			embeds === undefined && [...descendantElements(element, 'o:OLEObject')].length > 0;
		if (embeds !== undefined || equation)
			parts.remarks.push({
				code: 'embedded-document',
				raw: embeds?.attributes['ProgID'] ?? 'Equation',
				note: equation
					? 'an equation that is kept as a picture stands here; it is not read'
					: 'another document is embedded here; it is not read',
				line: state.line + 1
			});
	};

	return {
		items,
		blocks,
		paragraphs: (texts: readonly string[]) => texts.forEach(push),
		/** The texts below an element, without making them part of the document. */
		texts: (parent: XmlElement): string[] => cellLines(parent).map(plain)
	};
}

function* textBoxes(element: XmlElement): Generator<XmlElement> {
	for (const child of childElements(element)) {
		if (child.name === 'w:txbxContent') yield child;
		else yield* textBoxes(child.name === 'mc:AlternateContent' ? chosen(child) : child);
	}
}

/** Of the ways that a file keeps for newer and older programs the first, which is the newest. */
function chosen(element: XmlElement): XmlElement {
	if (element.name !== 'mc:AlternateContent') return element;
	return childElement(element, 'mc:Choice') ?? childElement(element, 'mc:Fallback') ?? element;
}

function* tableRows(table: XmlElement): Generator<{ row: XmlElement; isHidden: boolean }> {
	for (const child of childElements(table)) {
		if (child.name === 'w:tr') {
			const properties = childElement(child, 'w:trPr');
			if (childElement(properties, 'w:del') !== undefined) continue;
			const hidden = childElement(properties, 'w:hidden');
			yield { row: child, isHidden: hidden !== undefined && isTicked(hidden) };
		} else if (around.has(child.name)) yield* tableRows(chosen(child));
	}
}

function* childCells(row: XmlElement): Generator<XmlElement> {
	for (const child of childElements(row))
		if (child.name === 'w:tc') yield child;
		else if (around.has(child.name)) yield* childCells(chosen(child));
}

const number = (element: XmlElement | undefined): number =>
	Math.min(1000, Math.max(0, Number(element?.attributes['val']) || 0));

const isTicked = (element: XmlElement | undefined): boolean =>
	element !== undefined && !/^(0|false|off)$/.test(element.attributes['val'] ?? 'on');

const linesOf = (item: Item): string[] =>
	item.kind === 'paragraph' ? [item.text] : [item.cells.map((cell) => cell.text).join(' ')];

const plain = (text: string): string => text.replace(/[ \t\u00a0]+/g, ' ').trim();

/** A formula in one line: a fraction with a stroke, a power as raised digits. */
function formula(element: XmlElement): string {
	let text = '';
	for (const child of childElements(element)) {
		if (child.name === 'm:t') text += textWithin(child);
		else if (child.name === 'm:f') text += `${part(child, 'm:num')}/${part(child, 'm:den')}`;
		else if (child.name === 'm:sSup') {
			const base = part(child, 'm:e');
			text += base + raisedText(base, part(child, 'm:sup'));
		} else if (child.name === 'm:d') text += `(${formula(child)})`;
		else if (!/Pr$/.test(child.name)) text += formula(child);
	}
	return text;
}

const part = (element: XmlElement, name: string): string => {
	const found = childElement(element, name);
	return found === undefined ? '' : formula(found);
};
