import type { Box, Mark } from '../readers/page-text.ts';
import type { Bitmap } from './bitmap.ts';
import { confidenceOf } from './confidence.ts';
import { cutBoxes } from './cut-boxes.ts';
import { darkPixels } from './dark-pixels.ts';
import { denoise } from './denoise.ts';
import { skewOf, turnBack } from './deskew.ts';
import { detectText } from './detect-text.ts';
import { growBoxes } from './grow-boxes.ts';
import type { OcrModels } from './models.ts';
import { recogniseText, type RecognisedLine, type Sign } from './recognise-text.ts';
import { rulingLines } from './ruling-lines.ts';
import type { Ink } from './tidy-line.ts';

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
	progress: (share: number) => void = () => undefined
): Promise<RecognisedPage> {
	const smooth = denoise(picture);
	const skew = skewOf(darkPixels(smooth));
	const level = turnBack(smooth, skew);
	const rules = rulingLines(darkPixels(level), dpi);
	const unruled = withoutRules(level, rules);
	const ink = darkPixels(unruled);
	const found = cutBoxes(await detectText(unruled, models), rules, ink);
	const boxes = ofFullHeight(growBoxes(found, rules, ink));
	const lines = await recogniseText(unruled, boxes, models, (done) =>
		progress(done / boxes.length)
	);
	const points = 72 / dpi;
	return {
		marks: boxes.flatMap((box, i) => marksOf(box, lines[i], points)),
		rules: rules.map(({ x0, y0, x1, y1 }) => ({
			x0: x0 * points,
			y0: y0 * points,
			x1: x1 * points,
			y1: y1 * points
		})),
		skew
	};
}

/**
 * The picture without its ruling lines, which would be read as strokes of signs: each is painted over with the paper beside it. A sign that
 * crosses one loses no more than the line.
 */
function withoutRules(picture: Bitmap, rules: readonly Box[]): Bitmap {
	const { width, height } = picture;
	const grey = Uint8Array.from(picture.grey);
	const shadeAt = (x: number, y: number): number =>
		picture.grey[
			Math.max(0, Math.min(height - 1, y)) * width + Math.max(0, Math.min(width - 1, x))
		]!;
	for (const { x0, y0, x1, y1 } of rules) {
		const isAcross = x1 - x0 > y1 - y0;
		const [reachX, reachY] = isAcross ? [0, 2] : [2, 0];
		const [left, right] = [Math.floor(x0 - reachX), Math.ceil(x1 + reachX)];
		const [top, bottom] = [Math.floor(y0 - reachY), Math.ceil(y1 + reachY)];
		for (let y = Math.max(0, top); y < Math.min(height, bottom); y += 1)
			for (let x = Math.max(0, left); x < Math.min(width, right); x += 1)
				grey[y * width + x] = isAcross
					? (shadeAt(x, top - 1) + shadeAt(x, bottom)) >> 1
					: (shadeAt(left - 1, y) + shadeAt(right, y)) >> 1;
	}
	return { width, height, grey };
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

/** How far, in heights of the line, the middle of a sign can stand from its edge, and the model be mistaken about where it is. */
const halfSign = 0.75;
const mistaken = 0.2;

/**
 * Whether ink stands before or behind the signs that were read of a line, in which a sign was overlooked. A digit is one piece of ink: where
 * the first piece of a figure is not its own, that is a minus.
 */
function hasUnreadInk(signs: readonly Sign[], ink: Ink, height: number): boolean {
	const [first, last] = [signs[0], signs.at(-1)];
	if (first === undefined || last === undefined) return true;
	if (first.at - ink.from > height * halfSign || ink.to - last.at > height * halfSign) return true;
	const isDigit = ({ text }: Sign) => /^\d$/.test(text);
	return isDigit(first) && first.at > ink.firstEnd + height * mistaken;
}

function marksOf(box: Box, line: RecognisedLine | undefined, points: number): Mark[] {
	const signs = line?.signs ?? [];
	const [width, height] = [box.x1 - box.x0, box.y1 - box.y0];
	const isPartly = line === undefined || hasUnreadInk(signs, line.ink, height / width);
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
		// the box is wider than its text, and may begin on a ruling line
		const half = height * 0.3;
		const x0 = Math.max(box.x0, box.x0 + part[0]!.at * width - half);
		const x1 = Math.min(box.x1, box.x0 + part.at(-1)!.at * width + half);
		return [
			{
				text,
				x: x0 * points,
				y: (box.y1 - height * 0.24) * points,
				width: (x1 - x0) * points,
				height: height * 0.7 * points,
				confidence: isPartly ? 0 : confidenceOf(part)
			}
		];
	});
}
