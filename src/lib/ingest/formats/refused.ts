import { UnreadableDocument, type Sentence } from '../document.ts';
import type { FileHead } from './file-head.ts';

interface Refused {
	code: string;
	/** What the file is, and what to do with it. */
	reason: Sentence;
	is: (file: FileHead) => boolean;
}

const isXml = ({ text }: FileHead) => /^\s*<(\?xml|[\w]+:)/.test(text);

/** Files that are known and not read: each is refused by its name. */
const refused: Refused[] = [
	{
		code: 'encrypted',
		reason: { en: 'the file is protected by a password', zh: '文件有密码保护，请先去掉密码' },
		is: ({ streams }) =>
			streams !== null && (streams.has('ENCRYPTEDPACKAGE') || streams.has('ENCRYPTIONINFO'))
	},
	{
		code: 'format-not-read',
		reason: {
			en: 'a rich-text (RTF) file; save it as docx',
			zh: 'RTF 文件，请用 Word 或 WPS 另存为 docx'
		},
		is: ({ text }) => /^\s*\{\\rtf/.test(text)
	},
	{
		code: 'format-not-read',
		reason: {
			en: 'a Word 2003 XML file; open it in Word or WPS and save it as docx',
			zh: 'Word 2003 XML 文件，请用 Word 或 WPS 另存为 docx'
		},
		is: (file) =>
			isXml(file) &&
			/schemas\.microsoft\.com\/office\/word\/2003\/wordml|office\/2006\/xmlPackage/.test(file.text)
	},
	{
		code: 'format-not-read',
		reason: { en: 'a RAR archive; unpack it first', zh: 'RAR 压缩包，请先解压' },
		is: ({ startsWith }) => startsWith(0x52, 0x61, 0x72, 0x21)
	},
	{
		code: 'format-not-read',
		reason: { en: 'a 7z archive; unpack it first', zh: '7z 压缩包，请先解压' },
		is: ({ startsWith }) => startsWith(0x37, 0x7a, 0xbc, 0xaf)
	},
	{
		code: 'format-not-read',
		reason: { en: 'a gzip or tar archive; unpack it first', zh: 'gzip 或 tar 压缩包，请先解压' },
		is: ({ startsWith, text }) => startsWith(0x1f, 0x8b) || text.slice(257, 262) === 'ustar'
	},
	{
		code: 'format-not-read',
		reason: {
			en: 'a picture of a kind that is not read; save it as PNG or JPEG',
			zh: '不能读的图片格式，请另存为 PNG 或 JPEG'
		},
		is: ({ startsWith, text }) =>
			startsWith(0x47, 0x49, 0x46, 0x38) ||
			startsWith(0x49, 0x49, 0x2a, 0) ||
			startsWith(0x4d, 0x4d, 0, 0x2a) ||
			startsWith(0x42, 0x4d) ||
			/^RIFF[^]{4}WEBP/.test(text)
	},
	{
		code: 'format-not-read',
		reason: {
			en: 'a presentation (PowerPoint); only documents and workbooks are read',
			zh: '演示文稿（PowerPoint），只读文档和工作簿'
		},
		is: ({ archive, streams }) =>
			archive?.names.some((name) => /^ppt\//i.test(name)) === true ||
			streams?.has('POWERPOINT DOCUMENT') === true
	},
	{
		code: 'format-not-read',
		reason: {
			en: 'an old Office file that is cut short, or neither a document nor a workbook',
			zh: '旧版 Office 文件，不完整，或者既不是文档也不是工作簿'
		},
		is: ({ streams }) =>
			streams !== null && !['WORDDOCUMENT', 'WORKBOOK', 'BOOK'].some((name) => streams.has(name))
	},
	{
		code: 'format-not-read',
		reason: {
			en: 'a Word file of before 1997; save it as docx',
			zh: '1997 年以前的 Word 文件，请另存为 docx'
		},
		is: ({ startsWith }) =>
			startsWith(0xdb, 0xa5) || startsWith(0x31, 0xbe) || startsWith(0xfe, 0x37, 0, 0x1c)
	}
];

/** @throws UnreadableDocument for files of a kind that is known and not read */
export function refuseKnown(file: FileHead): void {
	const found = refused.find((each) => each.is(file));
	if (found !== undefined) throw new UnreadableDocument(found.code, found.reason);
}
