import { expect, test } from 'vitest';
import { wholeScope } from '#lib/filters/scope-filter.ts';
import {
	mostPreparedValues,
	preparedChoice,
	preparedChoices
} from '../../../src/routes/live/prepared-choices.ts';

const many = Array.from({ length: mostPreparedValues + 1 }, (_, index) => `unit-${index}`);
const choices = {
	year: ['2023', '2024'],
	district: ['430203'],
	level: ['city'],
	type: ['a/b', '../c', '物业', 'plain'],
	unit: many,
	stage: null,
	form: ['narrative']
} as unknown as Record<string, readonly string[]>;

test('one value of one dimension has a name, and nothing else has', () => {
	expect(preparedChoice('overview', { ...wholeScope, year: ['2024'] }, choices)).toBe('year-2024');
	expect(preparedChoice('overview', wholeScope, choices)).toBeUndefined();
	expect(
		preparedChoice('overview', { ...wholeScope, year: ['2023', '2024'] }, choices)
	).toBeUndefined();
	expect(
		preparedChoice('overview', { ...wholeScope, year: ['2024'], level: ['city'] }, choices)
	).toBeUndefined();
	expect(preparedChoice('overview', { ...wholeScope, year: ['1999'] }, choices)).toBeUndefined();
});

test('only the dimensions of a question are prepared, and only questions that are', () => {
	expect(preparedChoice('scores', { ...wholeScope, form: ['narrative'] }, choices)).toBe(
		'form-narrative'
	);
	expect(
		preparedChoice('overview', { ...wholeScope, form: ['narrative'] }, choices)
	).toBeUndefined();
	expect(preparedChoice('brief', { ...wholeScope, year: ['2024'] }, choices)).toBeUndefined();
});

test('values that are no plain name, and dimensions of too many, are left to the engine', () => {
	expect(preparedChoices('overview', choices).map(({ choice }) => choice)).toEqual([
		'year-2023',
		'year-2024',
		'district-430203',
		'level-city',
		'type-plain'
	]);
	const few = { ...choices, unit: many.slice(1) };
	expect(preparedChoices('overview', few)).toHaveLength(5 + mostPreparedValues);
});
