import type { Box, Mark } from '../readers/pdf-page.ts';
import type { Bitmap } from './bitmap.ts';
import { confidenceOf } from './confidence.ts';
import { darkPixels } from './dark-pixels.ts';
import { skewOf, turnBack } from './deskew.ts';
import { detectText } from './detect-text.ts';
import type { OcrModels } from './models.ts';
import { recogniseText, type Sign } from './recognise-text.ts';
import { rulingLines } from './ruling-lines.ts';

/** What a page that is a picture shows: as the page reader of PDFs takes it, in points. */
export interface RecognisedPage {
	marks: Mark[];
	rules: Box[];
	/** By how many degrees it lay turned. */
	skew: number;
}

/** Reads the text and the ruling lines of a picture of `dpi` pixels an inch. */
export async function readPicture(
	picture: Bitmap,
	dpi: number,
	models: OcrModels,
	progress: (done: number, of: number) => void = () => undefined
): Promise<RecognisedPage> {
	const skew = skewOf(darkPixels(picture));
	const level = turnBack(picture, skew);
	const rules = rulingLines(darkPixels(level), dpi);
	const unruled = withoutRules(level, rules);
	const boxes = ofFullHeight(
		(await detectText(unruled, models)).flatMap((box) => cutAtRules(box, rules))
	);
	const lines = await recogniseText(unruled, boxes, models, (done) =>
		progress(done, boxes.length)
	);
	const points = 72 / dpi;
	return {
		marks: boxes.flatMap((box, i) => marksOf(box, lines[i] ?? [], points)),
		rules: rules.map(({ x0, y0, x1, y1 }) => ({
			x0: x0 * points,
			y0: y0 * points,
			x1: x1 * points,
			y1: y1 * points
		})),
		skew
	};
}

/** The picture without its ruling lines, which would be read as strokes of signs; where a sign crosses one it loses no more than the line. */
function withoutRules(picture: Bitmap, rules: readonly Box[]): Bitmap {
	const { width, height } = picture;
	const grey = Uint8Array.from(picture.grey);
	for (const { x0, y0, x1, y1 } of rules) {
		const isAcross = x1 - x0 > y1 - y0;
		const by = isAcross ? [0, 2] : [2, 0];
		const [left, right] = [Math.max(0, Math.floor(x0 - by[0]!)), Math.min(width, x1 + by[0]!)];
		const [top, bottom] = [Math.max(0, Math.floor(y0 - by[1]!)), Math.min(height, y1 + by[1]!)];
		for (let y = top; y < bottom; y += 1)
			for (let x = left; x < right; x += 1) grey[y * width + x] = 255;
	}
	return { width, height, grey };
}

/** A box over a ruling line is text of two cells. */
function cutAtRules(box: Box, rules: readonly Box[]): Box[] {
	const height = box.y1 - box.y0;
	const middle = (box.y0 + box.y1) / 2;
	const cuts = rules
		.filter(
			({ x0, y0, x1, y1 }) =>
				y1 - y0 > x1 - x0 &&
				y0 < middle &&
				y1 > middle &&
				x0 > box.x0 + height * 0.35 &&
				x1 < box.x1 - height * 0.35
		)
		.map(({ x0, x1 }) => (x0 + x1) / 2)
		.sort((a, b) => a - b);
	const edges = [box.x0, ...cuts, box.x1];
	return edges.slice(0, -1).map((x0, i) => ({ ...box, x0, x1: edges[i + 1]! }));
}

/** A dash alone is a flat box, which would be drawn out to a sign of another shape: it gets the height of the lines of its page. */
function ofFullHeight(boxes: readonly Box[]): Box[] {
	const heights = boxes.map(({ y0, y1 }) => y1 - y0).sort((a, b) => a - b);
	const usual = heights[Math.floor(heights.length / 2)] ?? 0;
	return boxes.map((box) => {
		const missing = usual - (box.y1 - box.y0);
		return missing < usual * 0.3
			? box
			: { ...box, y0: box.y0 - missing / 2, y1: box.y1 + missing / 2 };
	});
}

/** A wider gap than this, in heights of the line, parts two texts of a line. */
const gap = 1.8;

function marksOf(box: Box, signs: readonly Sign[], points: number): Mark[] {
	const [width, height] = [box.x1 - box.x0, box.y1 - box.y0];
	const parts: Sign[][] = [];
	for (const sign of signs) {
		const last = parts.at(-1);
		const before = last?.at(-1);
		if (last === undefined || before === undefined || (sign.at - before.at) * width > gap * height)
			parts.push([sign]);
		else last.push(sign);
	}
	return parts.flatMap((part) => {
		const text = part.map((sign) => sign.text).join('');
		if (text.trim() === '') return [];
		const isWhole = parts.length === 1;
		const half = height * 0.4;
		const x0 = isWhole ? box.x0 : box.x0 + part[0]!.at * width - half;
		const x1 = isWhole ? box.x1 : box.x0 + part.at(-1)!.at * width + half;
		return [
			{
				text,
				x: x0 * points,
				y: (box.y1 - height * 0.24) * points,
				width: (x1 - x0) * points,
				height: height * 0.7 * points,
				confidence: confidenceOf(part)
			}
		];
	});
}
