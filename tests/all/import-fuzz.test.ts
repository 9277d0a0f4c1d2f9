import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { UnreadableDocument } from '#lib/ingest/document.ts';
import { importDocument } from '#lib/ingest/import-document.ts';
import { validateRecord } from '#lib/domain/validate-record.ts';
import { asDocx } from '../authored/as-docx.ts';
import { asHtml } from '../authored/as-html.ts';
import { asText } from '../authored/as-text.ts';
import { asXlsx } from '../authored/as-xlsx.ts';

const source = readFileSync('tests/ingest/hubei-20-80/source.txt', 'utf8');
const binary = (format: string) => readFileSync(`tests/ingest/hubei-20-80/report.${format}`);
const rounds = 40;

/** A generator of numbers below `limit`, the same in every run (xorshift). */
function numbersFrom(seed: number): (limit: number) => number {
	let state = seed;
	return (limit) => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return (state >>> 0) % limit;
	};
}

function mutated(bytes: Uint8Array, next: (limit: number) => number): Uint8Array {
	const copy = Uint8Array.from(bytes);
	const changes = 1 + next(24);
	for (let i = 0; i < changes; i += 1) {
		const at = next(copy.length);
		if (next(4) === 0) copy.copyWithin(at, next(copy.length), next(copy.length));
		else copy[at] = next(256);
	}
	return next(5) === 0 ? copy.subarray(0, next(copy.length)) : copy;
}

describe('a mutated document', () => {
	test.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
		['docx', () => asDocx(source)],
		['doc', () => binary('doc')],
		['pdf', () => binary('pdf')],
		['xlsx', () => asXlsx(source)],
		['xls', () => asXlsx(source, 'biff8')],
		['html', () => asHtml(source)],
		['txt', () => asText(source, 'bars')]
	])('of %s is read into a valid record or refused with a reason', async (format, make) => {
		const original = await make();
		const next = numbersFrom(20_261_121 + format.length);
		for (let round = 0; round < rounds; round += 1) {
			const bytes = mutated(original, next);
			try {
				const record: unknown = JSON.parse(JSON.stringify(await importDocument(bytes, 'd')));
				validateRecord(record, `round ${round}`);
			} catch (error) {
				if (!(error instanceof UnreadableDocument))
					throw new Error(`round ${round}: ${(error as Error).message}`, { cause: error });
				expect(error.code).not.toBe('');
			}
		}
	});
});
