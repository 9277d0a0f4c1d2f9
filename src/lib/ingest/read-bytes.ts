import type { ReadDocument } from './document.ts';
import { recogniseFormat } from './recognise-format.ts';

/**
 * Reads a file with the reader of its format. A reader and its library are loaded only when a file of that kind appears.
 * @throws UnreadableDocument
 */
export async function readBytes(bytes: Uint8Array): Promise<ReadDocument> {
	const format = recogniseFormat(bytes);
	switch (format) {
		case 'docx':
			return (await import('./readers/docx.ts')).readDocx(bytes);
		case 'doc':
			return (await import('./readers/doc.ts')).readDoc(bytes);
		case 'xlsx':
		case 'xls':
			return (await import('./readers/xlsx.ts')).readXlsx(bytes, format);
		case 'pdf':
			return (await import('./readers/pdf.ts')).readPdf(bytes);
		case 'html':
			return (await import('./readers/html.ts')).readHtml(bytes);
		case 'txt':
			return (await import('./readers/txt.ts')).readTxt(bytes);
	}
}
