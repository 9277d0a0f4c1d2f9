import { UnreadableDocument, type Item, type ReadDocument, type Remark } from '../document.ts';
import { openArchive, type Archive } from './archive.ts';
import { readDocxBlocks } from './docx-blocks.ts';
import { readNumbering } from './docx-numbering.ts';
import { readDocxStyles } from './docx-styles.ts';
import { htmlText, readMarkup } from './html.ts';
import { LeftOut } from './left-out.ts';
import { documentPart, relationsOf } from './relations.ts';
import { childElement, childElements, parseXml, type XmlElement } from './xml.ts';

/**
 * A Word document: paragraphs and tables with their merged cells, as Word shows them, with the texts of shapes, page headers and
 * notes. What is hidden or struck through is left out and named. Pictures and macros are not looked at.
 */
export function readDocx(bytes: Uint8Array): ReadDocument {
	const archive = openArchive(bytes);
	const main = documentPart(archive) ?? 'word/document.xml';
	const part = (name: string): XmlElement | undefined => {
		const stored = archive.read(name);
		return stored === undefined ? undefined : parseXml(stored);
	};
	const folder = main.slice(0, main.lastIndexOf('/') + 1);
	const related = relationsOf(archive, main);
	const stored = archive.read(main);
	const body = childElement(
		childElement(stored === undefined ? undefined : parseXml(stored), 'w:document'),
		'w:body'
	);
	if (body === undefined)
		throw new UnreadableDocument('damaged', {
			en: 'the Word file has no text part',
			zh: 'Word 文件里没有正文部分'
		});
	const byType = (type: string) =>
		related.filter((relation) => relation.type === type).map((relation) => relation.target);
	const only = (type: string, usual: string) => part(byType(type)[0] ?? `${folder}${usual}`);
	const leftOut = new LeftOut();
	const remarks: Remark[] = [];
	const reader = readDocxBlocks({
		styles: readDocxStyles(only('styles', 'styles.xml')),
		numbering: readNumbering(only('numbering', 'numbering.xml')),
		leftOut,
		remarks,
		embedded: (id) => embedded(archive, related.find((relation) => relation.id === id)?.target)
	});
	const headers = byType('header').flatMap((name) => edgeTexts(part(name), 'w:hdr', reader));
	const footers = byType('footer').flatMap((name) => edgeTexts(part(name), 'w:ftr', reader));
	reader.paragraphs([...new Set(headers)]);
	reader.blocks(body);
	for (const [type, root, note] of [
		['footnotes', 'w:footnotes', 'w:footnote'],
		['endnotes', 'w:endnotes', 'w:endnote']
	] as const) {
		const notes = childElement(
			byType(type).length > 0 ? part(byType(type)[0] ?? '') : undefined,
			root
		);
		for (const each of notes === undefined ? [] : childElements(notes, note)) reader.blocks(each);
	}
	reader.paragraphs([...new Set(footers)]);
	if (archive.names.some((name) => /vbaProject\.bin$/i.test(name)))
		remarks.push({ code: 'macros-not-run', raw: '', note: 'the document has macros; none is run' });
	return { format: 'docx', items: reader.items, remarks: [...remarks, ...leftOut.remarks] };
}

/** The text of a page's header or footer, without page numbers. */
function edgeTexts(
	part: XmlElement | undefined,
	root: string,
	reader: ReturnType<typeof readDocxBlocks>
): string[] {
	const edge = childElement(part, root);
	if (edge === undefined) return [];
	return reader
		.texts(edge)
		.filter(
			(text) => text !== '' && !/^[-—–\s第共]*\d*[-—–\s页/／第共]*\d*\s*[-—–页]*$/.test(text)
		);
}

/** A page or a text that the document takes in as a part of its own. */
function embedded(archive: Archive, target: string | undefined): Item[] | null {
	const bytes = target === undefined ? undefined : archive.read(target);
	if (bytes === undefined) return null;
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).trimStart();
	if (head.startsWith('PK')) return readDocx(bytes).items;
	return /^(ï»¿|ÿþ)?\s*</.test(head) ? readMarkup(htmlText(bytes).text, 'html').items : null;
}
