/**
 * Reads report documents into normalised records.
 * Usage: npm run import -- FILE|FOLDER|GLOB… [--out DIR] [--print] [--dry-run] [--only-problems] [--jobs N] [--unit NAME] [--year YYYY] [--shard I/N]
 */
import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import regions from '#data/reference/regions.json' with { type: 'json' };
import type { ReportRecord } from '#lib/domain/record.ts';
import type { Region } from '#lib/domain/registry.ts';
import { findRegion } from '#lib/ingest/find-region.ts';
import { findDocuments } from './find-documents.ts';
import { printSummary, summarise, type Outcome } from './import-summary.ts';
import { readAll } from './read-all.ts';
import { partOf, shardOf } from './shard.ts';
import { writeRecord } from './write-record.ts';

const usage =
	'usage: npm run import -- FILE|FOLDER|GLOB… [--out DIR] [--print] [--dry-run] [--only-problems] [--jobs N] [--unit NAME] [--year YYYY] [--shard I/N]';

interface Options {
	names: string[];
	out: string;
	print: boolean;
	dryRun: boolean;
	onlyProblems: boolean;
	jobs: number;
	/** What a person says for documents that print no unit or no year. */
	unit: string | null;
	year: number | null;
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
				unit: { type: 'string' },
				year: { type: 'string' },
				shard: { type: 'string' }
			}
		});
		if (positionals.length === 0) throw new Error('no file is named');
		const jobs = Number(values.jobs);
		if (!Number.isInteger(jobs) || jobs < 1)
			throw new Error(`--jobs takes a whole number from 1, not ${values.jobs}`);
		const year = values.year === undefined ? null : Number(values.year);
		if (year !== null && !/^20\d\d$/.test(String(year)))
			throw new Error(`--year takes a year from 2000, not ${values.year}`);
		return {
			names: positionals,
			unit: values.unit ?? null,
			year,
			out: values.out,
			print: values.print,
			dryRun: values['dry-run'],
			onlyProblems: values['only-problems'],
			jobs: Math.min(jobs, availableParallelism()),
			shard: values.shard === undefined ? null : shardOf(values.shard)
		};
	} catch (error) {
		console.error(`import: ${(error as Error).message.split('\n')[0]}; ${usage}`);
		process.exit(2);
	}
}

/** Does what the options ask with a record that was read, and says so in a line; a conflict or a missing unit is a failure. */
function finish(record: ReportRecord, options: Options): string {
	if (options.onlyProblems) {
		for (const { code, raw, place, note } of record.problems)
			console.log(
				[record.document.file, place.line ?? '', code, raw.replace(/\s+/g, ' '), note].join('\t')
			);
		return `${record.problems.length} problems`;
	}
	const complete = withGiven(record, options);
	if (options.print) console.log(JSON.stringify(complete));
	return options.print ? 'printed' : writeRecord(complete, options.out, options.dryRun);
}

/** The record with the unit and year that a person gave where the document prints none; each is said to be given. */
function withGiven(record: ReportRecord, { unit, year }: Options): ReportRecord {
	const given: ReportRecord['problems'] = [];
	const say = (code: string, raw: string) =>
		given.push({ code, raw, place: {}, note: 'given at import; the document does not print it' });
	if (record.unit === null && unit !== null) say('unit-given', unit);
	if (record.year === null && year !== null) say('year-given', String(year));
	const found = unit === null ? null : findRegion(regions as Region[], unit);
	return {
		...record,
		unit:
			record.unit ?? (unit === null ? null : { name: unit, regionCode: found, raw: '', place: {} }),
		year: record.year ?? year,
		problems: [...record.problems, ...given]
	};
}

const options = readOptions();
const files = partOf(findDocuments(options.names), options.shard);
const outcomes: Outcome[] = [];
const started = performance.now();
const isBatch = files.length > 1 && !options.print;
for await (const result of readAll(files, options.jobs)) {
	let outcome: Outcome;
	try {
		if ('error' in result)
			throw Object.assign(new Error(result.error.message), { code: result.error.code });
		outcome = { file: result.file, record: result.record, said: finish(result.record, options) };
	} catch (error) {
		const { code = 'failed', message } = error as Error & { code?: string };
		outcome = { file: result.file, error: { code, message } };
		if (options.print)
			console.log(
				JSON.stringify({ document: { file: basename(result.file) }, error: outcome.error })
			);
	}
	outcomes.push(outcome);
	const said =
		outcome.error === undefined ? outcome.said : `${outcome.error.message} (${outcome.error.code})`;
	const seconds = (performance.now() - started) / 1000;
	const left = ((files.length - outcomes.length) * seconds) / outcomes.length;
	const progress = isBatch
		? ` [${outcomes.length}/${files.length}, ${(outcomes.length / seconds).toFixed(1)} a second, ${Math.ceil(left)} s left]`
		: '';
	console.error(`import: ${result.file}: ${said}${progress}`);
}
if (isBatch) printSummary(summarise(outcomes));
process.exit(outcomes.some((outcome) => outcome.error !== undefined) ? 1 : 0);
