import { UnreadableDocument, type ReadDocument } from './document.ts';

/** What the first bytes of a file say that it is; the name decides nothing. */
function formatOf(bytes: Uint8Array): string {
	const starts = (...signature: number[]) => signature.every((byte, i) => bytes[i] === byte);
	if (starts(0x25, 0x50, 0x44, 0x46)) return 'pdf';
	if (starts(0x50, 0x4b)) return 'docx or xlsx';
	if (starts(0xd0, 0xcf, 0x11, 0xe0)) return 'doc or xls';
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).trimStart().toLowerCase();
	return /^(\ufeff)?<(!doctype html|html|\?xml)/.test(head.replace(/^ï»¿/, '')) ? 'html' : 'txt';
}

/**
 * Reads a file with the reader of its format, loaded only when it is needed.
 * @throws UnreadableDocument
 */
export async function readBytes(bytes: Uint8Array): Promise<ReadDocument> {
	const format = formatOf(bytes);
	if (format !== 'txt')
		throw new UnreadableDocument('format-not-read', `a ${format} file; only text is read so far`);
	const { readTxt } = await import('./readers/txt.ts');
	return readTxt(bytes);
}
