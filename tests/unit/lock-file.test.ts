import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Lock {
	packages: Record<
		string,
		{ version?: string; resolved?: string; optionalDependencies?: Record<string, string> }
	>;
}
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;

describe('the lock file', () => {
	test('names no registry', () => {
		expect(
			Object.entries(lock.packages).filter(([, entry]) => entry.resolved !== undefined)
		).toEqual([]);
	});

	// a registry that lacks a platform's build lets npm drop it from the lock, and npm ci then fails everywhere
	test("holds DuckDB's builds for every platform", () => {
		const wanted = lock.packages['node_modules/@duckdb/node-bindings']?.optionalDependencies ?? {};
		expect(Object.keys(wanted).length).toBeGreaterThanOrEqual(5);
		for (const [name, version] of Object.entries(wanted))
			expect(lock.packages[`node_modules/${name}`]?.version).toBe(version);
	});
});
