import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Lock {
	packages: Record<
		string,
		{
			version?: string;
			resolved?: string;
			integrity?: string;
			optionalDependencies?: Record<string, string>;
		}
	>;
}
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;

describe('the lock file', () => {
	test('names no registry', () => {
		expect(
			Object.entries(lock.packages).filter(([, entry]) => entry.resolved !== undefined)
		).toEqual([]);
	});

	test('pins every version, and holds a checksum of every package', () => {
		const { dependencies, devDependencies, overrides } = JSON.parse(
			readFileSync('package.json', 'utf8')
		) as Record<string, Record<string, string>>;
		const asked = Object.entries({ ...dependencies, ...devDependencies, ...overrides });
		expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
		for (const [name, version] of asked)
			expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
		const unsummed = Object.entries(lock.packages)
			.filter(([path, entry]) => path !== '' && !/^sha512-/.test(entry.integrity ?? ''))
			.map(([path]) => path);
		// of the builds for other platforms the registry at hand knows the names only: npm takes theirs when it installs them
		expect(unsummed.filter((path) => !/@duckdb\/node-bindings-/.test(path))).toEqual([]);
	});

	// a registry that lacks a platform's build lets npm drop it from the lock, and npm ci then fails everywhere
	test("holds DuckDB's builds for every platform", () => {
		const wanted = lock.packages['node_modules/@duckdb/node-bindings']?.optionalDependencies ?? {};
		expect(Object.keys(wanted).length).toBeGreaterThanOrEqual(5);
		for (const [name, version] of Object.entries(wanted))
			expect(lock.packages[`node_modules/${name}`]?.version).toBe(version);
	});
});
