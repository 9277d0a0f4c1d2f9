import { loadCMaps, readCMap } from '#cmaps';
import {
	UnreadableDocument,
	type Item,
	type ReadDocument,
	type Remark,
	type Sentence
} from '../document.ts';
import { limits } from '../limits.ts';
import { reportProgress } from '../reading-progress.ts';
import { checkStreams } from './pdf-streams.ts';
import { readDrawing, type Drawing } from './pdf-drawing.ts';
import { fieldMarks, type Annotation } from './pdf-fields.ts';
import { cleanMarks } from './pdf-marks.ts';
import { readPage, type Mark } from './pdf-page.ts';

/** The library with its own worker's code in this thread: it starts no further worker and asks for no address. */
export async function loadPdfjs() {
	await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
	return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** All that a PDF can need, for a page that must go on working without a network. */
export async function loadAllOfPdf(): Promise<void> {
	await Promise.all([loadPdfjs(), loadCMaps()]);
}

/** Gives the library the character maps of Chinese fonts, which belong to the standard and not to the document. */
class CMapFactory {
	async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
		if (kind !== 'cMapUrl') throw new Error(`${filename} is not needed to read text`);
		return readCMap(filename);
	}
}

/** A PDF with text: lines of text become paragraphs, ruled grids become tables. A scan has no text and is said to be one. */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument> {
	checkStreams(bytes);
	const pdfjs = await loadPdfjs();
	const loading = pdfjs.getDocument({
		data: Uint8Array.from(bytes),
		cMapUrl: '/',
		cMapPacked: true,
		BinaryDataFactory: CMapFactory,
		useWorkerFetch: false,
		useSystemFonts: true,
		isEvalSupported: false,
		disableFontFace: true,
		maxImageSize: 40_000_000,
		verbosity: 0
	});
	const document = await inTime(loading.promise, { en: 'its structure', zh: '文件结构' }).catch(
		(error: Error) => {
			if (error instanceof UnreadableDocument) throw error;
			const code = /password/i.test(`${error.name}${error.message}`) ? 'encrypted' : 'damaged';
			throw new UnreadableDocument(
				code,
				code === 'encrypted'
					? { en: 'the file is protected by a password', zh: '文件有密码保护，请先去掉密码' }
					: { en: 'not a PDF that can be opened', zh: 'PDF 损坏或不完整，打不开' },
				code === 'encrypted' ? '' : error.message.split('\n')[0]
			);
		}
	);
	try {
		if (document.numPages > limits.pages)
			throw new UnreadableDocument('too-large', {
				en: `the PDF has ${document.numPages} pages; ${limits.pages} are the most`,
				zh: `PDF 有 ${document.numPages} 页，最多 ${limits.pages} 页`
			});
		const items: Item[] = [];
		const remarks: Remark[] = [];
		for (let number = 1; number <= document.numPages; number += 1) {
			const page = await document.getPage(number);
			await inTime(readOnePage(pdfjs, page, number, items, remarks), {
				en: `page ${number}`,
				zh: `第 ${number} 页`
			});
			page.cleanup();
			reportProgress(number, document.numPages);
		}
		if (items.length === 0)
			throw new UnreadableDocument('scanned', {
				en: 'the PDF has no text: it is a scan, and its text must be recognised first',
				zh: 'PDF 没有文字，是扫描件，须先做文字识别'
			});
		return { format: 'pdf', items, remarks };
	} finally {
		// a page that never comes to its end is not waited for
		void loading.destroy();
	}
}

type Pdfjs = Awaited<ReturnType<typeof loadPdfjs>>;
type Page = Awaited<ReturnType<Awaited<ReturnType<Pdfjs['getDocument']>['promise']>['getPage']>>;
type Texts = Awaited<ReturnType<Page['getTextContent']>>['items'];

async function readOnePage(
	pdfjs: Pdfjs,
	page: Page,
	number: number,
	items: Item[],
	remarks: Remark[]
): Promise<void> {
	const viewport = page.getViewport({ scale: 1 });
	const marks: Mark[] = [];
	for (const text of await textsOf(page)) {
		if (!('str' in text) || text.str === '') continue;
		const [x = 0, y = 0] = viewport.convertToViewportPoint(
			text.transform[4] as number,
			text.transform[5] as number
		);
		marks.push({ text: text.str, x, y, width: text.width, height: Math.abs(text.height) || 10 });
	}
	const operators = await page.getOperatorList();
	const drawing = readDrawing(operators, pdfjs.OPS, viewport);
	const annotations = (await page.getAnnotations()) as Annotation[];
	const fields = fieldMarks(annotations, viewport);
	if (fields.marks.length > 0)
		remarks.push({
			code: 'form-fields',
			raw: fields.marks
				.map(({ text }) => text)
				.join(' | ')
				.slice(0, 200),
			note: 'values of form fields; they are read where the fields stand',
			page: number
		});
	const isLayer = isPictureWithLayer(marks, drawing);
	if (isLayer)
		remarks.push({
			code: 'recognised-layer',
			raw: '',
			note: 'this page is a picture with a layer of text that a program recognised; the layer is read as it is',
			page: number
		});
	const clean = cleanMarks(
		[...marks, ...fields.marks],
		drawing.rules,
		isLayer ? [] : drawing.hidden,
		fields.struck
	);
	for (const kind of ['hidden', 'struck'] as const) {
		const texts = clean.leftOut.filter((each) => each.kind === kind).map(({ text }) => text);
		if (texts.length > 0)
			remarks.push({
				code: `${kind}-content`,
				raw: texts.join(' | ').slice(0, 200),
				note:
					kind === 'hidden'
						? 'this text is hidden: the document does not show it, and it is not read'
						: 'this text is struck through: its writer took it back, and it is not read',
				page: number
			});
	}
	if (clean.marks.length === 0)
		remarks.push({
			code: 'page-without-text',
			raw: '',
			note: drawing.hasPicture
				? 'this page is a picture without text: a scan'
				: 'this page has no text: a scan, or empty',
			page: number
		});
	readPage({ marks: clean.marks, rules: clean.rules, page: number }, items);
}

/** A scan with the text that a program recognised laid under the picture, unseen: all of the page's text is hidden, and there is a picture. */
function isPictureWithLayer(marks: readonly Mark[], drawing: Drawing): boolean {
	if (!drawing.hasPicture || drawing.hidden.length === 0 || marks.length === 0) return false;
	const covered = marks.filter((mark) =>
		drawing.hidden.some(
			({ x0, x1, y }) =>
				x0 < mark.x + mark.width && x1 > mark.x && Math.abs(y - mark.y) < mark.height * 0.3
		)
	);
	return covered.length > marks.length * 0.8;
}

/** A pattern that paints itself never comes to an end: a page has the time of a whole file and no more. */
async function inTime<T>(work: Promise<T>, what: Sentence): Promise<T> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const seconds = Math.max(1, limits.fileSeconds - 2);
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(
			() =>
				reject(
					new UnreadableDocument('too-slow', {
						en: `reading ${what.en} takes longer than ${seconds} s`,
						zh: `读${what.zh}超过了 ${seconds} 秒`
					})
				),
			seconds * 1000
		);
	});
	try {
		return await Promise.race([work, late]);
	} finally {
		clearTimeout(timer);
	}
}

/** The library's own way (getTextContent) goes over a stream as WebKit cannot. */
async function textsOf(page: Page): Promise<Texts> {
	const reader = (page.streamTextContent() as ReadableStream<{ items: Texts }>).getReader();
	const texts: Texts = [];
	for (let part = await reader.read(); !part.done; part = await reader.read())
		for (const item of part.value.items) texts.push(item);
	return texts;
}
