import type { DocumentFormat } from '#lib/domain/record.ts';
import { UnreadableDocument } from './document.ts';

/**
 * The format of a file by its content; its name decides nothing.
 * @throws UnreadableDocument for files of no format that reports are published in
 */
export function recogniseFormat(bytes: Uint8Array): DocumentFormat {
	const starts = (...signature: number[]) => signature.every((byte, i) => bytes[i] === byte);
	const text = latin1(bytes.subarray(0, 2048));
	if (starts(0x25, 0x50, 0x44, 0x46)) return 'pdf';
	if (starts(0x50, 0x4b)) return inZip(bytes);
	if (starts(0xd0, 0xcf, 0x11, 0xe0)) return inCompoundFile(bytes);
	if (/^\{\\rtf/.test(text))
		throw new UnreadableDocument('format-not-read', 'a rich-text (RTF) file; save it as docx');
	if (starts(0x89, 0x50, 0x4e, 0x47) || starts(0xff, 0xd8, 0xff))
		throw new UnreadableDocument('scanned', 'a picture; its text must be recognised first');
	if (starts(0x52, 0x61, 0x72, 0x21) || starts(0x37, 0x7a, 0xbc))
		throw new UnreadableDocument('format-not-read', 'an archive; unpack it first');
	return /^(ï»¿)?\s*<(!doctype\s+html|html|head|body|table|div|\?xml|!--)/i.test(text)
		? 'html'
		: 'txt';
}

function inZip(bytes: Uint8Array): DocumentFormat {
	const names = latin1(bytes);
	if (/word\/(document|styles|_rels)/.test(names)) return 'docx';
	if (/xl\/(workbook|worksheets|_rels)/.test(names)) return 'xlsx';
	throw new UnreadableDocument(
		'format-not-read',
		'a zip archive that is neither a Word document nor a workbook'
	);
}

/** Word and Excel of before 2007 share a container; the names of its streams, in UTF-16, tell them apart. */
function inCompoundFile(bytes: Uint8Array): DocumentFormat {
	const names = latin1(bytes).replaceAll('\0', '');
	if (names.includes('EncryptedPackage'))
		throw new UnreadableDocument('encrypted', 'the file is protected by a password');
	if (names.includes('WordDocument')) return 'doc';
	if (names.includes('Workbook') || names.includes('Book')) return 'xls';
	throw new UnreadableDocument(
		'format-not-read',
		'an old Office file that is cut short, or neither a document nor a workbook'
	);
}

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
