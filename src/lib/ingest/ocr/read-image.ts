import type { DocumentFormat } from '#lib/domain/record.ts';
import { UnreadableDocument, type Item, type ReadDocument, type Remark } from '../document.ts';
import { reportProgress } from '../reading-progress.ts';
import { resize, type Bitmap } from './bitmap.ts';
import { paperSize } from './paper-size.ts';
import { ocrModels } from './provider.ts';
import { recognisePage } from './recognise-page.ts';

/**
 * A picture of one page as a document.
 * @throws UnreadableDocument where scans are not read
 */
export async function readImage(
	decode: () => Bitmap,
	format: DocumentFormat
): Promise<ReadDocument> {
	const models = await ocrModels();
	if (models === null) throw notRecognised();
	const bitmap = decode();
	const longer = Math.max(bitmap.width, bitmap.height);
	const { pixels, dpi } = paperSize(0, longer);
	const fit = (side: number) => Math.max(1, Math.round((side * pixels) / longer));
	const picture = resize(bitmap, fit(bitmap.width), fit(bitmap.height));
	const items: Item[] = [];
	const remarks: Remark[] = [];
	await recognisePage({ picture, dpi, number: 1, of: 1, recognised: 0 }, models, items, remarks);
	reportProgress({ pages: 1, of: 1, recognised: 1, share: 1 });
	return { format, items, remarks };
}

/** Why a picture is not read. */
export const notRecognised = (): UnreadableDocument =>
	new UnreadableDocument('scanned', {
		en: 'a picture; its text must be recognised first',
		zh: '图片，须先做文字识别'
	});
