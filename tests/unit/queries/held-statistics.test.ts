import Big from 'big.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { medianOf, quantilesOf, rounded, sumOf } from '#lib/queries/held-statistics.ts';

const amount = fc
	.tuple(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.integer({ min: 0, max: 999_999 }))
	.map(([whole, millionths]) => Number(`${whole}.${String(millionths).padStart(6, '0')}`));

test('a sum of decimals is that of their digits', () => {
	expect(sumOf([])).toBeNull();
	expect(sumOf([0.1, 0.2])).toBe(0.3);
	expect(sumOf([5, -0.25])).toBe(4.75);
	expect(sumOf([-5, 0.25])).toBe(-4.75);
	expect(sumOf([0.25, -0.5])).toBe(-0.25);
	fc.assert(
		fc.property(fc.array(amount, { minLength: 1, maxLength: 300 }), (values) => {
			const exact = values.reduce((sum, value) => sum.plus(String(value)), new Big('0'));
			expect(sumOf(values)).toBe(Number(exact.toFixed()));
		})
	);
});

test('quartiles lie between the values next to them', () => {
	expect(quantilesOf([4, 1, 3, 2], [0, 0.25, 0.5, 0.75, 1])).toEqual([1, 1.75, 2.5, 3.25, 4]);
	expect(quantilesOf([7], [0.25])).toEqual([7]);
	expect(medianOf([])).toBeNull();
});

test('halves are rounded away from zero', () => {
	expect([1.005, 0.125, -0.125, -2.5, null].map(rounded)).toEqual([1, 0.13, -0.13, -2.5, null]);
});
