import {
	UnreadableDocument,
	type Cell,
	type Item,
	type ReadDocument,
	type Row
} from '../document.ts';

/**
 * Text pasted or extracted from a report. Three styles of tables are met, also in one file:
 * rows set apart with `|`; tab-separated rows, one a line; and one cell a line behind a tab, with an empty line between rows,
 * where a line without a tab right below a cell goes on with its text.
 */
export function readTxt(bytes: Uint8Array): ReadDocument {
	return { format: 'txt', items: readLines(decode(bytes)) };
}

function decode(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	if (bytes.subarray(0, 4096).includes(0))
		throw new UnreadableDocument('not-text', 'this is a binary file, not text');
	for (const encoding of ['utf-8', 'gb18030']) {
		try {
			return new TextDecoder(encoding, { fatal: true }).decode(bytes);
		} catch {
			continue;
		}
	}
	throw new UnreadableDocument('not-text', 'neither UTF-8 nor GB18030 text');
}

/** Paragraphs and table rows of a text, in either style. */
export function readLines(text: string): Item[] {
	const lines = text.split(/\r\n|\n|\r|\f/);
	const items: Item[] = [];
	let table = 0;
	for (let i = 0; i < lines.length;) {
		const end = endOfTable(lines, i);
		if (end > i) {
			table += 1;
			const block = lines.slice(i, end);
			items.push(
				...(isTabSeparated(block) ? tabRows(block, i, table) : cellLines(block, i, table))
			);
			i = end;
			continue;
		}
		const piped = endOfPipes(lines, i);
		if (piped > i) {
			table += 1;
			items.push(...pipeRows(lines.slice(i, piped), i, table));
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
	for (;;) {
		const line = lines[end];
		if (line === undefined) return end;
		if (isCellLine(line)) end += 1;
		else if (
			line !== '' &&
			!line.includes('\t') &&
			lines[end - 1] !== '' &&
			!isTabSeparated(lines.slice(start, end))
		)
			end += 1;
		else if (line === '' && isCellLine(lines[end + 1])) end += 1;
		else return end;
	}
}

const isTabSeparated = (block: readonly string[]): boolean =>
	block.some((line) => line.lastIndexOf('\t') > 0);

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
	line !== undefined && (line.match(/[|｜]/g)?.length ?? 0) >= 2;

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
	return text
		.replace(/\[bookmark: [^\]]*\]/g, '')
		.replace(/[\s\u3000]+$/, '')
		.replace(/^[\s\u3000]+/, '');
}
