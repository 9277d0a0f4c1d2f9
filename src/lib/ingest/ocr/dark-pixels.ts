import type { Bitmap } from './bitmap.ts';

/** Which pixels are dark, 1 or 0, row by row. */
export interface Mask {
	width: number;
	height: number;
	dark: Uint8Array;
}

/** Pixels around one that it is compared with, to each side. */
const reach = 15;
/** How much darker than its surroundings a pixel of ink is. */
const contrast = 0.82;

/**
 * The dark pixels by a threshold of their own surroundings: a shadow over a page, a grey copy and ink that shows through move the
 * threshold with them.
 */
export function darkPixels({ width, height, grey }: Bitmap): Mask {
	const dark = new Uint8Array(width * height);
	// sums of the columns in reach of a row; a sum along the row is then two look-ups a pixel
	const columns = new Float64Array(width);
	const sums = new Float64Array(width + 1);
	for (let y = 0; y < Math.min(reach, height); y += 1)
		for (let x = 0; x < width; x += 1) columns[x]! += grey[y * width + x]!;
	for (let y = 0; y < height; y += 1) {
		const [entering, leaving] = [y + reach, y - reach - 1];
		for (let x = 0; x < width; x += 1) {
			if (entering < height) columns[x]! += grey[entering * width + x]!;
			if (leaving >= 0) columns[x]! -= grey[leaving * width + x]!;
			sums[x + 1] = sums[x]! + columns[x]!;
		}
		const rows = Math.min(height - 1, entering) - Math.max(0, leaving + 1) + 1;
		for (let x = 0; x < width; x += 1) {
			const [from, to] = [Math.max(0, x - reach), Math.min(width, x + reach + 1)];
			const around = (sums[to]! - sums[from]!) / ((to - from) * rows);
			if (grey[y * width + x]! < around * contrast) dark[y * width + x] = 1;
		}
	}
	return { width, height, dark };
}
