import { entriesOf } from '../readers/compound-file.ts';
import { openArchive, type Archive } from '../readers/archive.ts';

/** What a file shows of itself before it is read. */
export interface FileHead {
	bytes: Uint8Array;
	/** Whether the file begins with these bytes. */
	startsWith: (...signature: number[]) => boolean;
	/** The beginning of the file as text, whatever its encoding: letters of markup and headers are readable in it. */
	text: string;
	/** The content of the file as a zip archive; null when it is none. */
	archive: Archive | null;
	/** The names in the root of an Office file of before 2007, in capitals; null when it is none. */
	streams: ReadonlySet<string> | null;
}

const textLength = 8192;

/** Looks at the beginning and at the directory of a file. */
export function headOf(bytes: Uint8Array): FileHead {
	const startsWith = (...signature: number[]) => signature.every((byte, i) => bytes[i] === byte);
	return {
		bytes,
		startsWith,
		text: beginning(bytes),
		archive:
			startsWith(0x50, 0x4b, 0x03, 0x04) || startsWith(0x50, 0x4b, 0x05, 0x06)
				? openArchive(bytes)
				: null,
		streams: startsWith(0xd0, 0xcf, 0x11, 0xe0) ? entriesOf(bytes) : null
	};
}

function beginning(bytes: Uint8Array): string {
	const head = bytes.subarray(0, textLength);
	const isWide = (first: number) => {
		let zeros = 0;
		for (let i = first; i < Math.min(64, head.length); i += 2) if (head[i] === 0) zeros += 1;
		return zeros > 8;
	};
	if ((head[0] === 0xff && head[1] === 0xfe) || (isWide(1) && !isWide(0)))
		return new TextDecoder('utf-16le').decode(head);
	if ((head[0] === 0xfe && head[1] === 0xff) || (isWide(0) && !isWide(1)))
		return new TextDecoder('utf-16be').decode(head);
	return new TextDecoder('latin1').decode(head).replace(/^ï»¿/, '');
}
