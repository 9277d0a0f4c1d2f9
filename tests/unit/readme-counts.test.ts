import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
	alteringQuestions,
	emptyStatements,
	otherStatements,
	refusedStatements,
	smuggledQuestions
} from '../engine/refused-statements.ts';
import { deadFaults } from '../faults/dead-faults.ts';
import { deadPartFaults } from '../faults/part-faults.ts';
import { payloads } from '../hostile/payloads.ts';

/** The second cell of the row that begins so. */
function said(beginning: string): number {
	const line = readFileSync('README.md', 'utf8')
		.split('\n')
		.find((one) => one.startsWith(`| ${beginning}`));
	return Number.parseInt(line?.split('|')[2] ?? '', 10);
}

test('the README counts what the tests hold', () => {
	const statements = [
		...Object.values(refusedStatements).flat(),
		...emptyStatements,
		...smuggledQuestions,
		...otherStatements,
		...alteringQuestions
	];
	expect(said('faults of the database')).toBe(deadFaults.length);
	expect(said('faults of a database that is read in parts')).toBe(deadPartFaults.length);
	expect(said('the same faults under')).toBe(deadFaults.length + deadPartFaults.length);
	expect(said('payloads in every text')).toBe(payloads.length);
	expect(said('statements that the users')).toBe(statements.length);
	// a test that stands in a loop counts as often as the loop goes round
	const tests = (path: string) => readFileSync(path, 'utf8').match(/^\t{0,2}test\(/gm)?.length ?? 0;
	// that over files is counted above; that over storage stands for two
	expect(said('other faults')).toBe(tests('tests/browser/faults.test.ts') - 1 + 1);
	// a tab survives with the engine and without it
	expect(said('offline')).toBe(tests('tests/browser/offline.test.ts') + 1);
	// one that stands still is tried apart
	const prepared = readFileSync('tests/browser/prepared-answers.test.ts', 'utf8');
	const listed = prepared.slice(
		prepared.indexOf('const faults'),
		prepared.indexOf('for (const [what, fault]')
	);
	expect(said('faults of the answers')).toBe((listed.match(/kind: '/g)?.length ?? 0) + 1);
	const byYear = readFileSync('tests/browser/held-by-year.test.ts', 'utf8');
	const files = byYear.match(/for \(const file of \[(.*)\]\)/)![1]!.split(',').length;
	const kinds = byYear.slice(byYear.indexOf('const faults')).match(/kind: '/g)!.length;
	// one that stands still is tried apart
	expect(said('faults of files of years')).toBe(files * kinds + 1);
	// three are held back alike
	expect(said('browsers without')).toBe(tests('tests/browser/fallbacks.test.ts') + 2);
	const documents = readFileSync('tests/ingest/hostile-input.test.ts', 'utf8');
	const bad = documents.slice(
		documents.indexOf('const bad'),
		documents.indexOf("describe('hostile")
	);
	const refused =
		bad.match(/'(damaged|format-not-read|encrypted|scanned|too-large|too-deep)'/g) ?? [];
	expect(said('broken, encrypted')).toBe(refused.length);
	const core = readFileSync('tests/engines/core-path.test.ts', 'utf8');
	expect(said('engines: ')).toBe(core.match(/^\t\['\w+', \w+, /gm)?.length);
	// two kinds of host at each depth, and a disk
	const depths =
		readFileSync('tests/hosts/nginx.test.ts', 'utf8').match(/each\(\[[^\]]+\]\)\('nginx/)?.[0] ??
		'';
	expect(said('hosts: nginx')).toBe(2 * (depths.match(/'\/[^']*'/g)?.length ?? 0) + 1);
});
