import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
	emptyStatements,
	refusedStatements,
	smuggledQuestions
} from '../engine/refused-statements.ts';
import { deadFaults } from '../faults/dead-faults.ts';
import { payloads } from '../hostile/payloads.ts';

/** The second cell of the row that begins so. */
function said(beginning: string): number {
	const line = readFileSync('README.md', 'utf8')
		.split('\n')
		.find((one) => one.startsWith(`| ${beginning}`));
	return Number(line?.split('|')[2]);
}

test('the README counts what the tests hold', () => {
	const statements = [
		...Object.values(refusedStatements).flat(),
		...emptyStatements,
		...smuggledQuestions
	];
	expect(said('faults of the database')).toBe(deadFaults.length);
	expect(said('payloads in every text')).toBe(payloads.length);
	expect(said('statements that the users')).toBe(statements.length);
	const others = readFileSync('tests/browser/faults.test.ts', 'utf8').match(/^\t?test\(/gm) ?? [];
	// that over files is counted above; that over storage stands for two
	expect(said('other faults')).toBe(others.length - 1 + 1);
});
