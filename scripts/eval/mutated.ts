import type { ReadDocument } from '#lib/ingest/document.ts';
import { recordOf } from '#lib/ingest/import-document.ts';
import { readBytes } from '#lib/ingest/read-bytes.ts';
import type { ReportRecord } from '#lib/domain/record.ts';
import { figuresOf } from '../record-changes.ts';
import { mutations } from './mutations.ts';

/** What became of the figures of many documents under one mutation. */
export interface MutationTally {
	figures: number;
	right: number;
	wrong: number;
	/** Wrong figures that no problem names. */
	silent: number;
}

const origin = { file: 'document', sha256: '0'.repeat(64) };

/**
 * Imports every document as it is and under each mutation, and compares the figures. A document that cannot be read is passed over:
 * the tests of readers are about those.
 */
export async function mutated(
	documents: readonly { file: string; bytes: Uint8Array }[]
): Promise<{ mutation: string; tally: MutationTally; notes: string[] }[]> {
	const read: { file: string; document: ReadDocument; before: ReportRecord }[] = [];
	for (const { file, bytes } of documents) {
		const document = await readBytes(bytes).catch(() => null);
		if (document !== null) read.push({ file, document, before: recordOf(document, origin) });
	}
	return mutations.map(({ name, apply }) => {
		const tally: MutationTally = { figures: 0, right: 0, wrong: 0, silent: 0 };
		const notes: string[] = [];
		for (const { file, document, before } of read)
			compare(before, recordOf(apply(document), origin), tally, (note) =>
				notes.push(`${file}: ${note}`)
			);
		return { mutation: name, tally, notes };
	});
}

function compare(
	before: ReportRecord,
	after: ReportRecord,
	tally: MutationTally,
	say: (note: string) => void
): void {
	const now = figuresOf(after);
	const problems = after.problems.map(({ raw }) => raw).join('\n');
	for (const [name, value] of figuresOf(before)) {
		tally.figures += 1;
		const found = now.get(name);
		if (found === value) {
			tally.right += 1;
			continue;
		}
		say(`${name}: ${value}, read ${found ?? 'nothing'}`);
		if (found === undefined) continue;
		tally.wrong += 1;
		if (!problems.includes(found)) tally.silent += 1;
	}
}
