import WordExtractor from 'word-extractor';
import { UnreadableDocument, type ReadDocument } from '../document.ts';
import { readLines } from './txt.ts';

/** A Word document of before 2007: its text, with a tab behind each cell of a table. Merged cells are not known. */
export async function readDoc(bytes: Uint8Array): Promise<ReadDocument> {
	try {
		const extracted = await new WordExtractor().extract(Buffer.from(bytes));
		return { format: 'doc', items: readLines(extracted.getBody()) };
	} catch (error) {
		throw new UnreadableDocument(
			'damaged',
			`not a Word document that can be opened: ${(error as Error).message.split('\n')[0]}`
		);
	}
}
