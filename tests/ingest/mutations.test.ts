import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asHtml } from '../authored/as-html.ts';
import { mutated } from '../../scripts/eval/mutated.ts';
import { caseNames } from './read-case.ts';
import { existsSync } from 'node:fs';

// Every own case, under every harmless change: its figures must be read the same, and none wrong without a word.
const documents = caseNames('tests/ingest').flatMap((name) => {
	const source = join('tests/ingest', name, 'source.txt');
	return existsSync(source) ? [{ file: name, bytes: asHtml(readFileSync(source, 'utf8')) }] : [];
});
const results = await mutated(documents);

describe.each(results)('$mutation', ({ tally, notes }) => {
	test('the figures survive', () => {
		expect(tally.figures).toBeGreaterThan(500);
		expect(tally.right / tally.figures, notes.slice(0, 5).join('\n')).toBeGreaterThan(0.97);
	});
	test('none is wrong without a word', () => {
		expect(tally.silent, notes.slice(0, 5).join('\n')).toBe(0);
	});
});
