import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lossFill } from '#lib/charts/lost-points/chart.ts';
import { segmentFill } from '#lib/charts/spending-shares/chart.ts';
import { verdictFill } from '#lib/charts/verdicts/chart.ts';
import { rowBars } from '#lib/charts/marks/row-bars.ts';
import { colour, edgeOf } from '#lib/charts/marks/theme.ts';

const styles = (name: string) => readFileSync(`src/lib/components/styles/${name}.css`, 'utf8');
const [light = '', dark = ''] = styles('tokens').split('@media (prefers-color-scheme: dark)');
const themes = {
	light,
	dark: dark.slice(0, dark.indexOf('@media')),
	paper: styles('print')
};

/** The value of `var(--name)` in a theme. */
function hexOf(theme: string, property: string): string {
	const name = property.replace(/^var\(|\)$/g, '');
	const [, hex = ''] = new RegExp(`${name}: #([0-9a-f]+);`).exec(theme) ?? [];
	return hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
}

function luminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
		const part = parseInt(hex.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
	const [more = 0, less = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (more + 0.05) / (less + 0.05);
}

const fills = [
	...new Set([
		...Object.values(lossFill),
		...Object.values(segmentFill),
		...Object.values(verdictFill),
		colour.accent,
		colour.attention
	])
];

test.each(Object.entries(themes))(
	'%s: every bar is told from the paper, by its fill or by its edge, by 3 to 1',
	(_, theme) => {
		const paper = hexOf(theme, colour.paper);
		expect(paper).toMatch(/^[0-9a-f]{6}$/);
		for (const fill of fills) {
			const best = Math.max(
				contrast(hexOf(theme, fill), paper),
				contrast(hexOf(theme, edgeOf(fill)), paper)
			);
			expect(best, fill).toBeGreaterThanOrEqual(3);
		}
	}
);

test('a pale bar is drawn with its edge', () => {
	const bar = { row: 0, from: 0, to: 10, fill: colour.series[2], hint: '' };
	const series = rowBars([bar], { offset: 0, thickness: 10 }) as unknown as {
		renderItem: (item: object, api: object) => { shape: object; style: object };
	};
	const api = { coord: ([x = 0]: number[]) => [x * 10, 50], value: (at: number) => [0, 10, 0][at] };
	expect(series.renderItem({ dataIndex: 0 }, api)).toMatchObject({
		shape: { x: 0.5, y: 45.5, width: 99, height: 9 },
		style: { fill: colour.series[2], stroke: colour.edge, lineWidth: 1 }
	});
});
