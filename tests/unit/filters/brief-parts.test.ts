import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	briefParts,
	defaultParts,
	mostPicked,
	readBrief,
	writeBrief
} from '#lib/filters/brief-parts.ts';

test('a brief comes back as it was written', () => {
	fc.assert(
		fc.property(
			fc.subarray([...briefParts], { minLength: 1 }),
			fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: mostPicked }),
			fc.string({ maxLength: 80 }).map((text) => text.trim()),
			(parts, picked, title) => {
				const written = writeBrief({ parts, picked, title }).toString();
				expect(readBrief(new URLSearchParams(written))).toEqual({
					brief: { parts, picked, title },
					dropped: []
				});
			}
		)
	);
});

test('the default is not written, and the scope stays', () => {
	const base = new URLSearchParams('year=2023');
	expect(writeBrief({ parts: defaultParts, picked: [], title: ' ' }, base).toString()).toBe(
		'year=2023'
	);
});

test('unknown parts and the thirteenth finding are dropped and reported', () => {
	const parameters = new URLSearchParams('parts=moon,budget');
	for (let one = 0; one <= mostPicked; one++) parameters.append('pick', String(one));
	const { brief, dropped } = readBrief(parameters);
	expect(brief.parts).toEqual(['budget']);
	expect(brief.picked).toHaveLength(mostPicked);
	expect(dropped).toEqual([
		{ name: 'parts', value: 'moon' },
		{ name: 'pick', value: '12' }
	]);
});
