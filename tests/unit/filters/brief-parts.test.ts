import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	briefParts,
	defaultParts,
	maxPicked,
	readBrief,
	writeBrief
} from '#lib/filters/brief-parts.ts';

test('a brief comes back as it was written', () => {
	fc.assert(
		fc.property(
			fc.subarray([...briefParts], { minLength: 1 }),
			fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: maxPicked }),
			fc.string({ maxLength: 80 }).map((text) => text.trim()),
			fc.boolean(),
			(parts, picked, title, isWide) => {
				const written = writeBrief({ parts, picked, title, isWide }).toString();
				expect(readBrief(new URLSearchParams(written))).toEqual({
					brief: { parts, picked, title, isWide },
					dropped: []
				});
			}
		)
	);
});

test('the default is not written, and the scope stays', () => {
	const base = new URLSearchParams('year=2023');
	expect(
		writeBrief({ parts: defaultParts, picked: [], title: ' ', isWide: false }, base).toString()
	).toBe('year=2023');
});

test('unknown parts and the thirteenth finding are dropped and reported', () => {
	const parameters = new URLSearchParams('parts=moon,budget&layout=round');
	for (let one = 0; one <= maxPicked; one++) parameters.append('pick', String(one));
	const { brief, dropped } = readBrief(parameters);
	expect(brief.parts).toEqual(['budget']);
	expect(brief.picked).toHaveLength(maxPicked);
	expect(dropped).toEqual([
		{ name: 'layout', value: 'round' },
		{ name: 'parts', value: 'moon' },
		{ name: 'pick', value: '12' }
	]);
});
