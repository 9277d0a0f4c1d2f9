import type { Box } from '../readers/page-text.ts';
import { resize, type Bitmap } from './bitmap.ts';
import type { OcrModels, Tensor } from './models.ts';

/** The longer side of the picture that the model is given, in pixels. */
const longestSide = 1536;
/** The model takes sides of whole multiples of this. */
const multiple = 32;
/** A pixel of text, and the mean over a box that holds some. */
const likely = { pixel: 0.3, box: 0.5 };
/** The model marks the core of a line of text; by this share of area to circumference the line is wider. */
const growth = 1.6;

// of the pictures that the model was trained with
const trained = { mean: [0.485, 0.456, 0.406], deviation: [0.229, 0.224, 0.225] };

/** The boxes of lines of text in a level picture, in its pixels. */
export async function detectText(bitmap: Bitmap, models: OcrModels): Promise<Box[]> {
	const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
	const fit = (side: number) =>
		Math.max(multiple, Math.round((side * scale) / multiple) * multiple);
	const [width, height] = [fit(bitmap.width), fit(bitmap.height)];
	const map = await models.detect(detectionInput(resize(bitmap, width, height)));
	return textBoxes(map.data, width, height).map(({ x0, y0, x1, y1 }) => ({
		x0: (x0 * bitmap.width) / width,
		x1: (x1 * bitmap.width) / width,
		y0: (y0 * bitmap.height) / height,
		y1: (y1 * bitmap.height) / height
	}));
}

function detectionInput({ width, height, grey }: Bitmap): Tensor {
	const data = new Float32Array(3 * width * height);
	trained.mean.forEach((mean, channel) => {
		const deviation = trained.deviation[channel] ?? 1;
		for (let i = 0; i < grey.length; i += 1)
			data[channel * grey.length + i] = ((grey[i] ?? 255) / 255 - mean) / deviation;
	});
	return { data, dims: [1, 3, height, width] };
}

/** Pixels that hang together and are likely text make a box, which is grown to the whole of the line. */
export function textBoxes(map: ArrayLike<number>, width: number, height: number): Box[] {
	const seen = new Uint8Array(width * height);
	const boxes: Box[] = [];
	for (let start = 0; start < seen.length; start += 1) {
		if (seen[start] === 1 || (map[start] ?? 0) < likely.pixel) continue;
		const stack = [start];
		seen[start] = 1;
		let [x0, y0, x1, y1] = [width, height, 0, 0];
		let [sum, count] = [0, 0];
		for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
			const [x, y] = [at % width, Math.floor(at / width)];
			[x0, y0, x1, y1] = [
				Math.min(x0, x),
				Math.min(y0, y),
				Math.max(x1, x + 1),
				Math.max(y1, y + 1)
			];
			sum += map[at] ?? 0;
			count += 1;
			for (let dy = -1; dy <= 1; dy += 1)
				for (let dx = -1; dx <= 1; dx += 1) {
					const [nx, ny] = [x + dx, y + dy];
					if (nx < 0 || ny < 0 || nx >= width || ny >= height) continue;
					const next = ny * width + nx;
					if (seen[next] === 1 || (map[next] ?? 0) < likely.pixel) continue;
					seen[next] = 1;
					stack.push(next);
				}
		}
		const [w, h] = [x1 - x0, y1 - y0];
		if (Math.min(w, h) < 3 || sum / count < likely.box) continue;
		const by = (w * h * growth) / (2 * (w + h));
		boxes.push({
			x0: Math.max(0, x0 - by),
			y0: Math.max(0, y0 - by),
			x1: Math.min(width, x1 + by),
			y1: Math.min(height, y1 + by)
		});
	}
	return boxes;
}
