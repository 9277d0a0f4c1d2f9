import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('the release holds the whole build, and its list of checksums is right', () => {
	const out = mkdtempSync(join(tmpdir(), 'atlas-release-'));
	try {
		const { status, stderr } = spawnSync(process.execPath, ['scripts/release.ts', '--out', out], {
			encoding: 'utf8'
		});
		expect(stderr).toContain('files');
		expect(status).toBe(0);
		const archive = readdirSync(out).find((name) => name.endsWith('.zip')) ?? '';
		const bytes = readFileSync(join(out, archive));
		expect(readFileSync(join(out, `${archive}.sha256`), 'utf8')).toBe(
			`${sha256(bytes)}  ${archive}\n`
		);
		const parts = unzipSync(bytes);
		const root = archive.replace(/\.zip$/, '/');
		const sums = strFromU8(parts[`${root}SHA256SUMS`]!);
		const listed = Object.fromEntries(
			sums
				.trimEnd()
				.split('\n')
				.map((line) => line.split('  ').reverse() as [string, string])
		);
		const held = Object.entries(parts).filter(([name]) => name !== `${root}SHA256SUMS`);
		expect(Object.keys(listed).sort()).toEqual(
			held.map(([name]) => name.slice(root.length)).sort()
		);
		for (const [name, part] of held)
			expect(sha256(part), name).toBe(listed[name.slice(root.length)]);
		const built = readdirSync('build', { recursive: true, withFileTypes: true }).filter((entry) =>
			entry.isFile()
		);
		expect(Object.keys(listed).filter((name) => name.startsWith('site/')).length).toBe(
			built.length
		);
	} finally {
		rmSync(out, { recursive: true, force: true });
	}
});
