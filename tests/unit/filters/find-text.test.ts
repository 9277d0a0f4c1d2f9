import { describe, expect, test } from 'vitest';
import { longestFind, readFind, writeFind } from '#lib/filters/find-text.ts';

describe('what is looked for, in the address', () => {
	test('a text comes back as it was written, without the spaces around it', () => {
		for (const text of ['电梯', 'a&b=c', '100%', '满 意', '+']) {
			const written = writeFind(` ${text} `, new URLSearchParams('year=2023'));
			const read = new URLSearchParams(written.toString());
			expect(readFind(read)).toEqual({ text, dropped: [] });
			expect(read.get('year')).toBe('2023');
		}
	});

	test('nothing leaves no trace', () => {
		expect(writeFind('  ', new URLSearchParams('find=x&year=2023')).toString()).toBe('year=2023');
		expect(readFind(new URLSearchParams())).toEqual({ text: '', dropped: [] });
	});

	test('a text that is no part of a name is dropped and told', () => {
		const long = '长'.repeat(longestFind + 1);
		expect(readFind(new URLSearchParams({ find: long }))).toEqual({
			text: '',
			dropped: [{ name: 'find', value: long }]
		});
	});
});
