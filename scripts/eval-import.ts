/**
 * Compares what the importer reads with the labels beside documents, fact by fact, and then under harmless changes to the documents.
 * Usage: npm run eval:import [-- FOLDER] [--verbose]   (default: the project's own cases; scripts/eval/README.md says how labels read)
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { validateRecord } from '#lib/domain/validate-record.ts';
import { UnreadableDocument } from '#lib/ingest/document.ts';
import { importDocument } from '#lib/ingest/import-document.ts';
import { printTallies, type Judged } from './eval/fact-tallies.ts';
import { judgeRecord } from './eval/judge-record.ts';
import { labelledDocuments, type LabelledDocument } from './eval/labels.ts';
import { mutated } from './eval/mutated.ts';
import { ownCases } from './own-cases.ts';
import { layoutFolder, readLayouts } from './read-layouts.ts';

const { folder, verbose } = readOptions();
const documents = folder === undefined ? [] : labelled(folder);
if (folder === undefined) await showOwnCases();
else {
	const layouts = readLayouts(layoutFolder);
	const judged: Judged[] = [];
	for (const [index, each] of documents.entries()) {
		judged.push(await judge(each, layouts));
		if (process.stderr.isTTY) process.stderr.write(`\r${index + 1}/${documents.length}`);
	}
	printTallies(judged);
	if (judged.some(({ kept }) => kept.length > 0)) process.exitCode = 1;
}
await showMutations();

function readOptions(): { folder: string | undefined; verbose: boolean } {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: { verbose: { type: 'boolean', default: false } }
		});
		const [named, ...others] = positionals;
		if (others.length > 0) throw new Error('one folder is judged at a time');
		if (named !== undefined && !existsSync(named)) throw new Error(`there is no folder ${named}`);
		return { folder: named, verbose: values.verbose };
	} catch (error) {
		return refuse(error);
	}
}

function labelled(from: string): LabelledDocument[] {
	try {
		const found = labelledDocuments(from);
		if (found.length === 0)
			throw new Error(`${from}: no file NAME.expected.json beside a document`);
		return found;
	} catch (error) {
		return refuse(error);
	}
}

function refuse(error: unknown): never {
	console.error(`eval-import: ${(error as Error).message.split('\n')[0] ?? ''}`);
	process.exit(2);
}

async function judge(
	{ name, file, labels }: LabelledDocument,
	layouts: ReturnType<typeof readLayouts>
): Promise<Judged> {
	const form = labels.doc_type === '' ? 'unnamed' : labels.doc_type;
	try {
		const read = await importDocument(readFileSync(file), basename(file), layouts);
		const record = validateRecord(JSON.parse(JSON.stringify(read)), name);
		const text = JSON.stringify(record);
		const verdicts = judgeRecord(labels, record);
		show(name, verdicts);
		return {
			name,
			form,
			format: record.document.format,
			verdicts,
			printed: record.ledger?.printed ?? 0,
			unread: record.ledger?.unread ?? 0,
			kept: labels.must_not_keep.filter((person) => text.includes(person))
		};
	} catch (error) {
		if (!(error instanceof UnreadableDocument)) throw error;
		console.log(`${name}: not read: ${error.message}`);
		const verdicts = judgeRecord(labels, null);
		const format = file.split('.').at(-1) ?? '';
		return { name, form, format, verdicts, printed: 0, unread: 0, kept: [] };
	}
}

function show(name: string, verdicts: Judged['verdicts']): void {
	if (!verbose) return;
	for (const { kind, what, verdict, wanted, found, named } of verdicts)
		if (verdict !== 'right')
			console.log(
				`${name}: ${verdict} ${kind} ${what}: ${wanted ?? 'nothing'}, read ${found ?? 'nothing'}${named ? ' (named)' : ''}`
			);
}

/** The project's own cases in every format, against their reviewed records. */
async function showOwnCases(): Promise<void> {
	const heads = ['labelled', 'right', 'missed', 'wrong', 'spurious', 'silent'] as const;
	const totals = { labelled: 0, right: 0, missed: 0, wrong: 0, spurious: 0, silent: 0 };
	const line = (name: string, tally: typeof totals) =>
		console.log(
			[name.padEnd(40), ...heads.map((head) => String(tally[head]).padStart(9))].join('')
		);
	console.log(['document'.padEnd(40), ...heads.map((head) => head.padStart(9))].join(''));
	for await (const { name, tally, notes } of ownCases('tests/ingest')) {
		for (const head of heads) totals[head] += tally[head];
		line(name, tally);
		if (verbose) for (const note of notes) console.log(`    ${note}`);
	}
	line('total', totals);
	console.log(
		`right ${((100 * totals.right) / Math.max(1, totals.labelled)).toFixed(2)} % of ${totals.labelled} labelled figures`
	);
}

/** How many figures survive each harmless change to the documents, and what is wrong or lost without a word. */
async function showMutations(): Promise<void> {
	const files = documents.map(({ file }) => ({ file, bytes: readFileSync(file) }));
	if (files.length === 0) return;
	console.log(
		[
			'\nmutation'.padEnd(32),
			...['figures', 'right', 'wrong', 'silent'].map((head) => head.padStart(9))
		].join('')
	);
	for (const { mutation, tally, notes } of await mutated(files)) {
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
