import { expect, test } from 'vitest';
import { sanitizeSvg } from '#lib/charts/render/sanitize-svg.ts';

const quiet = (inner: string) =>
	sanitizeSvg(`<svg width="10" height="10">${inner}</svg>`, 'a').replace(
		/^<svg[^>]*>|<\/svg>$/g,
		''
	);

test.each([
	['a text without a character', '<text x="1" y="2" fill="red"></text>'],
	['a box around a text', '<path d="M0 0l9 0" fill="none"></path>']
])('%s is left out: it draws nothing', (_, inner) => expect(quiet(inner)).toBe(''));

test.each([
	['a line', '<path d="M0 0l9 0" fill="none" stroke="red"/>'],
	['a line whose colour is named first', '<path d="M0 0l9 0" stroke="red" fill="none"/>'],
	['a surface', '<path d="M0 0l9 0" fill="red"/>'],
	['a text', '<text x="1" y="2" text-anchor="end">1</text>'],
	['two spaces and what keeps them', '<text xml:space="preserve" x="1">a  b</text>'],
	['a space at the end and what keeps it', '<text xml:space="preserve" x="1">a </text>'],
	['a space at the beginning and what keeps it', '<text xml:space="preserve" x="1"> a</text>']
])('%s stays as it is', (_, inner) => expect(quiet(inner)).toBe(inner));

test('says nothing that goes without saying', () => {
	expect(quiet('<text text-anchor="start" xml:space="preserve" x="1">a b</text>')).toBe(
		'<text x="1">a b</text>'
	);
});

test('places are told to a hundredth of a pixel', () => {
	expect(quiet('<text x="29.120000000000005" y="-11">a</text>')).toBe(
		'<text x="29.12" y="-11">a</text>'
	);
});
