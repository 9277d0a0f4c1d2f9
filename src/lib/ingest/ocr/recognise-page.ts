import type { Item, Remark } from '../document.ts';
import { reportProgress } from '../reading-progress.ts';
import { cleanMarks } from '../readers/pdf-marks.ts';
import { readPage } from '../readers/pdf-page.ts';
import type { Bitmap } from './bitmap.ts';
import { isLow } from './confidence.ts';
import type { OcrModels } from './models.ts';
import { readPicture } from './read-picture.ts';

/** A page that is a picture. */
export interface ScannedPage {
	picture: Bitmap;
	/** Pixels an inch. */
	dpi: number;
	/** Its number, of how many pages the document has, and how many of them were recognised before. */
	number: number;
	of: number;
	recognised: number;
}

/** Recognises a page and appends its rows and paragraphs; that it was recognised, and where that is little sure, is remarked. */
export async function recognisePage(
	page: ScannedPage,
	models: OcrModels,
	items: Item[],
	remarks: Remark[]
): Promise<void> {
	const { picture, dpi, number, of } = page;
	const progress = (share: number) =>
		reportProgress({ pages: number - 1, of, recognised: page.recognised + 1, share });
	progress(0);
	const { marks, rules } = await readPicture(picture, dpi, models, progress);
	const clean = cleanMarks(marks, rules, [], []);
	const struck = clean.leftOut.map(({ text }) => text).join(' | ');
	if (struck !== '')
		remarks.push({
			code: 'struck-content',
			raw: struck.slice(0, 200),
			note: 'a line goes through this text: its writer took it back, and it is not read',
			page: number
		});
	const first = items.length;
	readPage({ marks: clean.marks, rules: clean.rules, page: number }, items);
	remarks.push(
		items.length === first
			? {
					code: 'page-without-text',
					raw: '',
					note: 'no text was recognised in the picture that this page is',
					page: number
				}
			: {
					code: 'recognised-page',
					raw: '',
					note: 'this page is a picture; its text was recognised by a program',
					page: number
				}
	);
	for (const item of items.slice(first)) remarks.push(...lowIn(item));
}

/** One remark for each cell or line with figures of which the program is not sure. */
function lowIn(item: Item): Remark[] {
	const parts = item.kind === 'row' ? item.cells : [item];
	return parts.flatMap(({ text, confidence, line = item.line }) =>
		confidence === undefined || !isLow(confidence) || !/\d/.test(text)
			? []
			: [
					{
						code: 'recognised-low',
						raw: text.slice(0, 200),
						note: `recognised with a confidence of ${confidence}: look at the page`,
						...(line === undefined ? {} : { line }),
						...(item.page === undefined ? {} : { page: item.page })
					}
				]
	);
}
