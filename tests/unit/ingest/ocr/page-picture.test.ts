import { describe, expect, it } from 'vitest';
import { resize } from '#lib/ingest/ocr/bitmap.ts';
import { darkPixels } from '#lib/ingest/ocr/dark-pixels.ts';
import { denoise, grainOf } from '#lib/ingest/ocr/denoise.ts';
import { skewOf, turnBack } from '#lib/ingest/ocr/deskew.ts';
import { rulingLines } from '#lib/ingest/ocr/ruling-lines.ts';
import { paperSize } from '#lib/ingest/ocr/paper-size.ts';
import { drawn, grainy, ruled } from './drawn.ts';

const xs = [100, 300, 500, 800];
const ys = [100, 180, 260, 340];
const table = drawn(900, 500, ruled(xs, ys));

describe('the picture of a page', () => {
	it('made smaller keeps a fine stroke as grey', () => {
		const small = resize(drawn(40, 40, [[20, 0, 1, 40]]), 10, 10);
		expect(small.grey[5]).toBeGreaterThan(150);
		expect(small.grey[5]).toBeLessThan(255);
	});

	it('has ink in light and in shadow, by its own surroundings', () => {
		const page = drawn(200, 60, [
			[20, 20, 20, 3],
			[150, 20, 20, 3]
		]);
		// a shadow falls over the right half, darker than grey ink would be on the left
		for (let i = 0; i < page.grey.length; i += 1)
			if (i % 200 > 100) page.grey[i] = page.grey[i]! * 0.5;
		const { dark } = darkPixels(page);
		expect(dark[21 * 200 + 30]).toBe(1);
		expect(dark[21 * 200 + 160]).toBe(1);
		expect(dark[40 * 200 + 180]).toBe(0);
	});

	it.each([-2.4, -0.8, 0.3, 0.8, 3.1])('turned by %s degrees is turned back', (degrees) => {
		const turned = turnBack(table, -degrees);
		expect(skewOf(darkPixels(turned))).toBeCloseTo(degrees, 1);
	});

	it('is smoothed only where it has grain', () => {
		expect(denoise(table)).toBe(table);
		const rough = grainy(table, 60);
		expect(grainOf(denoise(rough))).toBeLessThan(grainOf(rough) * 0.7);
	});

	it('is taken for A4 where it says nothing of paper, and never made larger', () => {
		expect(paperSize(0, 3507)).toEqual({ pixels: 2338, dpi: 200 });
		expect(paperSize(11.69, 1169).dpi).toBeCloseTo(100);
		expect(paperSize(54, 4000).pixels).toBe(2338);
	});
});

describe('ruling lines', () => {
	const lines = (picture: typeof table) => {
		const rules = rulingLines(darkPixels(picture), 200);
		const across = rules.filter(({ x0, x1, y0, y1 }) => x1 - x0 > y1 - y0);
		const middle = (a: number, b: number) => Math.round((a + b) / 2);
		return {
			ys: across.map(({ y0, y1 }) => middle(y0, y1)).sort((a, b) => a - b),
			xs: rules
				.filter((rule) => !across.includes(rule))
				.map(({ x0, x1 }) => middle(x0, x1))
				.sort((a, b) => a - b)
		};
	};

	it('are found where they stand', () => {
		expect(lines(table)).toEqual({ xs: xs.map((x) => x + 1), ys: ys.map((y) => y + 1) });
	});

	it('are found in grain, and joined where they are broken', () => {
		const broken = drawn(900, 500, ruled(xs, ys));
		// holes of less than a sixteenth of an inch
		for (const x of [150, 400, 700])
			for (let y = 175; y < 190; y += 1) broken.grey.fill(255, y * 900 + x, y * 900 + x + 10);
		const found = lines(denoise(grainy(broken, 60)));
		expect(found.ys).toHaveLength(4);
		expect(found.xs).toHaveLength(4);
	});

	it('are no strokes of large signs', () => {
		// a sign of a title: it is a frame of its own
		const title = drawn(900, 500, ruled([400, 460], [50, 80, 110]));
		expect(lines(title)).toEqual({ xs: [], ys: [] });
	});

	it('are no strokes of a line of text, which has ink above and below', () => {
		const stroke: [number, number, number, number] = [100, 200, 500, 2];
		const signs = Array.from({ length: 50 }, (_, i): [number, number, number, number] => [
			100 + i * 10,
			188,
			4,
			26
		]);
		expect(lines(drawn(900, 500, [stroke])).ys).toEqual([201]);
		expect(lines(drawn(900, 500, [stroke, ...signs])).ys).toEqual([]);
	});
});
