/** A picture in shades of grey, row by row: 0 is black, 255 white. */
export interface Bitmap {
	width: number;
	height: number;
	grey: Uint8Array;
}

/** A white picture. */
export const blankBitmap = (width: number, height: number): Bitmap => ({
	width,
	height,
	grey: new Uint8Array(width * height).fill(255)
});

/** The grey at a place between pixels, white outside of the picture. */
export function greyAt({ width, height, grey }: Bitmap, x: number, y: number): number {
	const [left, top] = [Math.floor(x), Math.floor(y)];
	const [dx, dy] = [x - left, y - top];
	const at = (column: number, row: number) =>
		column < 0 || row < 0 || column >= width || row >= height
			? 255
			: (grey[row * width + column] ?? 255);
	return (
		(at(left, top) * (1 - dx) + at(left + 1, top) * dx) * (1 - dy) +
		(at(left, top + 1) * (1 - dx) + at(left + 1, top + 1) * dx) * dy
	);
}

/** The picture in another size: each new pixel is the mean of those that it covers, so that fine strokes stay grey and do not vanish. */
export function resize(bitmap: Bitmap, width: number, height: number): Bitmap {
	if (width === bitmap.width && height === bitmap.height) return bitmap;
	const [stepX, stepY] = [bitmap.width / width, bitmap.height / height];
	const [across, down] = [spans(width, stepX, bitmap.width), spans(height, stepY, bitmap.height)];
	const narrow = new Float32Array(width * bitmap.height);
	for (let y = 0; y < bitmap.height; y += 1)
		for (let x = 0; x < width; x += 1)
			narrow[y * width + x] = mean(across[x], (i) => bitmap.grey[y * bitmap.width + i] ?? 255);
	const grey = new Uint8Array(width * height);
	for (let y = 0; y < height; y += 1)
		for (let x = 0; x < width; x += 1)
			grey[y * width + x] = Math.round(mean(down[y], (i) => narrow[i * width + x] ?? 255));
	return { width, height, grey };
}

/** Pixels that make one new pixel, with the share of each. */
type Span = { from: number; shares: number[] };

function spans(count: number, step: number, length: number): Span[] {
	return Array.from({ length: count }, (_, i) => {
		if (step <= 1) {
			// between two pixels
			const at = Math.min(length - 1, Math.max(0, (i + 0.5) * step - 0.5));
			const from = Math.min(length - 2, Math.floor(at));
			return from < 0 ? { from: 0, shares: [1] } : { from, shares: [1 - (at - from), at - from] };
		}
		const [begin, end] = [i * step, Math.min(length, (i + 1) * step)];
		const from = Math.floor(begin);
		const shares: number[] = [];
		for (let pixel = from; pixel < end; pixel += 1)
			shares.push((Math.min(end, pixel + 1) - Math.max(begin, pixel)) / (end - begin));
		return { from, shares };
	});
}

function mean(span: Span | undefined, valueAt: (i: number) => number): number {
	let sum = 0;
	span?.shares.forEach((share, i) => {
		sum += share * valueAt(span.from + i);
	});
	return sum;
}
