import { UnreadableDocument, type Remark } from '../document.ts';

export interface DecodedText {
	text: string;
	/** The lines that hold bytes which are no character of the text's encoding. */
	remarks: Remark[];
}

/** Fewest characters of several bytes that are no accident: GB18030 text that is valid UTF-8 has hardly more. */
const surelyUtf8 = 10;

/**
 * Decodes a text in the encoding that it is most likely in: what its first bytes mark, what it names, UTF-8, GB18030. Bytes that are
 * no character are replaced, and their lines named.
 * @param named the encoding that the text itself names
 */
export function decodeText(bytes: Uint8Array, named?: string): DecodedText {
	const wide = wideEncoding(bytes);
	if (wide !== null) return withBadLines(new TextDecoder(wide).decode(bytes));
	if (isBinary(bytes))
		throw new UnreadableDocument('not-text', {
			en: 'this is a binary file, not text',
			zh: '是二进制文件，不是文本'
		});
	const asUtf8 = decoded(bytes, 'utf-8');
	const others = [...(named === undefined ? [] : [named]), 'gb18030'].flatMap((encoding) => {
		const text = /^utf-?8$/i.test(encoding) ? null : decoded(bytes, encoding);
		return text === null ? [] : [text];
	});
	if (asUtf8 === null) return withBadLines(others[0] ?? '');
	const bad = replaced(asUtf8);
	const wideSigns = asUtf8.match(/[\u0800-\ufffc]/g)?.length ?? 0;
	const clean = others.find((text) => replaced(text) === 0);
	const namesOther = named !== undefined && !/^utf-?8$/i.test(named);
	if (bad === 0 && (wideSigns >= surelyUtf8 || !namesOther)) return { text: asUtf8, remarks: [] };
	// many characters that are good UTF-8 and few that are none: no other encoding looks so
	if (bad > 0 && wideSigns >= surelyUtf8 && bad * 20 <= wideSigns) return withBadLines(asUtf8);
	if (clean !== undefined) return { text: clean, remarks: [] };
	const fewest = [asUtf8, ...others].sort((a, b) => replaced(a) - replaced(b))[0] ?? asUtf8;
	const signs = [...fewest].length;
	if (replaced(fewest) > Math.max(20, signs / 10))
		throw new UnreadableDocument('not-text', {
			en: 'neither UTF-8 nor GB18030 text',
			zh: '既不是 UTF-8 也不是 GB18030 编码的文本'
		});
	return withBadLines(fewest);
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
	try {
		return new TextDecoder(encoding).decode(bytes);
	} catch {
		return null;
	}
}

const replaced = (text: string): number => {
	let count = 0;
	for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count += 1;
	return count;
};

function withBadLines(text: string): DecodedText {
	if (!text.includes('\ufffd')) return { text, remarks: [] };
	const remarks: Remark[] = [];
	text.split(/\r\n|\n|\r/).forEach((line, i) => {
		if (line.includes('\ufffd') && remarks.length < 40)
			remarks.push({
				code: 'bad-bytes',
				raw: line.trim().slice(0, 120),
				note: 'bytes of this line are no character of its encoding; the line is read with a mark in their place',
				line: i + 1
			});
	});
	return { text, remarks };
}

/** UTF-16, marked at its beginning or plain to see: every second byte of markup and digits is zero. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const head = bytes.subarray(0, 4096);
	if (head.length < 16) return null;
	let [even, odd] = [0, 0];
	head.forEach((byte, i) => {
		if (byte !== 0) return;
		if (i % 2 === 0) even += 1;
		else odd += 1;
	});
	if (odd > head.length / 16 && even === 0) return 'utf-16le';
	return even > head.length / 16 && odd === 0 ? 'utf-16be' : null;
}

const isBinary = (bytes: Uint8Array): boolean => bytes.subarray(0, 4096).includes(0);
