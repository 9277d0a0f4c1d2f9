import type { Item, ReadDocument } from '../document.ts';
import { openDoc } from './doc-file.ts';
import { readTableProperties, type CellDefinition } from './doc-properties.ts';
import { layOut, type SpannedCell } from './grid.ts';

/** A Word document of 1997 to 2003: paragraphs and tables with their merged cells. Pictures, fields' codes and macros are left out. */
export function readDoc(bytes: Uint8Array): ReadDocument {
	return { format: 'doc', items: itemsOf(bytes) };
}

interface DocRow {
	texts: string[];
	cells: CellDefinition[];
}

function itemsOf(bytes: Uint8Array): Item[] {
	const file = openDoc(bytes);
	const items: Item[] = [];
	const state = { line: 0, table: 0 };
	let rows: DocRow[] = [];
	let texts: string[] = [];
	let cell: string[] = [];
	const closeTable = () => {
		if (rows.length === 0) return;
		state.table += 1;
		items.push(...layOut(spansOf(rows), state.table, state.line + 1));
		state.line += rows.length;
		rows = [];
	};
	for (const { text, mark, position } of paragraphsOf(file.text)) {
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
			for (const line of text.split('\n')) {
				if (line.trim() === '') continue;
				state.line += 1;
				items.push({ kind: 'paragraph', text: line.trim(), line: state.line });
			}
		}
	}
	closeTable();
	return items;
}

/** The paragraphs and cells of the text, each with the mark that ends it and where that mark stands. */
function* paragraphsOf(text: string): Generator<{ text: string; mark: string; position: number }> {
	let from = 0;
	for (let i = 0; i < text.length; i += 1) {
		const mark = text[i] ?? '';
		if (mark !== '\r' && mark !== '\u0007' && mark !== '\f') continue;
		yield { text: plain(text.slice(from, i)), mark, position: i };
		from = i + 1;
	}
	if (from < text.length)
		yield { text: plain(text.slice(from)), mark: '\r', position: text.length - 1 };
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
	return rows.map((row, r) =>
		row.texts.flatMap((text, i): SpannedCell[] => {
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
	);
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
