/**
 * Reads report documents into normalised records.
 * Usage: npm run import -- FILE… [--out DIR] [--print]
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { UnreadableDocument } from '#lib/ingest/document.ts';
import { importDocument } from '#lib/ingest/import-document.ts';
import { validateRecord } from '#lib/domain/validate-record.ts';
import type { ReportRecord } from '#lib/domain/record.ts';
import { writeRecord } from './write-record.ts';

const usage = 'usage: npm run import -- FILE… [--out DIR] [--print]';

interface Options {
	files: string[];
	out: string;
	print: boolean;
}

function readOptions(): Options {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: {
				out: { type: 'string', default: 'data/reports' },
				print: { type: 'boolean', default: false }
			}
		});
		if (positionals.length === 0) throw new Error('no file is named');
		return { files: positionals, out: values.out, print: values.print };
	} catch (error) {
		console.error(`import: ${(error as Error).message.split('\n')[0]}; ${usage}`);
		process.exit(2);
	}
}

/** Reads one file into a record that holds the contract and says whose and of which year it is. */
async function readRecord(file: string): Promise<ReportRecord> {
	const record = await importDocument(readFileSync(file), basename(file));
	return validateRecord(JSON.parse(JSON.stringify(record)), basename(file));
}

function failure(error: unknown): { code: string; message: string } {
	if (error instanceof UnreadableDocument) return { code: error.code, message: error.message };
	const { code, message } = error as NodeJS.ErrnoException;
	if (code === 'ENOENT') return { code: 'not-found', message: 'there is no such file' };
	if (code === 'EISDIR') return { code: 'is-folder', message: 'this is a folder; name its files' };
	return { code: code ?? 'failed', message };
}

const options = readOptions();
let failed = 0;
for (const file of options.files) {
	try {
		const record = await readRecord(file);
		if (options.print) console.log(JSON.stringify(record));
		else console.error(`import: ${writeRecord(record, options.out)}`);
	} catch (error) {
		failed += 1;
		const reason = failure(error);
		if (options.print)
			console.log(JSON.stringify({ document: { file: basename(file) }, error: reason }));
		console.error(`import: ${file}: ${reason.message} (${reason.code})`);
	}
}
process.exit(failed > 0 ? 1 : 0);
