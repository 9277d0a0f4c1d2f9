import { UnreadableDocument, type Item, type ReadDocument, type Remark } from '../document.ts';
import { limits } from '../limits.ts';
import { openArchive, type Archive } from './archive.ts';
import { cleanMarks } from './pdf-marks.ts';
import type { Box, Mark } from './page-text.ts';
import { readPage } from './pdf-page.ts';
import {
	childElement,
	childElements,
	descendantElements,
	parseXml,
	textWithin,
	type XmlElement
} from './xml.ts';

/** OFD measures in millimetres, the reader of pages in points. */
const points = 72 / 25.4;

/** A document in OFD (GB/T 33190): text and lines stand at their places on pages, as in a PDF, and are read in the same way. */
export function readOfd(bytes: Uint8Array): ReadDocument {
	const archive = openArchive(bytes);
	const items: Item[] = [];
	const remarks: Remark[] = [];
	let number = 0;
	let texts = 0;
	const main = tree(archive, 'OFD.xml');
	for (const body of main === undefined ? [] : descendantElements(main, 'ofd:DocRoot')) {
		const rootName = textWithin(body).trim().replace(/^\/+/, '');
		const root = tree(archive, rootName);
		if (root === undefined) continue;
		const folder = rootName.slice(0, rootName.lastIndexOf('/') + 1);
		const templates = new Map(
			[...descendantElements(root, 'ofd:TemplatePage')].map(({ attributes }) => [
				attributes['ID'] ?? '',
				partName(folder, attributes['BaseLoc'] ?? '')
			])
		);
		const pages = childElement(childElement(root, 'ofd:Document'), 'ofd:Pages');
		for (const page of pages === undefined ? [] : childElements(pages, 'ofd:Page')) {
			number += 1;
			if (number > limits.pages)
				throw new UnreadableDocument('too-large', {
					en: `the OFD has more than ${limits.pages} pages: no report has`,
					zh: `OFD 多于 ${limits.pages} 页`
				});
			const content = tree(archive, partName(folder, page.attributes['BaseLoc'] ?? ''));
			const own = childElement(content, 'ofd:Page');
			if (own === undefined) continue;
			const drawn: Drawn = { marks: [], rules: [], hidden: [], hasPicture: false };
			for (const { attributes } of childElements(own, 'ofd:Template')) {
				const template = tree(archive, templates.get(attributes['TemplateID'] ?? '') ?? '');
				if (template !== undefined) draw(template, drawn, { x: 0, y: 0 });
			}
			draw(own, drawn, { x: 0, y: 0 });
			const clean = cleanMarks(drawn.marks, drawn.rules, [], []);
			texts += clean.marks.length;
			if (drawn.hidden.length > 0)
				remarks.push({
					code: 'hidden-content',
					raw: drawn.hidden.join('').slice(0, 200),
					note: 'this text is hidden: the document does not show it, and it is not read',
					page: number
				});
			if (clean.marks.length === 0)
				remarks.push({
					code: 'page-without-text',
					raw: '',
					note: 'this page has no text: a scan, or empty',
					page: number
				});
			const struck = clean.leftOut.map(({ text }) => text);
			if (struck.length > 0)
				remarks.push({
					code: 'struck-content',
					raw: struck.join(' | ').slice(0, 200),
					note: 'this text is struck through: its writer took it back, and it is not read',
					page: number
				});
			readPage({ marks: clean.marks, rules: clean.rules, page: number }, items);
		}
	}
	if (number === 0)
		throw new UnreadableDocument('damaged', {
			en: 'the OFD names no page that it holds',
			zh: 'OFD 里找不到它所列的页'
		});
	if (texts === 0)
		throw new UnreadableDocument('scanned', {
			en: 'the OFD has no text: it is a scan, and its text must be recognised first',
			zh: 'OFD 没有文字，是扫描件，须先做文字识别'
		});
	return { format: 'ofd', items, remarks };
}

function tree(archive: Archive, name: string): XmlElement | undefined {
	const bytes = name === '' ? undefined : archive.read(name);
	return bytes === undefined ? undefined : parseXml(bytes);
}

const partName = (folder: string, name: string): string =>
	name.startsWith('/') ? name.slice(1) : `${folder}${name.replace(/^\.\//, '')}`;

interface Drawn {
	marks: Mark[];
	rules: Box[];
	hidden: string[];
	hasPicture: boolean;
}

const numbersIn = (text: string | undefined): number[] =>
	(text ?? '')
		.split(/\s+/)
		.filter((word) => word !== '')
		.map(Number)
		.filter(Number.isFinite);

function draw(parent: XmlElement, drawn: Drawn, origin: { x: number; y: number }): void {
	for (const child of childElements(parent)) {
		if (child.attributes['Visible'] === 'false') {
			if (child.name === 'ofd:TextObject') drawn.hidden.push(textWithin(child).trim());
			continue;
		}
		if (child.name === 'ofd:TextObject') drawText(child, drawn, origin);
		else if (child.name === 'ofd:PathObject') drawPath(child, drawn, origin);
		else if (child.name === 'ofd:ImageObject') drawn.hasPicture = true;
		else draw(child, drawn, origin);
	}
}

/** What takes a point of an object to its place on the page, in points. */
function placing(
	object: XmlElement,
	origin: { x: number; y: number }
): (x: number, y: number) => [number, number] {
	const [left = 0, top = 0] = numbersIn(object.attributes['Boundary']);
	const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersIn(object.attributes['CTM']);
	return (x, y) => [
		(origin.x + left + a * x + c * y + e) * points,
		(origin.y + top + b * x + d * y + f) * points
	];
}

function drawText(object: XmlElement, drawn: Drawn, origin: { x: number; y: number }): void {
	const place = placing(object, origin);
	const [a = 1, b = 0, , d = 1] = numbersIn(object.attributes['CTM']);
	const scale = Math.hypot(a, b) || 1;
	const size = Number(object.attributes['Size'] ?? 3.5);
	const height = size * Math.abs(d || 1) * points;
	let [x, y] = [0, 0];
	for (const code of childElements(object, 'ofd:TextCode')) {
		x = Number(code.attributes['X'] ?? x);
		y = Number(code.attributes['Y'] ?? y);
		const text = [...textWithin(code)];
		const [right, down] = [steps(code.attributes['DeltaX']), steps(code.attributes['DeltaY'])];
		let run: Mark | null = null;
		text.forEach((sign, i) => {
			const own = size * (sign.charCodeAt(0) < 0x2000 ? 0.55 : 1);
			const [step, drop] = [
				right[i] ?? (right.length === 0 && down.length === 0 ? own : 0),
				down[i] ?? 0
			];
			const [px, py] = place(x, y);
			const width = (Math.min(step > 0 ? step : own, own * 1.2) || own) * scale * points;
			if (run !== null && Math.abs(run.y - py) < 0.5 && px - (run.x + run.width) < height * 0.3) {
				run.text += sign;
				run.width = px + width - run.x;
			} else {
				run = { text: sign, x: px, y: py, width, height };
				drawn.marks.push(run);
			}
			x += step;
			y += drop;
		});
	}
}

/** The steps from sign to sign: numbers, and `g 3 4.5` for three of 4.5. */
function steps(text: string | undefined): number[] {
	const found: number[] = [];
	const words = (text ?? '').trim().split(/\s+/);
	for (let i = 0; i < words.length && found.length < 100_000; i += 1) {
		if (words[i] === 'g') {
			const count = Math.min(10_000, Number(words[i + 1]) || 0);
			for (let k = 0; k < count; k += 1) found.push(Number(words[i + 2]) || 0);
			i += 2;
		} else if (words[i] !== '') found.push(Number(words[i]) || 0);
	}
	return found;
}

/** The straight pieces of a path as boxes: thin ones are ruling lines. */
function drawPath(object: XmlElement, drawn: Drawn, origin: { x: number; y: number }): void {
	const place = placing(object, origin);
	const data = textWithin(childElement(object, 'ofd:AbbreviatedData') ?? object)
		.trim()
		.split(/\s+/);
	let [x, y, startX, startY] = [0, 0, 0, 0];
	const add = (toX: number, toY: number) => {
		const [x0, y0] = place(x, y);
		const [x1, y1] = place(toX, toY);
		drawn.rules.push({
			x0: Math.min(x0, x1),
			y0: Math.min(y0, y1),
			x1: Math.max(x0, x1),
			y1: Math.max(y0, y1)
		});
		[x, y] = [toX, toY];
	};
	for (let i = 0; i < data.length && drawn.rules.length < 200_000; i += 1) {
		const at = (offset: number) => Number(data[i + offset]) || 0;
		const code = data[i];
		if (code === 'S' || code === 'M') {
			[x, y, startX, startY] = [at(1), at(2), at(1), at(2)];
			i += 2;
		} else if (code === 'L') {
			add(at(1), at(2));
			i += 2;
		} else if (code === 'C') add(startX, startY);
		else if (code === 'Q' || code === 'B' || code === 'A') {
			const count = { Q: 4, B: 6, A: 7 }[code];
			[x, y] = [at(count - 1), at(count)];
			i += count;
		}
	}
}
