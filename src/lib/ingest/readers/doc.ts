import type { Item, ReadDocument, Remark } from '../document.ts';
import { openDoc, type DocFile } from './doc-file.ts';
import { readTableProperties, type CellDefinition, type CharacterLook } from './doc-properties.ts';
import { layOut, type SpannedCell } from './grid.ts';
import { LeftOut } from './left-out.ts';
import { raisedText } from './raised-text.ts';
import { symbolText } from './symbol-fonts.ts';

/** A Word document of 1997 to 2003: paragraphs and tables with their merged cells. Pictures, fields' codes and macros are left out. */
export function readDoc(bytes: Uint8Array): ReadDocument {
	const leftOut = new LeftOut();
	const remarks: Remark[] = [];
	const items = itemsOf(bytes, leftOut, remarks);
	return { format: 'doc', items, remarks: [...remarks, ...leftOut.remarks] };
}

interface DocRow {
	texts: string[];
	cells: CellDefinition[];
}

function itemsOf(bytes: Uint8Array, leftOut: LeftOut, remarks: Remark[]): Item[] {
	const file = openDoc(bytes);
	const items: Item[] = [];
	const state = { line: 0, table: 0 };
	const push = (text: string) => {
		for (const line of text.split('\n')) {
			if (line.trim() === '') continue;
			state.line += 1;
			items.push({ kind: 'paragraph', text: line.trim(), line: state.line });
		}
	};
	for (const text of new Set([
		...linesBeside(file.beside.headers),
		...linesBeside(file.beside.shapes)
	]))
		push(text);
	const shown = new ShownText(file, leftOut, remarks, () => state.line + 1);
	let rows: DocRow[] = [];
	let texts: string[] = [];
	let cell: string[] = [];
	const closeTable = () => {
		if (rows.length === 0) return;
		state.table += 1;
		for (const row of layOut(spansOf(rows), state.table, state.line + 1, undefined, remarks))
			items.push(row);
		state.line += rows.length;
		rows = [];
	};
	for (const { from, mark, position } of paragraphsOf(file.text)) {
		const text = plain(shown.between(from, position));
		const properties = readTableProperties(file.propertiesAt(position));
		if (properties.endsRow && mark === '\u0007') {
			rows.push({ texts, cells: properties.cells });
			[texts, cell] = [[], []];
		} else if (mark === '\u0007') {
			texts.push([...cell, text].filter((part) => part !== '').join('\n'));
			cell = [];
		} else if (properties.inTable) cell.push(text);
		else {
			closeTable();
			push(text);
		}
	}
	closeTable();
	for (const text of linesBeside(file.beside.notes)) push(text);
	return items;
}

/** The paragraphs and cells of the text: where each begins, the mark that ends it, and where that mark stands. */
function* paragraphsOf(text: string): Generator<{ from: number; mark: string; position: number }> {
	let from = 0;
	for (let i = 0; i < text.length; i += 1) {
		const mark = text[i] ?? '';
		if (mark !== '\r' && mark !== '\u0007' && mark !== '\f') continue;
		yield { from, mark, position: i };
		from = i + 1;
	}
	if (from < text.length) yield { from, mark: '\r', position: text.length };
}

/** The lines of headers, footers, notes and shapes, each once, without page numbers. */
function linesBeside(text: string): string[] {
	const lines = text
		.split(/[\r\u0007\f]/)
		.map(plain)
		.filter((line) => /[\u3400-\u9fff]/.test(line) && !/^第?\s*\d*\s*页/.test(line));
	return [...new Set(lines)];
}

/** The text as it is shown: without what is hidden, struck through or deleted, and without the marks of notes. */
class ShownText {
	readonly #file: DocFile;
	readonly #leftOut: LeftOut;
	readonly #remarks: Remark[];
	readonly #line: () => number;
	/** The first stretch that can reach into what is asked for next: questions go forwards. */
	#at = 0;

	constructor(file: DocFile, leftOut: LeftOut, remarks: Remark[], line: () => number) {
		this.#file = file;
		this.#leftOut = leftOut;
		this.#remarks = remarks;
		this.#line = line;
	}

	between(from: number, to: number): string {
		const { text, looks } = this.#file;
		while ((looks[this.#at]?.to ?? Infinity) <= from) this.#at += 1;
		let shown = '';
		let done = from;
		for (let i = this.#at; (looks[i]?.from ?? Infinity) < to; i += 1) {
			const stretch = looks[i];
			if (stretch === undefined) break;
			const [first, last] = [Math.max(done, stretch.from), Math.min(to, stretch.to)];
			if (first >= last) continue;
			shown += text.slice(done, first);
			shown += this.#asSet(shown, text.slice(first, last), stretch.look);
			done = last;
		}
		shown += text.slice(done, to);
		if (/\u0013\s*FORMCHECKBOX/.test(shown))
			this.#name(
				'form-fields',
				'FORMCHECKBOX',
				'a box to tick stands here; whether it is ticked is not read'
			);
		if (/\u0013\s*EMBED|\u0013\s*EQ\b/.test(shown))
			this.#name(
				'embedded-document',
				'',
				'an embedded document or an equation stands here; it is not read'
			);
		return shown;
	}

	#asSet(before: string, text: string, look: CharacterLook): string {
		// marks that end cells and fields are never hidden
		const marks = text.replace(/[^\u0007\u0013-\u0015]/g, '');
		if (look.deleted === true) return marks;
		const bare = plain(text);
		if (look.symbol !== undefined) {
			const font = this.#file.fonts[look.symbol.font] ?? '';
			const [sign] = symbolText(font, String.fromCharCode(look.symbol.code));
			if (sign === null || sign === undefined)
				this.#name(
					'unknown-sign',
					'',
					`a sign of the font ${font} that is not known; it is not read`
				);
			return sign ?? '';
		}
		if (look.hidden === true || look.struck === true) {
			if (!/[\u0013-\u0015]/.test(text))
				this.#leftOut.add(look.hidden === true ? 'hidden' : 'struck', bare, this.#line());
			return marks;
		}
		return look.raised === true ? raisedText(before, text) : text;
	}

	#name(code: string, raw: string, note: string): void {
		this.#remarks.push({ code, raw, note, line: this.#line() });
	}
}

/** Without the codes of fields (their results stay), without anchors of pictures and notes. */
function plain(text: string): string {
	return text
		.replace(/\u0013[^\u0013\u0014\u0015]*\u0014?|\u0015/g, '')
		.replaceAll('\u000b', '\n')
		.replaceAll('\u001e', '-')
		.replace(/[\u0000-\u0008\u000e-\u001f\u00ad]/g, '')
		.replace(/[ \t\u00a0]+/g, ' ')
		.trim();
}

/** Edges that lie closer together than this, in twips, are one line of the table. */
const sameEdge = 40;

function spansOf(rows: readonly DocRow[]): SpannedCell[][] {
	const lines = edgeLines(
		rows.flatMap((row) => row.cells.flatMap(({ left, right }) => [left, right]))
	);
	const lineOf = (edge: number) => lines.findIndex((line) => Math.abs(line - edge) <= sameEdge);
	return rows.map((row, r) => [
		...emptyBefore(rows, r, lineOf),
		...row.texts.flatMap((text, i): SpannedCell[] => {
			const cell = row.cells[i];
			if (cell === undefined) return [{ text, rowSpan: 1, colSpan: 1 }];
			// what a merged cell covers comes out of the spans of the cell where it begins
			if (cell.goesOnLeft || (cell.goesOnAbove && r > 0)) return [];
			let right = cell.right;
			for (let next = i + 1; row.cells[next]?.goesOnLeft === true; next += 1)
				right = row.cells[next]?.right ?? right;
			return [
				{
					text,
					rowSpan: 1 + rowsBelow(rows, r, cell.left),
					colSpan: Math.max(1, lineOf(right) - lineOf(cell.left))
				}
			];
		})
	]);
}

/** The room in front of a row that begins later than the table, but for what reaches down into it from above. */
function emptyBefore(
	rows: readonly DocRow[],
	at: number,
	lineOf: (edge: number) => number
): SpannedCell[] {
	const left = rows[at]?.cells[0]?.left;
	const width = left === undefined ? 0 : lineOf(left);
	return Array.from({ length: Math.max(0, width) }, () => ({ text: '', rowSpan: 1, colSpan: 1 }));
}

/** How many rows below go on with the cell that begins at this edge. */
function rowsBelow(rows: readonly DocRow[], at: number, left: number): number {
	let count = 0;
	while (
		rows[at + 1 + count]?.cells.some(
			(cell) => cell.goesOnAbove && Math.abs(cell.left - left) <= sameEdge
		) === true
	)
		count += 1;
	return count;
}

function edgeLines(edges: readonly number[]): number[] {
	const lines: number[] = [];
	for (const edge of [...edges].sort((a, b) => a - b)) {
		const last = lines.at(-1);
		if (last === undefined || edge - last > sameEdge) lines.push(edge);
	}
	return lines;
}
