import { expect, test } from 'vitest';
import { groupedSvg } from '#lib/charts/render/grouped-svg.ts';

const dot = (x: number, fill: string) => `<circle cx="${x}" fill="${fill}"/>`;

test('what neighbours have in common is said once, in the order in which they are painted', () => {
	const dots = [dot(1, 'red'), dot(2, 'red'), dot(3, 'blue'), dot(4, 'red'), dot(5, 'red')].join(
		''
	);
	expect(groupedSvg(`<svg>${dots}</svg>`)).toBe(
		'<svg><g fill="red"><circle cx="1"/><circle cx="2"/></g><circle cx="3" fill="blue"/><g fill="red"><circle cx="4"/><circle cx="5"/></g></svg>'
	);
});

test('texts set alike stand together whatever their colours', () => {
	const text = (x: number, fill: string) =>
		`<text font-size="12px" text-anchor="end" x="${x}" fill="${fill}">a</text>`;
	expect(groupedSvg(`<svg>${text(1, 'red')}${text(2, 'blue')}</svg>`)).toBe(
		'<svg><g font-size="12px" text-anchor="end"><text x="1" fill="red">a</text><text x="2" fill="blue">a</text></g></svg>'
	);
});

test.each([
	['what has something between', `${dot(1, 'red')}<g></g>${dot(2, 'red')}`],
	['elements of other kinds', `${dot(1, 'red')}<rect fill="red"/>`],
	['an opacity, which a group would have once', '<path opacity="0.5"/><path opacity="0.5"/>'],
	['a place to clip to', `<clipPath id="a">${dot(1, 'red')}${dot(2, 'red')}</clipPath>`],
	[
		'one that has a line and one that has none',
		`${dot(1, 'red')}<circle cx="2" fill="red" stroke="red"/>`
	]
])('%s stays as it is', (_, inner) =>
	expect(groupedSvg(`<svg>${inner}</svg>`)).toBe(`<svg>${inner}</svg>`)
);
