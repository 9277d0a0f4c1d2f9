/**
 * Reads report documents into normalised records.
 * Usage: npm run import -- FILE|FOLDER|GLOB… [--out DIR] [--print] [--dry-run] [--only-problems] [--jobs N] [--unit NAME] [--year YYYY] [--source URL] [--layouts DIR] [--lang en|zh] [--shard I/N] [--ocr]
 */
import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import regions from '#data/reference/regions.json' with { type: 'json' };
import type { ReportRecord } from '#lib/domain/record.ts';
import type { Region } from '#lib/domain/registry.ts';
import { UnreadableDocument } from '#lib/ingest/document.ts';
import { findRegion } from '#lib/ingest/find-region.ts';
import { documentSources, publicAddress } from './document-sources.ts';
import type { ReadingProgress } from '#lib/ingest/reading-progress.ts';
import { provideOcr } from '#lib/ingest/ocr/provider.ts';
import { findDocuments } from './find-documents.ts';
import { importWords, type Language } from './import-words.ts';
import { printSummary, summarise, type Outcome } from './import-summary.ts';
import { printable } from './printable.ts';
import { layoutFolder, readLayouts } from './read-layouts.ts';
import type { Layout } from '#lib/ingest/layouts.ts';
import { isOcrInstalled, loadOcrModels, ocrInstallCommand } from './ocr-models.ts';
import { readAll } from './read-all.ts';
import type { ReadResult } from './read-file.ts';
import { partOf, shardOf } from './shard.ts';
import { writeRecord } from './write-record.ts';

const usage =
	'usage: npm run import -- FILE|FOLDER|GLOB… [--out DIR] [--print] [--dry-run] [--only-problems] [--jobs N] [--unit NAME] [--year YYYY] [--source URL] [--layouts DIR] [--lang en|zh] [--shard I/N] [--ocr]';

interface Options {
	names: string[];
	out: string;
	print: boolean;
	dryRun: boolean;
	onlyProblems: boolean;
	jobs: number;
	/** Whether the text of scans is recognised. */
	ocr: boolean;
	/** What a person says for documents that print no unit or no year. */
	unit: string | null;
	year: number | null;
	/** The folder of taught layouts. */
	layouts: string;
	/** The public address that the documents were taken from. */
	source: string | null;
	/** The language of what is said to people. */
	lang: Language;
	/** Which of equal parts of the documents is read, from 1: other machines read the others. */
	shard: { index: number; of: number } | null;
}

function readOptions(): Options {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: {
				out: { type: 'string', default: 'data/reports' },
				print: { type: 'boolean', default: false },
				'dry-run': { type: 'boolean', default: false },
				'only-problems': { type: 'boolean', default: false },
				jobs: { type: 'string', default: '1' },
				ocr: { type: 'boolean', default: false },
				unit: { type: 'string' },
				year: { type: 'string' },
				source: { type: 'string' },
				layouts: { type: 'string', default: layoutFolder },
				lang: { type: 'string', default: 'en' },
				shard: { type: 'string' }
			}
		});
		if (positionals.length === 0) throw new Error('no file is named');
		if (values.ocr && !isOcrInstalled())
			throw new Error(`--ocr needs packages that are not installed: ${ocrInstallCommand}`);
		const jobs = Number(values.jobs);
		if (!Number.isInteger(jobs) || jobs < 1)
			throw new Error(`--jobs takes a whole number from 1, not ${values.jobs}`);
		const year = values.year === undefined ? null : Number(values.year);
		if (year !== null && !/^20\d\d$/.test(String(year)))
			throw new Error(`--year takes a year from 2000, not ${values.year}`);
		const source = values.source === undefined ? null : publicAddress(values.source);
		if (values.source !== undefined && source === null)
			throw new Error(`--source takes a public address, not ${values.source}`);
		if (values.lang !== 'en' && values.lang !== 'zh')
			throw new Error(`--lang takes en or zh, not ${values.lang}`);
		return {
			names: positionals,
			unit: values.unit ?? null,
			year,
			source,
			layouts: values.layouts,
			lang: values.lang,
			out: values.out,
			print: values.print,
			ocr: values.ocr,
			dryRun: values['dry-run'],
			onlyProblems: values['only-problems'],
			jobs: Math.min(jobs, availableParallelism()),
			shard: values.shard === undefined ? null : shardOf(values.shard)
		};
	} catch (error) {
		console.error(`import: ${printable((error as Error).message.split('\n')[0] ?? '')}; ${usage}`);
		process.exit(2);
	}
}

/** What was taught; a layout file that is broken ends the run before anything is read or written. */
function taughtLayouts(folder: string): Layout[] {
	try {
		return readLayouts(folder);
	} catch (error) {
		console.error(`import: ${printable((error as Error).message)}`);
		process.exit(2);
	}
}

/** Does what the options ask with a record that was read, and says so in a line; a conflict or a missing unit is a failure. */
function finish(record: ReportRecord, teachable: readonly string[][], options: Options): string {
	if (options.onlyProblems) {
		for (const heading of teachable)
			console.log(
				[record.document.file, '', 'teachable', heading.join(' | '), words.teachable]
					.map((part) => printable(part))
					.join('\t')
			);
		for (const { code, raw, place, note } of record.problems)
			console.log(
				[
					record.document.file,
					place.line ?? '',
					code,
					raw.replace(/\s+/g, ' '),
					words.problem(code, note)
				]
					.map((part) => printable(String(part)))
					.join('\t')
			);
		return words.problems(record.problems.length);
	}
	if (options.print) console.log(JSON.stringify(record));
	return options.print ? words.printed : writeRecord(record, options.out, options.dryRun);
}

/** The record with the unit, the year and the address that a person gave; a unit or year where the document prints none is said to be given. */
function withGiven(
	record: ReportRecord,
	{ unit, year }: Options,
	source: string | null
): ReportRecord {
	const given: ReportRecord['problems'] = [];
	const say = (code: string, raw: string) =>
		given.push({ code, raw, place: {}, note: 'given at import; the document does not print it' });
	if (record.unit === null && unit !== null) say('unit-given', unit);
	if (record.year === null && year !== null) say('year-given', String(year));
	const found = unit === null ? null : findRegion(regions as Region[], unit);
	return {
		...record,
		document: { ...record.document, ...(source === null ? {} : { source }) },
		unit:
			record.unit ?? (unit === null ? null : { name: unit, regionCode: found, raw: '', place: {} }),
		year: record.year ?? year,
		problems: [...record.problems, ...given]
	};
}

// whoever reads our output may have seen enough of it
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	process.exit(error.code === 'EPIPE' ? 0 : 1);
});

const options = readOptions();
// pictures in a folder are documents where scans are read
if (options.ocr) provideOcr(loadOcrModels);
const words = importWords[options.lang];
const layouts = taughtLayouts(options.layouts);
const found = findDocuments(options.names);
const files = partOf(found.documents, options.shard);
const sourceOf = documentSources(options.source);
const outcomes: Outcome[] = [];
let filesDone = 0;
const started = performance.now();
const isBatch = (files.length > 1 || found.others.length > 0) && !options.print;

for (const folder of found.empty) {
	const error = { code: 'empty-folder', message: words.emptyFolder };
	outcomes.push({ file: folder, error });
	console.error(`import: ${printable(folder)}: ${error.message} (${error.code})`);
}
for await (const reading of readAll(files, options.jobs, layouts, options.ocr, tellProgress)) {
	filesDone += 1;
	for (const result of reading.results) settle(result, reading.file);
}

/** A page that is a picture takes long enough to be told of. */
function tellProgress(file: string, { pages, of, share, recognised }: ReadingProgress): void {
	if (recognised > 0 && share === 0)
		console.error(`import: ${printable(file)}: ${words.recognising(pages + 1, of)}`);
}

function settle(result: ReadResult, stored: string): void {
	const outcome = outcomeOf(result, stored);
	if (outcome.error !== undefined && options.print)
		console.log(
			JSON.stringify({ document: { file: basename(result.file) }, error: outcome.error })
		);
	outcomes.push(outcome);
	const said =
		outcome.error === undefined
			? (outcome.said ?? '')
			: `${outcome.error.message} (${outcome.error.code})`;
	const seconds = (performance.now() - started) / 1000;
	const left = ((files.length - filesDone) * seconds) / filesDone;
	const progress = isBatch
		? ` ${words.progress(filesDone, files.length, filesDone / seconds, Math.ceil(left))}`
		: '';
	console.error(`import: ${printable(`${result.file}: ${said}`)}${progress}`);
}

function outcomeOf(result: ReadResult, stored: string): Outcome {
	const { file } = result;
	if ('error' in result) {
		const { code, reason } = result.error;
		const todo = code === 'scanned' && !options.ocr ? words.recogniseIt(ocrInstallCommand) : '';
		return { file, error: { code, message: `${reason[options.lang]}${todo}` } };
	}
	const { seconds, teachable } = result;
	const record = withGiven(result.record, options, sourceOf(stored));
	try {
		return { file, record, seconds, said: finish(record, teachable, options) };
	} catch (error) {
		if (error instanceof UnreadableDocument)
			return {
				file,
				record,
				seconds,
				error: { code: error.code, message: error.reason[options.lang] }
			};
		const { code = 'failed', message } = error as NodeJS.ErrnoException;
		return { file, record, seconds, error: { code, message: message.split('\n')[0] ?? '' } };
	}
}

if (isBatch) printSummary(summarise(outcomes, found.others), words.summary);
process.exit(outcomes.some((outcome) => outcome.error !== undefined) ? 1 : 0);
