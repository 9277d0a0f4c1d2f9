import { blankBitmap, type Bitmap } from '#lib/ingest/ocr/bitmap.ts';

/** A white page on which black boxes are drawn: x, y, width, height. */
export function drawn(
	width: number,
	height: number,
	boxes: readonly (readonly [number, number, number, number])[],
	shade = 0
): Bitmap {
	const bitmap = blankBitmap(width, height);
	for (const [x, y, w, h] of boxes)
		for (let row = y; row < y + h; row += 1)
			bitmap.grey.fill(shade, row * width + x, row * width + x + w);
	return bitmap;
}

/** A table of ruling lines with the given edges, two pixels thick. */
export const ruled = (
	xs: readonly number[],
	ys: readonly number[]
): [number, number, number, number][] => [
	...xs.map((x): [number, number, number, number] => [x, ys[0]!, 2, ys.at(-1)! - ys[0]! + 2]),
	...ys.map((y): [number, number, number, number] => [xs[0]!, y, xs.at(-1)! - xs[0]! + 2, 2])
];

/** Grain over a picture, the same in every run. */
export function grainy(bitmap: Bitmap, strength: number): Bitmap {
	let state = 7;
	const chance = () => (state = (state * 48271) % 2147483647) / 2147483647;
	return {
		...bitmap,
		grey: bitmap.grey.map((shade) =>
			Math.max(0, Math.min(255, shade * 0.9 + (chance() - 0.5) * strength))
		)
	};
}
