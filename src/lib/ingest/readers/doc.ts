import WordExtractor from 'word-extractor';
import { UnreadableDocument, type ReadDocument } from '../document.ts';
import { readLines } from './txt.ts';

/** A Word document of before 2007: its text, with a tab behind each cell of a table. Merged cells are not known. */
export async function readDoc(bytes: Uint8Array): Promise<ReadDocument> {
	try {
		const extracted = await new WordExtractor().extract(Buffer.from(bytes));
		return { format: 'doc', items: readLines(splitLongRows(extracted.getBody())) };
	} catch (error) {
		throw new UnreadableDocument(
			'damaged',
			`not a Word document that can be opened: ${(error as Error).message.split('\n')[0]}`
		);
	}
}

/**
 * The row end that the library swallows in front of a row with an empty first cell: a line then holds several rows, each ended by
 * one empty cell more. The first row has no empty cell, so it tells the width.
 */
function splitLongRows(body: string): string {
	return body
		.split('\n')
		.map((line) => {
			const cells = line.split('\t');
			const stride = cells.indexOf('') + 1;
			if (stride < 4 || cells.length < 2 * stride) return line;
			const rows = Array.from({ length: Math.floor(cells.length / stride) }, (_, i) =>
				cells.slice(i * stride, (i + 1) * stride)
			);
			return rows.every((row) => row.at(-1) === '')
				? rows.map((row) => row.slice(0, -1).join('\t')).join('\n')
				: line;
		})
		.join('\n');
}
