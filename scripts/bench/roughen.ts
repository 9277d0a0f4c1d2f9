import type { Bitmap } from '#lib/ingest/ocr/bitmap.ts';
import { turnBack } from '#lib/ingest/ocr/deskew.ts';

/** What a scanner does to a page: turns it by degrees, blurs it over neighbours, lays a shadow and noise over it. */
export function roughen(
	page: Bitmap,
	{ turn, noise, blur }: { turn: number; noise: number; blur: number },
	random: () => number
): Bitmap {
	const { width, height, grey } = turnBack(page, -turn);
	const rough = new Uint8Array(grey.length);
	for (let y = 0; y < height; y += 1)
		for (let x = 0; x < width; x += 1) {
			const at = y * width + x;
			const own = grey[at] ?? 255;
			const around =
				((grey[at - 1] ?? 255) +
					(grey[at + 1] ?? 255) +
					(grey[at - width] ?? 255) +
					(grey[at + width] ?? 255)) /
				4;
			const ink = own * (1 - blur) + around * blur;
			const shadow = noise === 0 ? 1 : 0.92 - 0.12 * (x / width);
			const grain = (random() + random() + random() - 1.5) * noise;
			rough[at] = Math.max(0, Math.min(255, ink * shadow + grain));
		}
	return { width, height, grey: rough };
}
