import { loadPdfFiles, readPdfFile } from '#pdf-files';
import {
	UnreadableDocument,
	type Item,
	type ReadDocument,
	type Remark,
	type Sentence
} from '../document.ts';
import { limits } from '../limits.ts';
import type { Bitmap } from '../ocr/bitmap.ts';
import { isOcrProvided, ocrModels } from '../ocr/provider.ts';
import { recognisePage } from '../ocr/recognise-page.ts';
import { reportProgress } from '../reading-progress.ts';
import { checkStreams } from './pdf-streams.ts';
import { readDrawing, type Drawing } from './pdf-drawing.ts';
import { fieldMarks, type Annotation } from './pdf-fields.ts';
import { cleanMarks } from './pdf-marks.ts';
import type { Mark } from './page-text.ts';
import { readPage } from './pdf-page.ts';
import { pictureOfPage, type DecodedPicture } from './pdf-pictures.ts';

/** The library with its own worker's code in this thread: it starts no further worker and asks for no address. */
export async function loadPdfjs() {
	await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
	return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** All that a PDF can need, for a page that must go on working without a network. */
export async function loadAllOfPdf(): Promise<void> {
	await Promise.all([loadPdfjs(), loadPdfFiles()]);
}

/** Gives the library its own files: the character maps of Chinese fonts, which no document holds, and the decoders of scanners' pictures. */
class OwnFiles {
	async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
		if (kind === 'standardFontDataUrl') throw new Error(`${filename} is not needed to read text`);
		return readPdfFile(kind, filename);
	}
}

/**
 * A PDF: lines of text become paragraphs, ruled grids become tables. The text of a page that is a picture is recognised where that is
 * provided for; a document of such pages is otherwise said to be a scan.
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument> {
	checkStreams(bytes);
	const pdfjs = await loadPdfjs();
	const loading = pdfjs.getDocument({
		data: Uint8Array.from(bytes),
		cMapUrl: '/',
		cMapPacked: true,
		wasmUrl: '/',
		BinaryDataFactory: OwnFiles,
		useWorkerFetch: false,
		useSystemFonts: true,
		isEvalSupported: false,
		disableFontFace: true,
		// pictures are decoded alike in Node and in every browser
		isOffscreenCanvasSupported: false,
		isImageDecoderSupported: false,
		maxImageSize: limits.picturePixels,
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
		let recognised = 0;
		for (let number = 1; number <= document.numPages; number += 1) {
			const page = await document.getPage(number);
			const scan = await inTime(readOnePage(pdfjs, page, number, items, remarks), {
				en: `page ${number}`,
				zh: `第 ${number} 页`
			});
			page.cleanup();
			const of = document.numPages;
			const models = scan === null ? null : await ocrModels();
			if (scan !== null && models !== null) {
				await recognisePage({ ...scan, number, of, recognised }, models, items, remarks);
				recognised += 1;
			}
			reportProgress({ pages: number, of, recognised, share: 1 });
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
): Promise<{ picture: Bitmap; dpi: number } | null> {
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
	if (clean.marks.length === 0 && isOcrProvided() && drawing.pictures.length > 0) {
		const painted = drawing.pictures.flatMap(({ source, matrix }) => {
			const picture = decoded(page, source);
			return picture === null ? [] : [{ picture, matrix }];
		});
		const at = (x: number, y: number) => viewport.convertToViewportPoint(x, y);
		const { width, height } = viewport;
		if (painted.length > 0) return pictureOfPage({ width, height, at }, painted);
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
	return null;
}

/** The data of a picture: given with the operator, or by the name under which the library has decoded it. */
function decoded(page: Page, source: unknown): DecodedPicture | null {
	const named = (name: string): unknown => {
		const store = name.startsWith('g_') ? page.commonObjs : page.objs;
		return store.has(name) ? (store.get(name) as unknown) : null;
	};
	const given = (typeof source === 'string' ? named(source) : source) as DecodedPicture | null;
	if (given === null || typeof given !== 'object') return null;
	// the data of a stencil may have a name of their own
	const data = given.data as unknown;
	const own = (typeof data === 'string' ? named(data) : data) as DecodedPicture['data'] | null;
	return own instanceof Uint8Array || own instanceof Uint8ClampedArray
		? { ...given, data: own }
		: null;
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
