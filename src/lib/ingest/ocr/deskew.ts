import { blankBitmap, greyAt, type Bitmap } from './bitmap.ts';
import type { Mask } from './dark-pixels.ts';

/** Degrees to each side that a page can lie turned on the glass. */
const most = 5;
/** Dark pixels that are looked at. */
const sample = 60_000;

/**
 * By how many degrees the lines of a page fall to the right. Lines of text and ruling lines make a profile of rows that is sharpest when
 * they lie level.
 */
export function skewOf({ width, height, dark }: Mask): number {
	const points: number[] = [];
	let count = 0;
	for (const pixel of dark) count += pixel;
	const every = Math.max(1, Math.floor(count / sample));
	let seen = 0;
	for (let at = 0; at < dark.length; at += 1)
		if (dark[at] === 1 && seen++ % every === 0) points.push(at);
	if (points.length < 50) return 0;
	const sharpness = (degrees: number): number => {
		const slope = Math.tan((degrees * Math.PI) / 180);
		const margin = Math.ceil(Math.abs(slope) * width) + 2;
		const rows = new Uint32Array(height + 2 * margin);
		for (const at of points) {
			const [x, y] = [at % width, Math.floor(at / width)];
			rows[Math.round(y - x * slope) + margin]! += 1;
		}
		let sum = 0;
		for (let i = 1; i < rows.length; i += 1) sum += (rows[i]! - rows[i - 1]!) ** 2;
		return sum;
	};
	let best = bestOf(sharpness, 0, most, 0.25);
	best = bestOf(sharpness, best, 0.25, 0.05);
	return bestOf(sharpness, best, 0.05, 0.01);
}

function bestOf(
	sharpness: (degrees: number) => number,
	around: number,
	reach: number,
	step: number
): number {
	let [best, most] = [around, sharpness(around)];
	for (let i = -Math.round(reach / step); i <= Math.round(reach / step); i += 1) {
		const degrees = around + i * step;
		const value = sharpness(degrees);
		if (value > most) [best, most] = [degrees, value];
	}
	return best;
}

/** The picture turned back by so many degrees around its middle, in its own size. */
export function turnBack(bitmap: Bitmap, degrees: number): Bitmap {
	if (Math.abs(degrees) < 0.02) return bitmap;
	const { width, height } = bitmap;
	const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
	const [middleX, middleY] = [width / 2, height / 2];
	const turned = blankBitmap(width, height);
	for (let y = 0; y < height; y += 1)
		for (let x = 0; x < width; x += 1) {
			const [dx, dy] = [x - middleX, y - middleY];
			turned.grey[y * width + x] = Math.round(
				greyAt(bitmap, middleX + dx * cos - dy * sin, middleY + dx * sin + dy * cos)
			);
		}
	return turned;
}
