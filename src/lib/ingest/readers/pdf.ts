import { UnreadableDocument, type Item, type ReadDocument, type Remark } from '../document.ts';
import { readPage, type Mark, type PageText } from './pdf-page.ts';

const mostPages = 1000;

/** The library with its own worker's code in this thread: it starts no further worker and asks for no address. */
export async function loadPdfjs() {
	await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
	return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** A PDF with text: lines of text become paragraphs, ruled grids become tables. A scan has no text and is said to be one. */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument> {
	const pdfjs = await loadPdfjs();
	const loading = pdfjs.getDocument({
		data: Uint8Array.from(bytes),
		useSystemFonts: true,
		isEvalSupported: false,
		disableFontFace: true,
		verbosity: 0
	});
	const document = await loading.promise.catch((error: Error) => {
		const code = /password/i.test(`${error.name}${error.message}`) ? 'encrypted' : 'damaged';
		throw new UnreadableDocument(
			code,
			code === 'encrypted'
				? 'the file is protected by a password'
				: `not a PDF that can be opened: ${error.message.split('\n')[0]}`
		);
	});
	try {
		if (document.numPages > mostPages)
			throw new UnreadableDocument(
				'too-large',
				`the PDF has ${document.numPages} pages; ${mostPages} are the most`
			);
		const items: Item[] = [];
		const remarks: Remark[] = [];
		for (let number = 1; number <= document.numPages; number += 1) {
			const page = await document.getPage(number);
			const viewport = page.getViewport({ scale: 1 });
			const marks: Mark[] = [];
			for (const text of await textsOf(page)) {
				if (!('str' in text) || text.str === '') continue;
				const [x, y] = viewport.convertToViewportPoint(
					text.transform[4] as number,
					text.transform[5] as number
				);
				marks.push({
					text: text.str,
					x: x as number,
					y: y as number,
					width: text.width,
					height: Math.abs(text.height) || 10
				});
			}
			if (marks.length === 0)
				remarks.push({
					code: 'page-without-text',
					raw: '',
					note: 'this page has no text: a scan, or empty',
					page: number
				});
			const rules = rulesOf(await page.getOperatorList(), pdfjs.OPS, viewport);
			readPage({ marks, rules, page: number } satisfies PageText, items);
			page.cleanup();
		}
		if (items.length === 0)
			throw new UnreadableDocument(
				'scanned',
				'the PDF has no text: it is a scan, and its text must be recognised first'
			);
		return { format: 'pdf', items, remarks };
	} finally {
		await loading.destroy();
	}
}

type Page = Awaited<
	ReturnType<
		Awaited<ReturnType<Awaited<ReturnType<typeof loadPdfjs>>['getDocument']>['promise']>['getPage']
	>
>;
type Texts = Awaited<ReturnType<Page['getTextContent']>>['items'];

/** The library's own way (getTextContent) goes over a stream as WebKit cannot. */
async function textsOf(page: Page): Promise<Texts> {
	const reader = (page.streamTextContent() as ReadableStream<{ items: Texts }>).getReader();
	const texts: Texts = [];
	for (let part = await reader.read(); !part.done; part = await reader.read())
		texts.push(...part.value.items);
	return texts;
}

interface Operators {
	fnArray: number[];
	argsArray: unknown[][];
}

interface Viewport {
	convertToViewportPoint(x: number, y: number): number[];
}

/** The boxes of what a page draws: thin ones are ruling lines. */
function rulesOf(
	list: Operators,
	ops: Record<string, number>,
	viewport: Viewport
): PageText['rules'] {
	const rules: PageText['rules'] = [];
	let matrix = [1, 0, 0, 1, 0, 0];
	const stack: number[][] = [];
	list.fnArray.forEach((fn, i) => {
		const args = list.argsArray[i] ?? [];
		if (fn === ops['save']) stack.push(matrix);
		else if (fn === ops['restore']) matrix = stack.pop() ?? [1, 0, 0, 1, 0, 0];
		else if (fn === ops['transform']) matrix = multiply(matrix, args as number[]);
		else if (fn === ops['constructPath']) {
			for (const box of segmentsOf(args)) {
				const [x0, y0] = pointOf(matrix, box[0], box[1], viewport);
				const [x1, y1] = pointOf(matrix, box[2], box[3], viewport);
				rules.push({
					x0: Math.min(x0, x1),
					y0: Math.min(y0, y1),
					x1: Math.max(x0, x1),
					y1: Math.max(y0, y1)
				});
			}
		}
	});
	return rules;
}

function pointOf(m: number[], x: number, y: number, viewport: Viewport): [number, number] {
	const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
	const [px = 0, py = 0] = viewport.convertToViewportPoint(a * x + c * y + e, b * x + d * y + f);
	return [px, py];
}

function multiply(m: number[], n: number[]): number[] {
	const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
	const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n;
	return [
		a * g + c * h,
		b * g + d * h,
		a * i + c * j,
		b * i + d * j,
		a * k + c * l + e,
		b * k + d * l + f
	];
}

/** The straight pieces of a path, each as a box; the library packs a path as numbers: 0 move, 1 line, 2 curve, 3 curve, 4 close. */
function segmentsOf(args: unknown[]): [number, number, number, number][] {
	const packed = (args[1] as (ArrayLike<number> | null)[] | undefined)?.[0];
	if (packed === null || packed === undefined) return [];
	const data = Array.from(packed);
	const segments: [number, number, number, number][] = [];
	let [x, y, startX, startY] = [0, 0, 0, 0];
	for (let i = 0; i < data.length;) {
		const kind = data[i];
		const at = (offset: number) => data[i + offset] ?? 0;
		if (kind === 0) {
			[x, y, startX, startY] = [at(1), at(2), at(1), at(2)];
			i += 3;
		} else if (kind === 1) {
			segments.push([x, y, at(1), at(2)]);
			[x, y] = [at(1), at(2)];
			i += 3;
		} else if (kind === 2) i += 7;
		else if (kind === 3) i += 5;
		else {
			segments.push([x, y, startX, startY]);
			i += 1;
		}
	}
	return segments;
}
