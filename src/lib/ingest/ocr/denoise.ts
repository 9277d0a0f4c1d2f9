import type { Bitmap } from './bitmap.ts';

/** Shades by which neighbouring pixels of blank paper differ, from which on a picture is smoothed. */
const grainy = 6;

/** The picture with its grain smoothed where it has some; a clean one keeps its edges. */
export function denoise(bitmap: Bitmap): Bitmap {
	return grainOf(bitmap) < grainy ? bitmap : smooth(bitmap);
}

/** How much neighbouring pixels differ: the median, which edges of ink do not move. */
export function grainOf({ width, height, grey }: Bitmap): number {
	const counts = new Uint32Array(256);
	let total = 0;
	for (let y = 0; y < height; y += 3)
		for (let x = 1; x < width; x += 2) {
			const at = y * width + x;
			// what is clipped to white shows no grain
			if (grey[at] === 255 && grey[at - 1] === 255) continue;
			counts[Math.abs(grey[at]! - grey[at - 1]!)]! += 1;
			total += 1;
		}
	if (total < width) return 0;
	let seen = 0;
	for (let value = 0; value < 256; value += 1) {
		seen += counts[value]!;
		if (seen * 2 >= total) return value;
	}
	return 0;
}

/** Weighs each pixel with its eight neighbours. */
function smooth({ width, height, grey }: Bitmap): Bitmap {
	const smoothed = Uint8Array.from(grey);
	for (let y = 1; y < height - 1; y += 1)
		for (let x = 1; x < width - 1; x += 1) {
			const at = y * width + x;
			const [above, below] = [at - width, at + width];
			smoothed[at] =
				(grey[above - 1]! +
					grey[above + 1]! +
					grey[below - 1]! +
					grey[below + 1]! +
					2 * (grey[above]! + grey[below]! + grey[at - 1]! + grey[at + 1]!) +
					4 * grey[at]!) >>
				4;
		}
	return { width, height, grey: smoothed };
}
