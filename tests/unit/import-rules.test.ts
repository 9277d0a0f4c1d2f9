import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Folder of src/lib → folders of src/lib that it may import besides itself. */
const allowed: Record<string, string[]> = {
	domain: [],
	ingest: ['domain'],
	audit: ['domain', 'database'],
	filters: ['domain'],
	i18n: ['domain'],
	database: ['domain'],
	queries: ['domain', 'filters', 'database'],
	'site-data': ['database', 'queries', 'filters'],
	answers: ['domain', 'filters', 'queries', 'site-data'],
	shape: ['domain', 'queries', 'i18n', 'filters', 'site-data'],
	charts: ['domain', 'i18n', 'shape', 'queries', 'filters'],
	components: [
		'domain',
		'i18n',
		'shape',
		'queries',
		'answers',
		'filters',
		'charts',
		'export',
		'audit',
		'ingest'
	],
	synthetic: ['domain'],
	offline: [],
	// a working paper is made of findings, a picture of a chart of its legend
	export: ['domain', 'audit', 'charts'],
	// what pages ask, by name: the same in Node and in the worker
	questions: [
		'domain',
		'database',
		'queries',
		'site-data',
		'answers',
		'filters',
		'shape',
		'audit',
		'components'
	],
	// what runs in the browser
	client: [
		'domain',
		'database',
		'queries',
		'site-data',
		'questions',
		'filters',
		'i18n',
		'shape',
		'components',
		'export',
		'audit',
		'ingest',
		'offline'
	],
	// what runs while pages are prerendered
	server: ['domain', 'database', 'site-data', 'charts', 'components', 'audit']
};

/** Heavy library → the folders that own it. */
const owners: Record<string, readonly string[]> = {
	'@duckdb/': ['database'],
	arquero: ['site-data', 'answers', 'shape'],
	echarts: ['charts']
};

/** What a folder may take from another only as a type or an interface. */
const files = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(ts|svelte)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name));

const imports = (file: string): string[] =>
	[...readFileSync(file, 'utf8').matchAll(/(?:from\s+|import\s*\(?\s*)'([^']+)'/g)].map(
		(match) => match[1] ?? ''
	);

const folderOf = (file: string): string => file.split('/')[2] ?? '';

function importedFolder(file: string, specifier: string): string | null {
	if (specifier.startsWith('#lib/')) return specifier.split('/')[1] ?? null;
	if (!specifier.startsWith('.')) return null;
	const target = join(file, '..', specifier);
	return target.startsWith('src/lib/') ? (target.split('/')[2] ?? null) : 'outside';
}

const inFolders = files('src/lib').filter((file) => file.split('/').length > 3);

describe('who may import whom', () => {
	test('every folder of src/lib has its rule', () => {
		expect([...new Set(inFolders.map(folderOf))].filter((folder) => !(folder in allowed))).toEqual(
			[]
		);
	});

	test('a folder imports only what stands below it', () => {
		const broken = inFolders.flatMap((file) =>
			imports(file)
				.filter((specifier) => {
					const target = importedFolder(file, specifier);
					return (
						target !== null &&
						target !== folderOf(file) &&
						!(allowed[folderOf(file)] ?? []).includes(target)
					);
				})
				.map((specifier) => `${file} imports ${specifier}`)
		);
		expect(broken).toEqual([]);
	});

	test('every folder that a rule names is there', () => {
		const there = new Set(inFolders.map(folderOf));
		const named = [...Object.keys(allowed), ...Object.values(allowed).flat()];
		expect(named.filter((folder) => !there.has(folder))).toEqual([]);
	});

	test('no file imports itself by way of others', () => {
		const there = new Set(inFolders);
		const targets = new Map(
			inFolders.map((file) => [
				file,
				imports(file)
					.map((specifier) =>
						specifier.startsWith('#lib/')
							? `src/lib/${specifier.slice(5)}`
							: join(file, '..', specifier)
					)
					.filter((target) => there.has(target))
			])
		);
		const done = new Set<string>();
		const circles: string[] = [];
		const follow = (file: string, way: readonly string[]): void => {
			if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
			if (done.has(file) || way.includes(file)) return;
			for (const target of targets.get(file) ?? []) follow(target, [...way, file]);
			done.add(file);
		};
		for (const file of inFolders) follow(file, []);
		expect(circles).toEqual([]);
	});

	test('each heavy library is imported by its owners alone', () => {
		const broken = [...inFolders, ...files('src/routes')].flatMap((file) =>
			imports(file)
				.filter((specifier) =>
					Object.entries(owners).some(
						([name, owner]) => specifier.startsWith(name) && !owner.includes(folderOf(file))
					)
				)
				.map((specifier) => `${file} imports ${specifier}`)
		);
		expect(broken).toEqual([]);
	});

	test('only routes and the client know the framework', () => {
		const broken = inFolders.filter(
			(file) =>
				folderOf(file) !== 'client' &&
				imports(file).some((specifier) => specifier.startsWith('$app/'))
		);
		expect(broken).toEqual([]);
	});

	test('scripts import no component, but for the page that a review serves', () => {
		const page = ['scripts/review/main.ts', 'scripts/review/Review.svelte'];
		const broken = files('scripts').filter(
			(file) =>
				!page.includes(file) && imports(file).some((specifier) => specifier.endsWith('.svelte'))
		);
		expect(broken).toEqual([]);
	});
});
