import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readComparison, writeComparison } from '#lib/filters/comparison.ts';
import { readBase, writeBase } from '#lib/filters/comparison-base.ts';
import { moneyViews, readMoneyView, writeMoneyView } from '#lib/filters/money-view.ts';
import { peerKeys, readPeerKeys, writePeerKeys } from '#lib/filters/peer-keys.ts';
import { readSelection, writeSelection } from '#lib/filters/selection-codec.ts';
import { formNames, type FormFilter } from '#lib/filters/form-filter.ts';

const anyKeys = fc.subarray([...peerKeys]);
const anyView = fc.constantFrom(...moneyViews);
const anyColumns = fc.uniqueArray(
	fc.tuple(fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/), fc.integer({ min: 1990, max: 2100 })),
	{ minLength: 2, maxLength: 6, selector: ([unit, year]) => `${unit}:${year}` }
);
const choices = {
	year: ['2023', '2024'],
	district: ['430203'],
	level: ['city'],
	type: ['a,b', 'c\\'],
	unit: ['unit-a', 'unit-b'],
	stage: ['evaluation', 'target'],
	form: ['unit-evaluation', 'project-evaluation']
};

describe('a comparison in an address', () => {
	test('columns, peers, view and the column held against come back together as they were written', () => {
		fc.assert(
			fc.property(anyColumns, anyKeys, anyView, fc.nat(5), (pairs, keys, view, place) => {
				const columns = pairs.map(([unit, year]) => `${unit}:${year}`);
				const base = columns[place % columns.length] ?? '';
				const chosen = writePeerKeys(keys, writeBase(base, columns, writeComparison(columns)));
				const text = writeMoneyView(view, chosen).toString();
				const parameters = new URLSearchParams(text);
				expect(readComparison(parameters, null)).toEqual({ columns, dropped: [] });
				expect(readPeerKeys(parameters)).toEqual({ keys, dropped: [] });
				expect(readMoneyView(parameters)).toEqual({ view, dropped: [] });
				expect(readBase(parameters, columns)).toEqual({ base, dropped: [] });
			})
		);
	});

	test('defaults are not written', () => {
		expect(writeMoneyView('amount', writePeerKeys(peerKeys)).toString()).toBe('');
	});

	test('the good part of a bad link is kept and the rest is reported', () => {
		const parameters = new URLSearchParams(
			'peers=function,moon&view=sideways&with=a:2023,b:2024,c'
		);
		expect(readPeerKeys(parameters)).toEqual({
			keys: ['function'],
			dropped: [{ name: 'peers', value: 'moon' }]
		});
		expect(readMoneyView(parameters)).toEqual({
			view: 'amount',
			dropped: [{ name: 'view', value: 'sideways' }]
		});
		expect(readComparison(parameters, null)).toEqual({
			columns: ['a:2023', 'b:2024'],
			dropped: [{ name: 'with', value: 'c' }]
		});
	});

	test('a column held against that is not shown is reported, and the first takes its place', () => {
		expect(readBase(new URLSearchParams('base=c:2023'), ['a:2023', 'b:2024'])).toEqual({
			base: 'a:2023',
			dropped: [{ name: 'base', value: 'c:2023' }]
		});
	});

	test('nothing but unknown peers is the default', () => {
		expect(readPeerKeys(new URLSearchParams('peers=moon')).keys).toEqual(peerKeys);
	});

	test('never throws, whatever stands there', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), fc.string(), (peers, view, columns) => {
				const parameters = new URLSearchParams({ peers, view, with: columns });
				expect(moneyViews).toContain(readMoneyView(parameters).view);
				expect(readPeerKeys(parameters).keys.every((key) => peerKeys.includes(key))).toBe(true);
				readComparison(parameters, null);
			})
		);
	});
});

describe('forms and stages in an address', () => {
	const anySheets = fc.record(
		Object.fromEntries(formNames.map((name) => [name, fc.subarray([...choices[name]])])) as Record<
			(typeof formNames)[number],
			fc.Arbitrary<string[]>
		>
	);

	test('come back as they were written', () => {
		fc.assert(
			fc.property(anySheets, (selection: FormFilter) => {
				const text = writeSelection(formNames, selection).toString();
				expect(readSelection(formNames, new URLSearchParams(text), choices)).toEqual({
					selection,
					dropped: []
				});
			})
		);
	});
});
