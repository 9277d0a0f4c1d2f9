import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

// Commands that a person types say in a line what they do not know, before they do anything.

const commands = [
	['audit.ts', 'audit'],
	['bench-import.ts', 'bench-import'],
	['bench.ts', 'bench'],
	['build-data.ts', 'data'],
	['build.ts', 'build'],
	['compress-site.ts', 'compress'],
	['eval-audit.ts', 'eval-audit'],
	['import.ts', 'import'],
	['merge-records.ts', 'import:merge'],
	['prove-clickhouse.ts', 'prove-clickhouse'],
	['release.ts', 'release'],
	['shots.ts', 'shots'],
	['synthesize.ts', 'synthesize'],
	['write-hosting.ts', 'hosting']
];
test.each(commands)('%s names the option that it does not know', (script, name) => {
	const { status, stderr, stdout } = spawnSync(
		process.execPath,
		[`scripts/${script}`, '--no-such-option'],
		{ encoding: 'utf8' }
	);
	expect(status, stderr).toBe(2);
	const [first = '', ...others] = stderr.trim().split('\n');
	expect(first).toMatch(new RegExp(`^${name}: .*--no-such-option`));
	// how it is to be called may follow, but no trace of the program
	expect(others.filter((line) => /^\s+at /.test(line))).toEqual([]);
	expect(stdout).toBe('');
});
