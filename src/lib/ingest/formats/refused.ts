import { UnreadableDocument } from '../document.ts';
import type { FileHead } from './file-head.ts';

interface Refused {
	code: string;
	/** What the file is, and what to do with it. */
	reason: string;
	is: (file: FileHead) => boolean;
}

const isXml = ({ text }: FileHead) => /^\s*<(\?xml|[\w]+:)/.test(text);

/** Files that are known and not read: each is refused by its name. */
const refused: Refused[] = [
	{
		code: 'encrypted',
		reason: 'the file is protected by a password',
		is: ({ streams }) =>
			streams !== null && (streams.has('ENCRYPTEDPACKAGE') || streams.has('ENCRYPTIONINFO'))
	},
	{
		code: 'format-not-read',
		reason: 'a rich-text (RTF) file; save it as docx',
		is: ({ text }) => /^\s*\{\\rtf/.test(text)
	},
	{
		code: 'format-not-read',
		reason: 'a Word 2003 XML file; open it in Word or WPS and save it as docx',
		is: (file) =>
			isXml(file) &&
			/schemas\.microsoft\.com\/office\/word\/2003\/wordml|office\/2006\/xmlPackage/.test(file.text)
	},
	{
		code: 'format-not-read',
		reason: 'a RAR archive; unpack it first',
		is: ({ startsWith }) => startsWith(0x52, 0x61, 0x72, 0x21)
	},
	{
		code: 'format-not-read',
		reason: 'a 7z archive; unpack it first',
		is: ({ startsWith }) => startsWith(0x37, 0x7a, 0xbc, 0xaf)
	},
	{
		code: 'format-not-read',
		reason: 'a gzip or tar archive; unpack it first',
		is: ({ startsWith, text }) => startsWith(0x1f, 0x8b) || text.slice(257, 262) === 'ustar'
	},
	{
		code: 'scanned',
		reason: 'a picture; its text must be recognised first',
		is: ({ startsWith, text }) =>
			startsWith(0x89, 0x50, 0x4e, 0x47) ||
			startsWith(0xff, 0xd8, 0xff) ||
			startsWith(0x47, 0x49, 0x46, 0x38) ||
			startsWith(0x49, 0x49, 0x2a, 0) ||
			startsWith(0x4d, 0x4d, 0, 0x2a) ||
			startsWith(0x42, 0x4d) ||
			/^RIFF[^]{4}WEBP/.test(text)
	},
	{
		code: 'format-not-read',
		reason: 'a presentation (PowerPoint); only documents and workbooks are read',
		is: ({ archive, streams }) =>
			archive?.names.some((name) => /^ppt\//i.test(name)) === true ||
			streams?.has('POWERPOINT DOCUMENT') === true
	},
	{
		code: 'format-not-read',
		reason: 'an old Office file that is cut short, or neither a document nor a workbook',
		is: ({ streams }) =>
			streams !== null && !['WORDDOCUMENT', 'WORKBOOK', 'BOOK'].some((name) => streams.has(name))
	},
	{
		code: 'format-not-read',
		reason: 'a Word file of before 1997; save it as docx',
		is: ({ startsWith }) =>
			startsWith(0xdb, 0xa5) || startsWith(0x31, 0xbe) || startsWith(0xfe, 0x37, 0, 0x1c)
	}
];

/** @throws UnreadableDocument for files of a kind that is known and not read */
export function refuseKnown(file: FileHead): void {
	const found = refused.find((each) => each.is(file));
	if (found !== undefined) throw new UnreadableDocument(found.code, found.reason);
}
