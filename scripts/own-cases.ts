import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { importDocument } from '#lib/ingest/import-document.ts';
import { asDocx } from '../tests/authored/as-docx.ts';
import { asText } from '../tests/authored/as-text.ts';
import { asXlsx } from '../tests/authored/as-xlsx.ts';
import { caseNames, readCase } from '../tests/ingest/read-case.ts';
import { figuresOf, recordChanges } from './record-changes.ts';

/** How the figures of one document compare with its reviewed record. */
export interface Tally {
	labelled: number;
	right: number;
	missed: number;
	wrong: number;
	spurious: number;
	silent: number;
}

/** The project's own documents in every other format that they are made or kept in, against the record that each must give. */
export async function* ownCases(
	root: string
): AsyncGenerator<{ name: string; tally: Tally; notes: string[] }> {
	for (const name of caseNames(root)) {
		const folder = join(root, name);
		// the tests hold this reading to the record that a person reviewed
		const expected = await readCase(folder);
		for (const [format, bytes] of await documentsIn(folder)) {
			const record = await importDocument(bytes, 'document');
			const changes = recordChanges(expected, record);
			const labelled = figuresOf(expected).size;
			const missed = changes.filter((change) => change.after === null).length;
			const spurious = changes.filter((change) => change.before === null).length;
			const wrong = changes.length - missed - spurious;
			const right = labelled - missed - wrong;
			yield {
				name: `${name} ${format}`,
				tally: { labelled, right, missed, wrong, spurious, silent: wrong },
				notes: changes.map(({ figure, before, after }) => `${figure}: ${before}, read ${after}`)
			};
		}
	}
}

async function documentsIn(folder: string): Promise<[string, Uint8Array][]> {
	const kept = readdirSync(folder)
		.filter((file) => /^(document|report)\./.test(file))
		.map((file): [string, Uint8Array] => [
			file.replace(/^.*\./, ''),
			readFileSync(join(folder, file))
		]);
	if (!existsSync(join(folder, 'source.txt'))) return kept;
	const source = readFileSync(join(folder, 'source.txt'), 'utf8');
	return [
		['docx', await asDocx(source)],
		['xlsx', asXlsx(source)],
		['xls', asXlsx(source, 'biff8')],
		['txt', asText(source, 'bars')],
		...kept
	];
}
