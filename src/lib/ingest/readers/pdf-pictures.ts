import { blankBitmap, greyAt, resize, type Bitmap } from '../ocr/bitmap.ts';
import { paperSize } from '../ocr/paper-size.ts';
import { lightness } from '../ocr/read-png.ts';

export type Matrix = [number, number, number, number, number, number];

/** A picture that a page paints: the name of its data, or these themselves, and where its unit square lies. */
export interface PaintedPicture {
	source: unknown;
	matrix: Matrix;
}

/** A picture as the library decodes it. */
export interface DecodedPicture {
	width: number;
	height: number;
	/** 1: a bit a pixel, 2: red green blue, 3: with alpha; a stencil has none, and its bits say where it is left open. */
	kind?: number;
	data: Uint8Array | Uint8ClampedArray;
}

interface Page {
	width: number;
	height: number;
	/** Where a point of the page's own space stands, from the top left, in points. */
	at: (x: number, y: number) => number[];
}

/** The page as one picture with its resolution: scanners cut a page into strips, or lay stencils over a ground. */
export function pictureOfPage(
	page: Page,
	painted: readonly { picture: DecodedPicture; matrix: Matrix }[]
): { picture: Bitmap; dpi: number } {
	const points = Math.max(page.width, page.height);
	const finest = Math.max(
		...painted.map(({ picture, matrix: [a, b, c, d] }) =>
			Math.max(
				picture.width / Math.max(1, Math.hypot(a, b)),
				picture.height / Math.max(1, Math.hypot(c, d))
			)
		)
	);
	const { pixels, dpi } = paperSize(points / 72, Math.round(points * finest));
	const scale = pixels / points;
	const whole = blankBitmap(Math.round(page.width * scale), Math.round(page.height * scale));
	for (const { picture, matrix } of painted) paint(whole, picture, matrix, page, scale);
	return { picture: whole, dpi };
}

function paint(
	whole: Bitmap,
	picture: DecodedPicture,
	[a, b, c, d, e, f]: Matrix,
	page: Page,
	scale: number
): void {
	const place = (u: number, v: number): [number, number] => {
		const [x = 0, y = 0] = page.at(a * u + c * v + e, b * u + d * v + f);
		return [x * scale, y * scale];
	};
	const [origin, right, top] = [place(0, 0), place(1, 0), place(0, 1)];
	const across: [number, number] = [right[0] - origin[0], right[1] - origin[1]];
	const up: [number, number] = [top[0] - origin[0], top[1] - origin[1]];
	const area = across[0] * up[1] - across[1] * up[0];
	if (Math.abs(area) < 1) return;
	const own = greyOf(picture);
	const fit = (length: number, size: number) => Math.max(1, Math.min(size, Math.round(length)));
	const [width, height] = [
		fit(Math.hypot(...across), own.width),
		fit(Math.hypot(...up), own.height)
	];
	const source = resize(own, width, height);
	const xs = [origin[0], right[0], top[0], right[0] + up[0]];
	const ys = [origin[1], right[1], top[1], right[1] + up[1]];
	const [left, end] = [
		Math.max(0, Math.floor(Math.min(...xs))),
		Math.min(whole.width, Math.max(...xs))
	];
	const [from, to] = [
		Math.max(0, Math.floor(Math.min(...ys))),
		Math.min(whole.height, Math.max(...ys))
	];
	const isStencil = picture.kind === undefined;
	for (let y = from; y < to; y += 1)
		for (let x = left; x < end; x += 1) {
			const [dx, dy] = [x + 0.5 - origin[0], y + 0.5 - origin[1]];
			const u = (dx * up[1] - dy * up[0]) / area;
			const v = (dy * across[0] - dx * across[1]) / area;
			if (u < 0 || u > 1 || v < 0 || v > 1) continue;
			const shade = greyAt(
				source,
				Math.max(0, Math.min(width - 1, u * width - 0.5)),
				Math.max(0, Math.min(height - 1, (1 - v) * height - 0.5))
			);
			const at = y * whole.width + x;
			whole.grey[at] = isStencil ? Math.min(whole.grey[at] ?? 255, shade) : shade;
		}
}

/** A decoded picture in shades of grey; a stencil is black where it paints. */
export function greyOf({ width, height, kind = 1, data }: DecodedPicture): Bitmap {
	const grey = new Uint8Array(width * height);
	if (kind === 1) {
		const stride = (width + 7) >> 3;
		for (let y = 0; y < height; y += 1)
			for (let x = 0; x < width; x += 1)
				grey[y * width + x] = ((data[y * stride + (x >> 3)] ?? 255) >> (7 - (x & 7))) & 1 ? 255 : 0;
		return { width, height, grey };
	}
	const step = kind === 2 ? 3 : 4;
	for (let i = 0; i < grey.length; i += 1) {
		const at = i * step;
		const light = lightness(data[at] ?? 255, data[at + 1] ?? 255, data[at + 2] ?? 255);
		const alpha = kind === 3 ? (data[at + 3] ?? 255) / 255 : 1;
		grey[i] = Math.round(light * alpha + 255 * (1 - alpha));
	}
	return { width, height, grey };
}
