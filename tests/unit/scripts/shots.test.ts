import { expect, test } from 'vitest';
import { shotsOptions } from '../../../scripts/shots/options.ts';
import { pictures } from '../../../scripts/shots/pictures.ts';

test('a part of a name may begin with a dash, and several parts may be asked for', () => {
	expect(shotsOptions(['--out', 'x', '--only', '-zh-390', '--only', 'compare'])).toMatchObject({
		out: 'x',
		only: ['-zh-390', 'compare']
	});
});

test('a wrong command line is said, not thrown', () => {
	expect(shotsOptions([])).toEqual({ problem: '--out names the folder to write' });
	expect(shotsOptions(['--out', 'x', '--only'])).toHaveProperty('problem');
	expect(shotsOptions(['--out', 'x', '--only', '--wall'])).toHaveProperty('problem');
	expect(shotsOptions(['--out', 'x', '--size', '390'])).toHaveProperty('problem');
	expect(shotsOptions(['--out', 'x', 'compare'])).toHaveProperty('problem');
});

test('every page is taken in both languages, light and dark, at three widths; two also without scripts', () => {
	const taken = pictures(['some-unit'], false);
	expect(new Set(taken.map(({ file }) => file)).size).toBe(taken.length);
	expect(taken.filter(({ scripts }) => scripts)).toHaveLength(14 * 2 * 2 * 3);
	expect(taken.filter(({ scripts }) => !scripts).map(({ file }) => file)).toEqual([
		'overview-zh-1440-light-noscript.png',
		'overview-zh-390-light-noscript.png',
		'units-some-unit-zh-1440-light-noscript.png',
		'units-some-unit-zh-390-light-noscript.png'
	]);
	expect(pictures([], true).filter(({ width }) => width === 3840)).toHaveLength(13);
});
