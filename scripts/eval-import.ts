/**
 * Compares what the importer reads with the labels beside documents, figure by figure.
 * Usage: npm run eval:import [-- FOLDER]   (default: ../shared/samples, where it is present)
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importDocument } from '#lib/ingest/import-document.ts';
import { compareWithLabels, type Labels } from './compare-labels.ts';

const folder = process.argv[2] ?? '../shared/samples';
if (!existsSync(folder)) {
	console.error(
		`eval-import: there is no ${folder}; name a folder of documents with .expected.json beside them`
	);
	process.exit(2);
}
const verbose = process.argv.includes('--verbose');
const files = readdirSync(folder).sort();
const totals = { labelled: 0, right: 0, missed: 0, wrong: 0, spurious: 0, silent: 0 };
const heads = Object.keys(totals) as (keyof typeof totals)[];
console.log(['document'.padEnd(40), ...heads.map((head) => head.padStart(9))].join(''));
for (const labelFile of files.filter((file) => file.endsWith('.expected.json'))) {
	const stem = labelFile.replace('.expected.json', '');
	const file = files.find((name) => name.startsWith(`${stem}.`) && name !== labelFile) ?? '';
	const labels = JSON.parse(readFileSync(join(folder, labelFile), 'utf8')) as Labels;
	const record = await importDocument(readFileSync(join(folder, file)), file);
	const { tally, notes } = compareWithLabels(labels, record);
	for (const head of heads) totals[head] += tally[head];
	console.log([stem.padEnd(40), ...heads.map((head) => String(tally[head]).padStart(9))].join(''));
	if (verbose) for (const note of notes) console.log(`    ${note}`);
}
console.log(
	['total'.padEnd(40), ...heads.map((head) => String(totals[head]).padStart(9))].join('')
);
console.log(
	`right ${((100 * totals.right) / Math.max(1, totals.labelled)).toFixed(2)} % of ${totals.labelled} labelled figures`
);
