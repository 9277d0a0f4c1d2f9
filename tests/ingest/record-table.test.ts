import { expect, test } from 'vitest';
import type { ReportRecord } from '#lib/domain/record.ts';
import { caseNames, readCase } from './read-case.ts';
import { recordTable } from './record-table.ts';

// The table of a case stands for its record: it must change with every value.

/** Every way to a value that is a text, a number, a truth or null. */
function* leaves(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
	if (value === null || typeof value !== 'object') yield path;
	else for (const [name, part] of Object.entries(value)) yield* leaves(part, [...path, name]);
}

function changed(record: ReportRecord, path: readonly string[], change: (old: unknown) => unknown) {
	const copy = structuredClone(record);
	const last = path.at(-1)!;
	let parent = copy as unknown as Record<string, unknown>;
	for (const name of path.slice(0, -1)) parent = parent[name] as Record<string, unknown>;
	parent[last] = change(parent[last]);
	return copy;
}

const ofFile = new Set(['recordVersion', 'document.file', 'document.sha256', 'document.format']);
const changes: [string, (old: unknown) => unknown][] = [
	['another value', (old) => (typeof old === 'number' ? old + 1 : `${String(old)}1`)],
	['null or a text', (old) => (old === null ? '' : null)]
];

test.each(['base-data-yuan', 'transfer-payment-management', 'narrative', 'two-programmes'])(
	'the table of %s changes with every value of its record',
	async (name) => {
		const record = await readCase(`tests/ingest/${name}`);
		const table = recordTable(record);
		const paths = [...leaves(record)].filter((path) => !ofFile.has(path.join('.')));
		expect(paths.length).toBeGreaterThan(200);
		for (const path of paths)
			for (const [what, change] of changes) {
				// an element of a place or list has no null
				if (what === 'null or a text' && path.includes('place')) continue;
				const after = recordTable(changed(record, path, change));
				expect(after === table, `${path.join('.')}: ${what}`).toBe(false);
			}
	}
);

test('the tables of cases are of different records', async () => {
	const tables = await Promise.all(
		caseNames().map(async (name) => recordTable(await readCase(`tests/ingest/${name}`)))
	);
	expect(new Set(tables).size).toBe(caseNames().length);
});
