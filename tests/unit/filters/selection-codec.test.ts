import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readComparison, writeComparison } from '#lib/filters/comparison.ts';
import { scopeNames, type ScopeName, type ScopeFilter } from '#lib/filters/scope-filter.ts';
import { readSelection, writeSelection } from '#lib/filters/selection-codec.ts';

const choices: Record<ScopeName, readonly string[]> = {
	year: ['2022', '2023', '2024'],
	district: ['430200', '430203', '430204'],
	level: ['city', 'county'],
	type: ['物业服务', '机关事务', 'a,b', 'back\\slash', '100% & more'],
	unit: ['unit-a', 'unit-b'],
	stage: ['evaluation', 'target']
};

const anySelection = fc.record({
	year: fc.subarray([...choices.year]),
	district: fc.subarray([...choices.district]),
	level: fc.subarray([...choices.level]),
	type: fc.subarray([...choices.type]),
	unit: fc.subarray([...choices.unit]),
	stage: fc.subarray([...choices.stage])
});

const read = (text: string) => readSelection(scopeNames, new URLSearchParams(text), choices);

describe('the selection in an address', () => {
	test('comes back as it was written, whatever was chosen', () => {
		fc.assert(
			fc.property(anySelection, (selection: ScopeFilter) => {
				const text = writeSelection(scopeNames, selection).toString();
				expect(read(text)).toEqual({ selection, dropped: [] });
			})
		);
	});

	test('never throws, and every value asked for is either kept or reported', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (year, type) => {
				const { selection, dropped } = readSelection(
					scopeNames,
					new URLSearchParams({ year, type }),
					choices
				);
				expect(selection.year.every((value) => choices.year.includes(value))).toBe(true);
				expect(
					dropped.every(({ name, value }) => name !== 'year' || !choices.year.includes(value))
				).toBe(true);
			})
		);
	});

	test('does not write the default', () => {
		expect(read('').selection).toEqual({
			year: [],
			district: [],
			level: [],
			type: [],
			unit: [],
			stage: []
		});
		expect(writeSelection(scopeNames, read('').selection).toString()).toBe('');
	});

	test('keeps the good part of a bad address and reports the rest', () => {
		expect(read('year=2023,1999&level=moon&district=430203')).toEqual({
			selection: { year: ['2023'], district: ['430203'], level: [], type: [], unit: [], stage: [] },
			dropped: [
				{ name: 'year', value: '1999' },
				{ name: 'level', value: 'moon' }
			]
		});
	});

	test('leaves other parameters alone', () => {
		const base = new URLSearchParams('with=a,b&year=2022');
		const written = writeSelection(scopeNames, read('year=2024').selection, base);
		expect(written.get('with')).toBe('a,b');
		expect(written.get('year')).toBe('2024');
	});
});

describe('the columns of a comparison in an address', () => {
	const known = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

	test('come back in the order chosen', () => {
		const text = writeComparison(['c', 'a']).toString();
		expect(readComparison(new URLSearchParams(text), known).columns).toEqual(['c', 'a']);
	});

	test('a single column is no comparison', () => {
		expect(readComparison(new URLSearchParams('with=a'), known).columns).toBeUndefined();
	});

	test('the seventh, a repeat and an unknown key are dropped and reported', () => {
		const { columns, dropped } = readComparison(
			new URLSearchParams('with=a,b,a,zz,c,d,e,f,g'),
			known
		);
		expect(columns).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
		expect(dropped.map(({ value }) => value)).toEqual(['a', 'zz', 'g']);
	});
});

test('where units are too many to list, any key that could be one is kept, and nothing else', () => {
	const { selection, dropped } = readSelection(
		scopeNames,
		new URLSearchParams('unit=some-unit,%3Cb%3E,another'),
		{ ...choices, unit: null }
	);
	expect(selection.unit).toEqual(['another', 'some-unit']);
	expect(dropped).toEqual([{ name: 'unit', value: '<b>' }]);
});
