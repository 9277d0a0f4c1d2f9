import { deflateSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { hasKnownEnding } from '#lib/ingest/attachments.ts';
import { provideOcr } from '#lib/ingest/ocr/provider.ts';
import { readPng } from '#lib/ingest/ocr/read-png.ts';
import { readBytes } from '#lib/ingest/read-bytes.ts';
import { pdfAround } from '#lib/ingest/readers/jpeg.ts';
import { greyOf, pictureOfPage } from '#lib/ingest/readers/pdf-pictures.ts';

/** A PNG of the given rows, each with its filter before it. */
function png(
	[width, height, depth, colour]: [number, number, number, number],
	rows: readonly number[][],
	palette?: readonly number[]
): Uint8Array {
	const chunk = (name: string, content: Uint8Array) => {
		const bytes = new Uint8Array(12 + content.length);
		new DataView(bytes.buffer).setUint32(0, content.length);
		bytes.set(new TextEncoder().encode(name), 4);
		bytes.set(content, 8);
		return bytes;
	};
	const head = new Uint8Array(13);
	new DataView(head.buffer).setUint32(0, width);
	new DataView(head.buffer).setUint32(4, height);
	head.set([depth, colour], 8);
	return Buffer.concat([
		Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
		chunk('IHDR', head),
		...(palette === undefined ? [] : [chunk('PLTE', Uint8Array.from(palette))]),
		chunk('IDAT', deflateSync(Uint8Array.from(rows.flat()))),
		chunk('IEND', new Uint8Array(0))
	]);
}

describe('a PNG', () => {
	it('is read whatever each of its rows is written relative to', () => {
		const rows = [
			[0, 10, 20, 30],
			[1, 10, 10, 10],
			[2, 5, 5, 5],
			[3, 10, 10, 10],
			[4, 1, 1, 1]
		];
		expect([...readPng(png([3, 5, 8, 0], rows)).grey]).toEqual([
			10, 20, 30, 10, 20, 30, 15, 25, 35, 17, 31, 43, 18, 32, 44
		]);
	});

	it('of colours, of a palette, of single bits and with what shines through, is grey', () => {
		expect([...readPng(png([1, 1, 8, 2], [[0, 255, 0, 0]])).grey]).toEqual([76]);
		expect([...readPng(png([2, 1, 8, 3], [[0, 1, 0]], [255, 255, 255, 0, 0, 0])).grey]).toEqual([
			0, 255
		]);
		expect([...readPng(png([4, 1, 1, 0], [[0, 0b1010_0000]])).grey]).toEqual([255, 0, 255, 0]);
		expect([...readPng(png([1, 1, 8, 6], [[0, 0, 0, 0, 0]])).grey]).toEqual([255]);
	});

	it('that is cut short is refused by name', () => {
		expect(() => readPng(png([3, 5, 8, 0], [[0, 10, 20, 30]]))).toThrow(/cut short/);
		expect(() => readPng(png([90_000, 90_000, 8, 0], []))).toThrow(/million pixels/);
	});
});

describe('the pictures of a PDF page', () => {
	const page = { width: 100, height: 100, at: (x: number, y: number) => [x, 100 - y] };

	it('that a scanner cut into strips are one again, the right way up', () => {
		const strip = (shade: number) => ({
			width: 2,
			height: 2,
			kind: 2,
			data: Uint8Array.from([
				...[shade, shade, shade, 255, 255, 255],
				...[255, 255, 255, 255, 255, 255]
			])
		});
		const { picture } = pictureOfPage(page, [
			{ picture: strip(0), matrix: [100, 0, 0, 50, 0, 50] },
			{ picture: strip(100), matrix: [100, 0, 0, 50, 0, 0] }
		]);
		const at = (x: number, y: number) =>
			picture.grey[Math.floor(picture.height * y) * picture.width + Math.floor(picture.width * x)];
		expect([at(0.1, 0.1), at(0.1, 0.6), at(0.1, 0.4), at(0.9, 0.1)]).toEqual([0, 100, 255, 255]);
	});

	it('that are stencils paint where they are open, and leave what is below', () => {
		const ground = { width: 1, height: 1, kind: 2, data: Uint8Array.from([200, 200, 200]) };
		const stencil = { width: 8, height: 1, data: Uint8Array.from([0b0111_1111]) };
		const matrix: [number, number, number, number, number, number] = [100, 0, 0, 100, 0, 0];
		const { picture } = pictureOfPage(page, [
			{ picture: ground, matrix },
			{ picture: stencil, matrix }
		]);
		expect(picture.grey[0]).toBe(0);
		expect(picture.grey.at(-1)).toBe(200);
	});

	it('are grey by their bits', () => {
		const bits = {
			width: 3,
			height: 2,
			kind: 1,
			data: Uint8Array.from([0b0100_0000, 0b1010_0000])
		};
		expect([...greyOf(bits).grey]).toEqual([0, 255, 0, 255, 0, 255]);
	});
});

describe('a picture as a document', () => {
	afterEach(() => provideOcr(undefined));

	it('is refused as a scan where none is recognised, and in a folder is no document', async () => {
		const picture = png([1, 1, 8, 0], [[0, 0]]);
		await expect(readBytes(picture)).rejects.toMatchObject({ code: 'scanned' });
		const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0);
		await expect(readBytes(jpeg)).rejects.toMatchObject({ code: 'scanned' });
		expect(hasKnownEnding('seal.png')).toBe(false);
		provideOcr(() => Promise.reject(new Error('not asked')));
		expect(hasKnownEnding('seal.png')).toBe(true);
	});

	it('of a camera that was held upright on its side is turned', () => {
		const exif = [
			...[0xff, 0xe1, 0, 34],
			...new TextEncoder().encode('Exif'),
			...[0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1],
			...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0]
		];
		const frame = [0xff, 0xc0, 0, 11, 8, 0, 20, 0, 30, 1, 1, 0x11, 0];
		const pdf = new TextDecoder('latin1').decode(
			pdfAround(Uint8Array.from([0xff, 0xd8, ...exif, ...frame]))
		);
		expect(pdf).toContain('/Rotate 90');
		expect(pdf).toContain('/Width 30 /Height 20 /ColorSpace /DeviceGray');
	});
});
