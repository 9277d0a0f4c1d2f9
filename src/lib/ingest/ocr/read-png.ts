import { unzlibSync } from 'fflate';
import { UnreadableDocument } from '../document.ts';
import { limits } from '../limits.ts';
import type { Bitmap } from './bitmap.ts';

/** Values of a pixel by the kind of colour: grey, –, red green blue, palette, grey and alpha, –, all four. */
const channelsOf: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

const broken = () =>
	new UnreadableDocument('damaged', {
		en: 'a PNG that is cut short or broken',
		zh: 'PNG 图片损坏或不完整'
	});

/** A PNG in shades of grey, what is transparent in it white. */
export function readPng(bytes: Uint8Array): Bitmap {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const parts: Uint8Array[] = [];
	let [width, height, depth, colour, interlaced] = [0, 0, 8, 0, 0];
	let palette = new Uint8Array(0);
	for (let at = 8; at + 12 <= bytes.length;) {
		const length = view.getUint32(at);
		const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
		if (at + 12 + length > bytes.length) throw broken();
		const content = bytes.subarray(at + 8, at + 8 + length);
		if (name === 'IHDR') {
			[width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)];
			[depth, colour, interlaced] = [content[8] ?? 0, content[9] ?? 0, content[12] ?? 0];
		} else if (name === 'PLTE') palette = Uint8Array.from(content);
		else if (name === 'IDAT') parts.push(content);
		else if (name === 'IEND') break;
		at += 12 + length;
	}
	const channels = channelsOf[colour];
	if (channels === undefined || width === 0 || height === 0 || ![1, 2, 4, 8, 16].includes(depth))
		throw broken();
	if (width * height > limits.picturePixels)
		throw new UnreadableDocument('too-large', {
			en: `the picture has more than ${limits.picturePixels / 1e6} million pixels`,
			zh: `图片多于 ${limits.picturePixels / 1e6} 百万像素`
		});
	if (interlaced !== 0)
		throw new UnreadableDocument('format-not-read', {
			en: 'an interlaced PNG; save it without interlacing, or as JPEG',
			zh: '隔行扫描的 PNG，请另存为普通 PNG 或 JPEG'
		});
	const stride = Math.ceil((width * channels * depth) / 8);
	const data = new Uint8Array((stride + 1) * height);
	const packed = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let end = 0;
	for (const part of parts) {
		packed.set(part, end);
		end += part.length;
	}
	let unpacked: Uint8Array;
	try {
		unpacked = unzlibSync(packed, { out: data });
	} catch {
		throw broken();
	}
	if (unpacked.length < data.length) throw broken();
	const step = Math.max(1, Math.ceil((channels * depth) / 8));
	unfilter(data, stride, height, step);
	const grey = new Uint8Array(width * height);
	const sample = (row: number, i: number): number => {
		const base = row * (stride + 1) + 1;
		if (depth === 8) return data[base + i]!;
		if (depth === 16) return data[base + i * 2]!;
		const bit = i * depth;
		const value = (data[base + (bit >> 3)]! >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
		return colour === 3 ? value : Math.round((value * 255) / ((1 << depth) - 1));
	};
	for (let y = 0; y < height; y += 1)
		for (let x = 0; x < width; x += 1) {
			const i = x * channels;
			let light: number;
			if (colour === 3) {
				const entry = sample(y, i) * 3;
				light = lightness(
					palette[entry] ?? 255,
					palette[entry + 1] ?? 255,
					palette[entry + 2] ?? 255
				);
			} else if (channels >= 3) light = lightness(sample(y, i), sample(y, i + 1), sample(y, i + 2));
			else light = sample(y, i);
			if (colour === 4 || colour === 6) {
				const alpha = sample(y, i + channels - 1) / 255;
				light = light * alpha + 255 * (1 - alpha);
			}
			grey[y * width + x] = Math.round(light);
		}
	return { width, height, grey };
}

/** How light a colour is to the eye. */
export const lightness = (red: number, green: number, blue: number): number =>
	0.299 * red + 0.587 * green + 0.114 * blue;

/** Undoes what each row was written relative to. */
function unfilter(data: Uint8Array, stride: number, height: number, step: number): void {
	for (let y = 0; y < height; y += 1) {
		const base = y * (stride + 1) + 1;
		const filter = data[base - 1]!;
		for (let i = 0; i < stride; i += 1) {
			const left = i >= step ? data[base + i - step]! : 0;
			const up = y > 0 ? data[base - stride - 1 + i]! : 0;
			const corner = y > 0 && i >= step ? data[base - stride - 1 + i - step]! : 0;
			let from = 0;
			if (filter === 1) from = left;
			else if (filter === 2) from = up;
			else if (filter === 3) from = (left + up) >> 1;
			else if (filter === 4) {
				const [a, b, c] = [
					Math.abs(up - corner),
					Math.abs(left - corner),
					Math.abs(left + up - 2 * corner)
				];
				from = a <= b && a <= c ? left : b <= c ? up : corner;
			}
			data[base + i] = (data[base + i]! + from) & 255;
		}
	}
}
