import { expect, test } from 'vitest';
import { valueSpread } from '#lib/shape/value-spread.ts';

test('the spread of measured values leaves out what is no plain number', () => {
	expect(valueSpread(['9', '10.5', null, '约3', '-2', '11'])).toEqual({
		count: 4,
		min: -2,
		median: 9.75,
		max: 11
	});
	expect(valueSpread(['7'])).toEqual({ count: 1, min: 7, median: 7, max: 7 });
	expect(valueSpread([null, ''])).toBeNull();
});
