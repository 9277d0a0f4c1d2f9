import { CFB } from '@e965/xlsx';
import { UnreadableDocument } from '../document.ts';
import { readCharacterLook, type CharacterLook } from './doc-properties.ts';

/**
 * The main text of a Word document of 1997 to 2003 with the properties of its paragraphs, as the published binary format
 * ([MS-DOC]) lays them down: a piece table says where the characters stand, pages of 512 bytes say what each paragraph is.
 */
export interface DocFile {
	/** The main text; control characters as stored (13 ends a paragraph, 7 a cell or a row). */
	text: string;
	/** The paragraph properties in force at a position of `text`. */
	propertiesAt(position: number): Uint8Array;
	/** Texts that stand beside the main text: of page headers and footers, notes, and shapes. */
	beside: { headers: string; notes: string; shapes: string };
	/** Stretches of `text` that are set in a way that decides what a reader sees, in order. */
	looks: { from: number; to: number; look: CharacterLook }[];
	/** The names of the fonts, by the numbers that characters name. */
	fonts: string[];
}

/** The offsets of the header that are needed; each is fixed by the format. */
const at = {
	flags: 10,
	textLength: 76,
	noteLength: 80,
	headerLength: 84,
	macroLength: 88,
	commentLength: 92,
	endnoteLength: 96,
	shapeLength: 100,
	characterPages: 250,
	paragraphPages: 258,
	fonts: 274,
	pieces: 418
} as const;
const firstFormatOf1997 = 193;

export function openDoc(bytes: Uint8Array): DocFile {
	const container = CFB.read(bytes, { type: 'array' });
	const stream = (name: string): DataView | null => {
		const entry = CFB.find(container, `/${name}`) as { content?: ArrayLike<number> } | null;
		return entry?.content === undefined ? null : viewOf(Uint8Array.from(entry.content));
	};
	const main = stream('WordDocument');
	if (main === null || main.byteLength < 512) throw new Error('it has no text stream');
	const flags = main.getUint16(at.flags, true);
	if ((flags & 0x0100) !== 0)
		throw new UnreadableDocument('encrypted', {
			en: 'the file is protected by a password',
			zh: '文件有密码保护，请先去掉密码'
		});
	if (main.getUint16(2, true) < firstFormatOf1997)
		throw new UnreadableDocument('format-not-read', {
			en: 'a Word file of before 1997; save it as docx',
			zh: '1997 年以前的 Word 文件，请另存为 docx'
		});
	const table = stream((flags & 0x0200) === 0 ? '0Table' : '1Table');
	if (table === null) throw new Error('it has no table stream');
	const pieces = readPieces(main, table);
	const length = main.getUint32(at.textLength, true);
	const text = pieces.map((piece) => textOf(main, piece)).join('');
	const runs = readRuns(main, table, stream('Data'));
	const long = (offset: number) => main.getUint32(offset, true);
	const notes = length + long(at.noteLength);
	const headers = notes + long(at.headerLength);
	const endnotes = headers + long(at.macroLength) + long(at.commentLength);
	const shapes = endnotes + long(at.endnoteLength);
	return {
		text: text.slice(0, length),
		beside: {
			headers: text.slice(notes, headers),
			notes: text.slice(length, notes) + text.slice(endnotes, shapes),
			shapes: text.slice(shapes, shapes + long(at.shapeLength))
		},
		looks: readLooks(main, table, pieces, length),
		fonts: readFonts(main, table),
		propertiesAt: (position) => {
			const piece = pieces.find(({ start, end }) => start <= position && position < end);
			if (piece === undefined) return new Uint8Array();
			const offset = piece.offset + (position - piece.start) * piece.width;
			return runAt(runs, offset);
		}
	};
}

interface Piece {
	start: number;
	end: number;
	offset: number;
	/** Bytes a character: 1 for the Windows Latin code page, 2 for UTF-16. */
	width: 1 | 2;
}

const viewOf = (bytes: Uint8Array): DataView =>
	new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function readPieces(main: DataView, table: DataView): Piece[] {
	const end = main.getUint32(at.pieces, true) + main.getUint32(at.pieces + 4, true);
	let from = main.getUint32(at.pieces, true);
	// property lists (1) may stand in front of the piece table (2)
	while (from < end && table.getUint8(from) === 1) from += 3 + table.getUint16(from + 1, true);
	if (from >= end || table.getUint8(from) !== 2) throw new Error('its piece table is damaged');
	const count = (table.getUint32(from + 1, true) - 4) / 12;
	const positions = from + 5;
	const descriptors = positions + 4 * (count + 1);
	return Array.from({ length: count }, (_, i): Piece => {
		const stored = table.getUint32(descriptors + 8 * i + 2, true);
		const isNarrow = (stored & 0x40000000) !== 0;
		return {
			start: table.getUint32(positions + 4 * i, true),
			end: table.getUint32(positions + 4 * (i + 1), true),
			offset: isNarrow ? (stored & 0x3fffffff) / 2 : stored,
			width: isNarrow ? 1 : 2
		};
	});
}

function textOf(main: DataView, { start, end, offset, width }: Piece): string {
	const bytes = new Uint8Array(main.buffer, main.byteOffset + offset, (end - start) * width);
	// `ignoreBOM` and a fixed width keep one character a position
	return new TextDecoder(width === 1 ? 'windows-1252' : 'utf-16le', { ignoreBOM: true }).decode(
		bytes
	);
}

interface Run {
	from: number;
	to: number;
	properties: Uint8Array;
}

const pageSize = 512;
const hugeProperties = 0x6646;

function readRuns(main: DataView, table: DataView, data: DataView | null): Run[] {
	const from = main.getUint32(at.paragraphPages, true);
	const count = (main.getUint32(at.paragraphPages + 4, true) - 4) / 8;
	const runs: Run[] = [];
	for (let i = 0; i < count; i += 1) {
		const page = table.getUint32(from + 4 * (count + 1) + 4 * i, true) * pageSize;
		const paragraphs = main.getUint8(page + pageSize - 1);
		for (let p = 0; p < paragraphs; p += 1) {
			const word = main.getUint8(page + 4 * (paragraphs + 1) + 13 * p) * 2;
			runs.push({
				from: main.getUint32(page + 4 * p, true),
				to: main.getUint32(page + 4 * (p + 1), true),
				properties: word === 0 ? new Uint8Array() : propertiesIn(main, page + word, data)
			});
		}
	}
	return runs.sort((a, b) => a.from - b.from);
}

/** The pages of character properties say of stretches of the file how they are set; what decides nothing is left out. */
function readLooks(
	main: DataView,
	table: DataView,
	pieces: readonly Piece[],
	length: number
): DocFile['looks'] {
	const from = main.getUint32(at.characterPages, true);
	const count = (main.getUint32(at.characterPages + 4, true) - 4) / 8;
	const runs: { from: number; to: number; look: CharacterLook }[] = [];
	for (let i = 0; i < count; i += 1) {
		const page = table.getUint32(from + 4 * (count + 1) + 4 * i, true) * pageSize;
		if (page + pageSize > main.byteLength) continue;
		const characters = main.getUint8(page + pageSize - 1);
		for (let c = 0; c < characters; c += 1) {
			const word = main.getUint8(page + 4 * (characters + 1) + c) * 2;
			if (word === 0) continue;
			const size = main.getUint8(page + word);
			const list = new Uint8Array(
				main.buffer,
				main.byteOffset + page + word + 1,
				Math.min(size, pageSize - word - 1)
			);
			const look = readCharacterLook(list);
			if (look !== null)
				runs.push({
					from: main.getUint32(page + 4 * c, true),
					to: main.getUint32(page + 4 * (c + 1), true),
					look
				});
		}
	}
	if (runs.length === 0) return [];
	// the file's own places become places in the text
	const looks = pieces.flatMap((piece) => {
		const end = piece.offset + (piece.end - piece.start) * piece.width;
		return runs.flatMap((run) => {
			const [first, last] = [Math.max(run.from, piece.offset), Math.min(run.to, end)];
			const place = (offset: number) => piece.start + (offset - piece.offset) / piece.width;
			return first >= last || place(first) >= length
				? []
				: [{ from: place(first), to: Math.min(length, place(last)), look: run.look }];
		});
	});
	return looks.sort((a, b) => a.from - b.from);
}

/** The list of fonts: each entry says its own length, and its name stands behind 39 bytes. */
function readFonts(main: DataView, table: DataView): string[] {
	const fonts: string[] = [];
	const from = main.getUint32(at.fonts, true);
	const end = Math.min(table.byteLength, from + main.getUint32(at.fonts + 4, true));
	for (let i = from + 4; i < end;) {
		const size = table.getUint8(i);
		if (i + 1 + size > end) break;
		const name = new Uint8Array(table.buffer, table.byteOffset + i + 40, Math.max(0, size - 39));
		fonts.push(
			new TextDecoder('utf-16le').decode(name.subarray(0, name.length & ~1)).split('\0')[0] ?? ''
		);
		i += 1 + size;
	}
	return fonts;
}

function propertiesIn(main: DataView, from: number, data: DataView | null): Uint8Array {
	const words = main.getUint8(from);
	const start = words === 0 ? from + 2 : from + 1;
	const size = words === 0 ? main.getUint8(from + 1) * 2 : words * 2 - 1;
	// the first two bytes name the style
	const own = new Uint8Array(main.buffer, main.byteOffset + start + 2, Math.max(0, size - 2));
	const isElsewhere = own.length >= 6 && viewOf(own).getUint16(0, true) === hugeProperties;
	if (!isElsewhere || data === null) return own;
	const offset = viewOf(own).getUint32(2, true);
	return new Uint8Array(data.buffer, data.byteOffset + offset + 2, data.getUint16(offset, true));
}

function runAt(runs: readonly Run[], offset: number): Uint8Array {
	let [low, high] = [0, runs.length - 1];
	while (low <= high) {
		const middle = (low + high) >> 1;
		const run = runs[middle];
		if (run === undefined) break;
		if (offset < run.from) high = middle - 1;
		else if (offset >= run.to) low = middle + 1;
		else return run.properties;
	}
	return new Uint8Array();
}
