import {
	UnreadableDocument,
	type Cell,
	type Item,
	type ReadDocument,
	type Row
} from '../document.ts';
import { limits } from '../limits.ts';
import { decodeText } from './decode-text.ts';
import { checkRows } from './grid.ts';

/**
 * Text pasted or extracted from a report. Three styles of tables are met, also in one file:
 * rows set apart with `|`; tab-separated rows, one a line; and one cell a line behind a tab, with an empty line between rows,
 * where a line without a tab right below a cell goes on with its text.
 */
export function readTxt(bytes: Uint8Array): ReadDocument {
	const { text, remarks } = decodeText(bytes);
	return { format: 'txt', items: readLines(text), remarks };
}

/** Paragraphs and table rows of a text, in either style. */
export function readLines(text: string): Item[] {
	const lines = text.split(/\r\n|\n|\r|\f/);
	if (lines.length > limits.lines)
		throw new UnreadableDocument('too-large', {
			en: `the text has more than ${limits.lines} lines: no report has`,
			zh: `文本多于 ${limits.lines} 行，不会是一份报告`
		});
	const items: Item[] = [];
	let table = 0;
	for (let i = 0; i < lines.length;) {
		const end = endOfTable(lines, i);
		if (end > i) {
			table += 1;
			const block = lines.slice(i, end);
			const rows = isTabSeparated(block) ? tabRows(block, i, table) : cellLines(block, i, table);
			checkRows(rows.length);
			for (const row of rows) items.push(row);
			i = end;
			continue;
		}
		const piped = endOfPipes(lines, i);
		if (piped > i) {
			table += 1;
			const rows = pipeRows(lines.slice(i, piped), i, table);
			checkRows(rows.length);
			for (const row of rows) items.push(row);
			i = piped;
			continue;
		}
		const line = lines[i] ?? '';
		if (line.trim() !== '') items.push({ kind: 'paragraph', text: clean(line), line: i + 1 });
		i += 1;
	}
	return items;
}

const isCellLine = (line: string | undefined): boolean =>
	line !== undefined && line.includes('\t') && !/^ +\t/.test(line);

/** The end of the run of table lines that begins at `start`: tab lines, what goes on below them, and single gaps. */
function endOfTable(lines: readonly string[], start: number): number {
	if (!isCellLine(lines[start])) return start;
	let end = start + 1;
	let isSeparated = hasColumns(lines[start] ?? '');
	for (;;) {
		const line = lines[end];
		if (line === undefined) return end;
		const goesOn =
			isCellLine(line) ||
			(line !== '' && !line.includes('\t') && lines[end - 1] !== '' && !isSeparated) ||
			(line === '' && isCellLine(lines[end + 1]));
		if (!goesOn) return end;
		isSeparated ||= hasColumns(line);
		end += 1;
	}
}

const hasColumns = (line: string): boolean => line.lastIndexOf('\t') > 0;

const isTabSeparated = (block: readonly string[]): boolean => block.some(hasColumns);

function tabRows(block: readonly string[], offset: number, table: number): Row[] {
	return block.flatMap((line, i) =>
		line === ''
			? []
			: [
					{
						kind: 'row' as const,
						table,
						line: offset + i + 1,
						cells: line.split('\t').map((text) => ({ text: clean(text), line: offset + i + 1 }))
					}
				]
	);
}

function cellLines(block: readonly string[], offset: number, table: number): Row[] {
	const rows: Row[] = [];
	let cells: Cell[] = [];
	const close = () => {
		const line = cells[0]?.line;
		if (cells.length > 0)
			rows.push({ kind: 'row', table, cells, ...(line === undefined ? {} : { line }) });
		cells = [];
	};
	block.forEach((line, i) => {
		const last = cells.at(-1);
		if (line === '') close();
		else if (line.startsWith('\t')) cells.push({ text: clean(line), line: offset + i + 1 });
		else if (last !== undefined)
			last.text = last.text === '' ? clean(line) : `${last.text}\n${clean(line)}`;
	});
	close();
	return rows;
}

const isPipeLine = (line: string | undefined): boolean =>
	line !== undefined && /[|｜][^|｜]*[|｜]/.test(line);

/** The end of the run of rows set apart with `|` that begins at `start`. */
function endOfPipes(lines: readonly string[], start: number): number {
	let end = start;
	while (isPipeLine(lines[end]) || (end > start && lines[end] === '' && isPipeLine(lines[end + 1])))
		end += 1;
	return end;
}

/** `| a | b |`, with or without the outer signs; a row of dashes only rules the heading off. */
function pipeRows(block: readonly string[], offset: number, table: number): Row[] {
	const hasOuter = block.every((line) => line === '' || /^\s*[|｜]/.test(line));
	return block.flatMap((line, i) => {
		if (line === '' || /^[\s|｜:+-]+$/.test(line)) return [];
		const texts = line.split(/[|｜]/);
		const inner = hasOuter ? texts.slice(1) : texts;
		if (/[|｜]\s*$/.test(line)) inner.pop();
		return [
			{
				kind: 'row' as const,
				table,
				line: offset + i + 1,
				cells: inner.map((text) => ({ text: clean(text), line: offset + i + 1 }))
			}
		];
	});
}

/** Leftovers of conversion that are no part of the document's text. */
function clean(text: string): string {
	return text.replace(/\[bookmark: [^\]]*\]/g, '').trim();
}
