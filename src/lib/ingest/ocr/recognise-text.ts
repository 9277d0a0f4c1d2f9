import type { Box } from '../readers/page-text.ts';
import { resize, type Bitmap } from './bitmap.ts';
import type { OcrModels, Tensor } from './models.ts';
import { tidyLine, type Ink, type TidyLine } from './tidy-line.ts';

/** The height in pixels of the lines that the model was trained with. */
const lineHeight = 48;
/** Lines that are recognised at once. */
const together = 6;
const widest = 2400;

/** A sign with its likelihood and its place within its line, from 0 at the left to 1 at the right. */
export interface Sign {
	text: string;
	score: number;
	at: number;
}

/** One line of text: its signs, and where its ink stands. */
export interface RecognisedLine {
	signs: Sign[];
	ink: Ink;
}

/** The text of each box of a level picture. */
export async function recogniseText(
	bitmap: Bitmap,
	boxes: readonly Box[],
	models: OcrModels,
	progress: (done: number) => void = () => undefined
): Promise<RecognisedLine[]> {
	const lines = boxes.map((box, index) => ({ index, ...lineOf(bitmap, box) }));
	// lines of like length share a run: the shorter ones are filled up
	lines.sort((a, b) => a.picture.width - b.picture.width);
	const found: RecognisedLine[] = boxes.map(() => ({
		signs: [],
		ink: { from: 0, firstEnd: 0, to: 0 }
	}));
	for (let from = 0; from < lines.length; from += together) {
		const batch = lines.slice(from, from + together);
		const input = recognitionInput(batch.map(({ picture }) => picture));
		const output = await models.recognise(input);
		const [, steps = 0, count = 0] = output.dims;
		const width = input.dims[3] ?? 1;
		batch.forEach(({ index, picture, ink }, i) => {
			const scores = output.data.subarray(i * steps * count, (i + 1) * steps * count);
			const signs = signsOf(scores, steps, models.signs)
				.map((sign) => ({ ...sign, at: (sign.at * width) / picture.width }))
				.filter(({ at }) => at <= 1.02);
			found[index] = { signs, ink };
		});
		progress(Math.min(lines.length, from + together));
	}
	return found;
}

function lineOf(bitmap: Bitmap, box: Box): TidyLine {
	const [x0, y0] = [Math.max(0, Math.floor(box.x0)), Math.max(0, Math.floor(box.y0))];
	const x1 = Math.min(bitmap.width, Math.max(x0 + 1, Math.ceil(box.x1)));
	const y1 = Math.min(bitmap.height, Math.max(y0 + 1, Math.ceil(box.y1)));
	const [width, height] = [x1 - x0, y1 - y0];
	const grey = new Uint8Array(width * height);
	for (let y = 0; y < height; y += 1) {
		const start = (y0 + y) * bitmap.width + x0;
		grey.set(bitmap.grey.subarray(start, start + width), y * width);
	}
	const fit = Math.min(widest, Math.max(16, Math.round((width * lineHeight) / height)));
	const { picture, ink } = tidyLine({ width, height, grey });
	return { picture: resize(picture, fit, lineHeight), ink };
}

function recognitionInput(lines: readonly Bitmap[]): Tensor {
	const width = Math.ceil(Math.max(...lines.map((line) => line.width)) / 8) * 8;
	const size = lineHeight * width;
	const data = new Float32Array(lines.length * 3 * size).fill(1);
	lines.forEach((line, i) => {
		for (let y = 0; y < lineHeight; y += 1)
			for (let x = 0; x < line.width; x += 1) {
				const value = (line.grey[y * line.width + x] ?? 255) / 127.5 - 1;
				for (let channel = 0; channel < 3; channel += 1)
					data[(i * 3 + channel) * size + y * width + x] = value;
			}
	});
	return { data, dims: [lines.length, 3, lineHeight, width] };
}

/**
 * The signs of one line: of each step the likeliest, where a sign that goes on over several steps counts once and a step of no sign
 * parts two equal ones.
 */
export function signsOf(
	scores: ArrayLike<number>,
	steps: number,
	signs: readonly string[]
): Sign[] {
	const count = scores.length / steps;
	const found: Sign[] = [];
	let before = 0;
	for (let step = 0; step < steps; step += 1) {
		let best = 0;
		for (let i = 1; i < count; i += 1)
			if ((scores[step * count + i] ?? 0) > (scores[step * count + best] ?? 0)) best = i;
		const score = scores[step * count + best] ?? 0;
		const last = found.at(-1);
		if (best !== 0 && best !== before)
			found.push({ text: signs[best] ?? '', score, at: (step + 0.5) / steps });
		else if (best !== 0 && last !== undefined && score > last.score) last.score = score;
		before = best;
	}
	return found;
}
