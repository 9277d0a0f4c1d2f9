/**
 * Compares what the importer reads with the labels beside documents, and with the records of the project's own cases, figure by
 * figure. Usage: npm run eval:import [-- FOLDER] [--verbose]   (default: ../shared/samples where it is present, and tests/ingest)
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importDocument } from '#lib/ingest/import-document.ts';
import { compareWithLabels, type Labels } from './compare-labels.ts';
import { mutated } from './eval/mutated.ts';
import { ownCases } from './own-cases.ts';

const verbose = process.argv.includes('--verbose');
const named = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
const folder = named ?? '../shared/samples';
if (named !== undefined && !existsSync(named)) {
	console.error(
		`eval-import: there is no ${named}; name a folder of documents with .expected.json beside them`
	);
	process.exit(2);
}
const files = existsSync(folder) ? readdirSync(folder).sort() : [];
const totals = { labelled: 0, right: 0, missed: 0, wrong: 0, spurious: 0, silent: 0 };
const heads = Object.keys(totals) as (keyof typeof totals)[];
console.log(['document'.padEnd(40), ...heads.map((head) => head.padStart(9))].join(''));
for (const labelFile of files.filter((file) => file.endsWith('.expected.json'))) {
	const stem = labelFile.replace('.expected.json', '');
	const file = files.find((name) => name.startsWith(`${stem}.`) && name !== labelFile) ?? '';
	const labels = JSON.parse(readFileSync(join(folder, labelFile), 'utf8')) as Labels;
	const record = await importDocument(readFileSync(join(folder, file)), file);
	const { tally, notes } = compareWithLabels(labels, record);
	show(stem, tally, notes);
}
if (named === undefined)
	for await (const { name, tally, notes } of ownCases('tests/ingest')) show(name, tally, notes);
console.log(
	['total'.padEnd(40), ...heads.map((head) => String(totals[head]).padStart(9))].join('')
);
console.log(
	`right ${((100 * totals.right) / Math.max(1, totals.labelled)).toFixed(2)} % of ${totals.labelled} labelled figures`
);
await showMutations();

/** How many figures survive each harmless change to the documents, and what is wrong or lost without a word. */
async function showMutations(): Promise<void> {
	const documents = files
		.filter((file) => !/\.(json|md)$/.test(file))
		.map((file) => ({ file, bytes: readFileSync(join(folder, file)) }));
	console.log(
		[
			'\nmutation'.padEnd(32),
			...['figures', 'right', 'wrong', 'silent'].map((head) => head.padStart(9))
		].join('')
	);
	for (const { mutation, tally, notes } of await mutated(documents)) {
		const { figures, right, wrong, silent } = tally;
		const share = `${((100 * right) / Math.max(1, figures)).toFixed(1)} %`;
		console.log(
			[
				mutation.padEnd(31),
				...[figures, share, wrong, silent].map((value) => String(value).padStart(9))
			].join('')
		);
		if (verbose) for (const note of notes) console.log(`    ${note}`);
	}
}

function show(name: string, tally: typeof totals, notes: readonly string[]): void {
	for (const head of heads) totals[head] += tally[head];
	console.log([name.padEnd(40), ...heads.map((head) => String(tally[head]).padStart(9))].join(''));
	if (verbose) for (const note of notes) console.log(`    ${note}`);
}
