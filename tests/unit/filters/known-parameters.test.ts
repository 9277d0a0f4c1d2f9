import { describe, expect, it } from 'vitest';
import { findingNames } from '#lib/filters/finding-filter.ts';
import { unknownParameters } from '#lib/filters/known-parameters.ts';
import { scopeNames } from '#lib/filters/scope-filter.ts';

const asked = (folder: string, search: string) =>
	unknownParameters(folder, new URLSearchParams(search)).map(
		({ name, value }) => `${name}=${value}`
	);

describe('names of an address that its page does not know', () => {
	it('names a misspelt filter and keeps the others', () => {
		expect(asked('', 'yaer=2023&year=2023&sort=budget.1.up&page=2')).toEqual(['yaer=2023']);
	});

	it('names a filter that belongs to another page', () => {
		expect(asked('compare', 'year=2023&with=a:2023,b:2023')).toEqual(['year=2023']);
		expect(asked('about', 'id=x')).toEqual(['id=x']);
		expect(asked('units', 'year=2023')).toEqual([]);
		expect(asked('units/[id]', 'year=2023')).toEqual(['year=2023']);
		expect(asked('indicators', 'find=电梯')).toEqual([]);
		expect(asked('scores', 'find=电梯')).toEqual(['find=电梯']);
		expect(asked('data', 'year=2023&page=2&sql=SELECT')).toEqual([]);
	});

	it('knows every name of the pages that filter', () => {
		const all = (names: readonly string[]) => names.map((name) => `${name}=x`).join('&');
		expect(asked('findings', `${all(findingNames)}&set=BUD-01.tolerance:1`)).toEqual([]);
		expect(asked('brief', `${all(scopeNames)}&parts=budget&pick=1&title=x`)).toEqual([]);
	});

	it('says nothing of what messengers add', () => {
		expect(asked('units', 'from=singlemessage&isappinstalled=0&utm_source=x')).toEqual([]);
	});
});
