import mammoth from 'mammoth';
import type { ReadDocument } from '../document.ts';
import { readMarkup } from './html.ts';

/** A Word document: paragraphs and tables with their merged cells. Pictures and macros are not looked at. */
export async function readDocx(bytes: Uint8Array): Promise<ReadDocument> {
	const input =
		typeof Buffer === 'undefined'
			? { arrayBuffer: Uint8Array.from(bytes).buffer }
			: { buffer: Buffer.from(bytes) };
	const { value } = await mammoth.convertToHtml(input, {
		convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
		ignoreEmptyParagraphs: true
	});
	return readMarkup(value, 'docx');
}
