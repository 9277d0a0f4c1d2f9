import { expect, test } from 'vitest';
import { passRateOf } from '../../src/routes/[[lang=lang]]/findings/pass-rate.ts';

test('the pass rate counts the tests that hold figures against each other, and no others', () => {
	const rules = new Map([
		['STF-02', { class: 'reconciliation' }],
		['SCR-04', { class: 'reconciliation' }],
		['TXT-02', { class: 'reconciliation' }],
		['BUD-10', { class: 'control' }]
	]);
	const run = (rule: string, tested: number, notTestable: number, found: number) => ({
		...{ rule, tested, notTestable, found }
	});
	const runs = [
		run('STF-02', 10, 2, 1),
		run('SCR-04', 5, 1, 0),
		run('TXT-02', 7, 0, 7),
		run('BUD-10', 9, 9, 9),
		run('GONE-01', 1, 1, 1)
	];
	expect(passRateOf(runs, rules)).toEqual({ tested: 15, passed: 14, notTestable: 3 });
});
