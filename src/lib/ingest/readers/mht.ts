import { UnreadableDocument, type ReadDocument } from '../document.ts';
import { htmlText, readMarkup } from './html.ts';

interface Part {
	headers: string;
	/** Its bytes, one a character. */
	body: string;
}

/** A page saved with its parts in one file: its first page is read, and its frames' after it. */
export function readMht(bytes: Uint8Array): ReadDocument {
	const stored = new TextDecoder('latin1').decode(bytes.subarray(0)).replace(/^ï»¿/, '');
	const pages = partsOf(stored, 0).filter(({ headers }) =>
		/^content-type:\s*text\/html/im.test(headers)
	);
	if (pages.length === 0)
		throw new UnreadableDocument('format-not-read', {
			en: 'a saved message or page (MHT) without a page in it',
			zh: '存成单个文件的邮件或网页（MHT），里面没有网页正文'
		});
	const documents = pages.map(({ headers, body }) => {
		const content = bytesOf(headers, body);
		const charset = /charset\s*=\s*"?([\w-]+)/i.exec(headers)?.[1];
		const { text, remarks } = htmlText(content, charset);
		const page = readMarkup(text, 'mht');
		return { ...page, remarks: [...remarks, ...(page.remarks ?? [])] };
	});
	const [first, ...frames] = documents;
	if (first === undefined) throw new Error('no page');
	// a workbook saved as a page has its sheets in frames, each a page of its own
	const items = [first, ...frames].flatMap((page) => page.items);
	let table = 0;
	let before: (typeof items)[number] | undefined;
	const numbered = items.map((item, i) => {
		if (item.kind !== 'row') {
			before = undefined;
			return { ...item, line: i + 1 };
		}
		if (before?.kind !== 'row' || before.table !== item.table) table += 1;
		before = item;
		return { ...item, table, line: i + 1 };
	});
	return { format: 'mht', items: numbered, remarks: documents.flatMap((page) => page.remarks) };
}

function partsOf(text: string, depth: number): Part[] {
	const end = /\r?\n\r?\n/.exec(text);
	if (end === null || depth > 4) return [];
	// a header may go on in the next line
	const headers = text.slice(0, end.index).replace(/\r?\n[ \t]+/g, ' ');
	const body = text.slice(end.index + end[0].length);
	const boundary =
		/^content-type:\s*multipart\/[^\n]*boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/im.exec(headers);
	const mark = boundary?.[1] ?? boundary?.[2];
	if (mark === undefined) return [{ headers, body }];
	return body
		.split(`--${mark}`)
		.slice(1, 500)
		.filter((part) => !part.startsWith('--'))
		.flatMap((part) => partsOf(part.replace(/^\r?\n/, ''), depth + 1));
}

function bytesOf(headers: string, body: string): Uint8Array {
	const encoding = /^content-transfer-encoding:\s*([\w-]+)/im.exec(headers)?.[1]?.toLowerCase();
	const text =
		encoding === 'base64'
			? atob(body.replace(/[^A-Za-z0-9+/]/g, '').replace(/^((?:.{4})*).$/, '$1'))
			: encoding === 'quoted-printable'
				? body
						.replace(/=[ \t]*\r?\n/g, '')
						.replace(/=([0-9A-Fa-f]{2})/g, (_, code: string) =>
							String.fromCharCode(parseInt(code, 16))
						)
				: body;
	return Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff);
}
