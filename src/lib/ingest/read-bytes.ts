import { printedText } from '#lib/domain/printed-text.ts';
import { withoutRadicals } from '#lib/domain/radicals.ts';
import { UnreadableDocument, type Item, type ReadDocument } from './document.ts';
import { limits } from './limits.ts';
import { recogniseFormat } from './recognise-format.ts';

/**
 * Reads a file with the reader of its format. A reader and its library are loaded only when a file of that kind appears.
 * @throws UnreadableDocument
 */
export async function readBytes(bytes: Uint8Array): Promise<ReadDocument> {
	try {
		const document = await recogniseFormat(bytes).read(bytes);
		checkContent(document);
		return printed(document);
	} catch (error) {
		if (error instanceof UnreadableDocument) throw error;
		const { message } = error as Error;
		// markup nested by the ten thousand ends the stack, and nothing else does
		if (error instanceof RangeError && message.includes('call stack'))
			throw new UnreadableDocument('too-deep', {
				en: 'its parts are nested too deeply to be a report',
				zh: '内容嵌套太深，不会是一份报告'
			});
		// whatever else a library stumbles over is a file that breaks its format
		throw new UnreadableDocument(
			'damaged',
			{ en: 'the file breaks its own format and cannot be opened', zh: '文件损坏或不完整，打不开' },
			message.split('\n')[0]
		);
	}
}

/** @throws UnreadableDocument when a document holds more text or more filled cells than a report can have */
function checkContent({ items }: ReadDocument): void {
	let [characters, cells] = [0, 0];
	for (const item of items) {
		if (item.kind === 'paragraph') characters += item.text.length;
		else
			for (const { text } of item.cells) {
				characters += text.length;
				if (text !== '') cells += 1;
			}
	}
	if (cells > limits.cells)
		throw new UnreadableDocument('too-large', {
			en: `it has more than ${limits.cells} cells: no report has`,
			zh: `单元格多于 ${limits.cells} 个，不会是一份报告`
		});
	if (characters > limits.characters)
		throw new UnreadableDocument('too-large', {
			en: `it has more than ${limits.characters} characters: no report has`,
			zh: `文字多于 ${limits.characters} 个，不会是一份报告`
		});
}

const asPrinted = (text: string): string => withoutRadicals(printedText(text));

/** Of the texts only what is printed: whatever format hides something among them. */
function printed(document: ReadDocument): ReadDocument {
	const { items, remarks } = document;
	const itemOf = (item: Item): Item =>
		item.kind === 'paragraph'
			? { ...item, text: asPrinted(item.text) }
			: {
					...item,
					cells: item.cells.map((cell) => ({ ...cell, text: asPrinted(cell.text) }))
				};
	return {
		...document,
		items: items.map(itemOf),
		...(remarks === undefined
			? {}
			: { remarks: remarks.map((remark) => ({ ...remark, raw: asPrinted(remark.raw) })) })
	};
}
