import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepResults, resultsText } from '../../../scripts/bench/results.ts';

const row = { what: 'a site', measured: '12 ms', target: '≤ 10 ms', isMissed: true };

test('the table of the bench is the one of its results', () => {
	expect(readFileSync('scripts/bench/README.md', 'utf8')).toContain(
		resultsText('scripts/bench/results')
	);
});

test('what is measured is kept under its name, and the table is of all that is kept', () => {
	const folder = mkdtempSync(join(tmpdir(), 'atlas-results-'));
	try {
		const readme = join(folder, 'README.md');
		writeFileSync(readme, 'a\n<!-- results -->\nold\n<!-- end of results -->\nb\n');
		const of = (program: string) => ({ machine: 'a machine', program, rows: [row] });
		keepResults(folder, readme, new Map([['site-100', of('one')]]));
		keepResults(folder, readme, new Map([['site-5', of('two')]]));
		const text = readFileSync(readme, 'utf8');
		expect(text).toMatch(/two[^]+12 ms +\| ≤ 10 ms \*\*missed\*\*[^]+one/);
		expect(text).not.toContain('old');
		expect(text.endsWith('b\n')).toBe(true);
		writeFileSync(readme, 'no place');
		expect(() => keepResults(folder, readme, new Map())).toThrow('no place for the table');
	} finally {
		rmSync(folder, { recursive: true });
	}
});
