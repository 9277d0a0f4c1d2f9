import { CFB } from '@e965/xlsx';

/** What of a cell's text is struck through or raised: stretches of it, or all (an empty list). */
export interface MarkedText {
	/** Where stretches begin and how each is set; empty when the whole cell is struck. */
	runs: { from: number; struck: boolean; raised: boolean }[];
}

/** By sheet, in the order of the workbook: the marked cells by row and column. */
export type MarkedSheets = Map<number, Map<string, MarkedText>>;

const codes = {
	font: 0x31,
	format: 0xe0,
	strings: 0xfc,
	goesOn: 0x3c,
	sheet: 0x85,
	end: 0x0a,
	stringCell: 0xfd,
	manyNumbers: 0xbd
} as const;
/** Cells that begin with their row, their column and their format. */
const cells = new Set([0xfd, 0x203, 0x27e, 0x06, 0x204, 0xd6, 0x205]);

interface Font {
	struck: boolean;
	raised: boolean;
}

/**
 * The struck and raised texts of a workbook of before 2007, which the library that reads its values does not tell: the published format
 * ([MS-XLS]) says them by fonts, of cells and of stretches within a text.
 */
export function markedTexts(bytes: Uint8Array): MarkedSheets {
	const marked: MarkedSheets = new Map();
	const container = CFB.read(bytes, { type: 'array' });
	const entry = (CFB.find(container, '/Workbook') ?? CFB.find(container, '/Book')) as {
		content?: ArrayLike<number>;
	} | null;
	if (entry?.content === undefined) return marked;
	const stream = Uint8Array.from(entry.content);
	const view = new DataView(stream.buffer);
	const fonts: Font[] = [];
	const formats: number[] = [];
	const sheets: number[] = [];
	let strings: { from: number; font: number }[][] = [];
	for (const { code, at, size, parts } of recordsOf(view, 0)) {
		if (code === codes.font && size >= 10) {
			fonts.push({
				struck: (view.getUint16(at + 2, true) & 0x08) !== 0,
				raised: view.getUint16(at + 8, true) === 1
			});
			// the format leaves out the number four
			if (fonts.length === 4) fonts.push({ struck: false, raised: false });
		} else if (code === codes.format && size >= 2) formats.push(view.getUint16(at, true));
		else if (code === codes.sheet && size >= 6) sheets.push(view.getUint32(at, true));
		else if (code === codes.strings) strings = runsOfStrings(view, parts);
	}
	if (!fonts.some((font) => font.struck || font.raised)) return marked;
	sheets.forEach((offset, sheet) => {
		const found = new Map<string, MarkedText>();
		const mark = (row: number, column: number, format: number, string: number | null) => {
			const own = fonts[formats[format] ?? -1];
			const runs = string === null ? [] : (strings[string] ?? []);
			const set = runs.map(({ from, font }) => ({
				from,
				...(fonts[font] ?? { struck: false, raised: false })
			}));
			if (set.some((run) => run.struck || run.raised))
				found.set(`${row},${column}`, {
					runs: [{ from: 0, struck: own?.struck === true, raised: false }, ...set]
				});
			else if (own?.struck === true) found.set(`${row},${column}`, { runs: [] });
		};
		for (const { code, at, size } of recordsOf(view, offset)) {
			if (size < 6) continue;
			const [row, column] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
			if (code === codes.manyNumbers)
				for (let i = 0; 4 + 6 * i + 6 <= size - 2; i += 1)
					mark(row, column + i, view.getUint16(at + 4 + 6 * i, true), null);
			else if (cells.has(code))
				mark(
					row,
					column,
					view.getUint16(at + 4, true),
					code === codes.stringCell && size >= 10 ? view.getUint32(at + 6, true) : null
				);
		}
		if (found.size > 0) marked.set(sheet, found);
	});
	return marked;
}

interface StoredRecord {
	code: number;
	at: number;
	size: number;
	/** Where the record and those that go on with it stand. */
	parts: { at: number; size: number }[];
}

/** The records of a part of the stream, up to the end of the part. */
function* recordsOf(view: DataView, from: number): Generator<StoredRecord> {
	for (let i = from; i + 4 <= view.byteLength;) {
		const [code, size] = [view.getUint16(i, true), view.getUint16(i + 2, true)];
		const at = i + 4;
		if (at + size > view.byteLength || code === codes.end) return;
		const parts = [{ at, size }];
		i = at + size;
		while (i + 4 <= view.byteLength && view.getUint16(i, true) === codes.goesOn) {
			const more = view.getUint16(i + 2, true);
			if (i + 4 + more > view.byteLength) break;
			parts.push({ at: i + 4, size: more });
			i += 4 + more;
		}
		yield { code, at, size, parts };
	}
}

/** The stretches of each text in the table of strings, which may go on over several records. */
function runsOfStrings(
	view: DataView,
	parts: StoredRecord['parts']
): { from: number; font: number }[][] {
	const all: { from: number; font: number }[][] = [];
	let part = 0;
	let at = (parts[0]?.at ?? 0) + 8;
	const left = () => (parts[part]?.at ?? 0) + (parts[part]?.size ?? 0) - at;
	const next = (): boolean => {
		part += 1;
		at = parts[part]?.at ?? 0;
		return part < parts.length;
	};
	const byte = (): number => {
		while (left() < 1) if (!next()) throw new RangeError('the table of strings is cut short');
		at += 1;
		return view.getUint8(at - 1);
	};
	const short = () => byte() + byte() * 256;
	try {
		while (part < parts.length) {
			if (left() < 1 && !next()) break;
			const length = short();
			let isWide = false;
			const flags = byte();
			isWide = (flags & 1) !== 0;
			const runs = (flags & 8) === 0 ? 0 : short();
			const extra = (flags & 4) === 0 ? 0 : short() + short() * 65536;
			let rest = length;
			while (rest > 0) {
				const room = Math.floor(left() / (isWide ? 2 : 1));
				const taken = Math.min(rest, room);
				at += taken * (isWide ? 2 : 1);
				rest -= taken;
				// a text that goes on says anew how wide its characters are
				if (rest > 0) {
					if (!next()) return all;
					isWide = (byte() & 1) !== 0;
				}
			}
			all.push(Array.from({ length: runs }, () => ({ from: short(), font: short() })));
			for (let i = 0; i < extra; i += 1) byte();
		}
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
	}
	return all;
}
