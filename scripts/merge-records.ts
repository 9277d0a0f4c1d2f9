/**
 * Puts the records of sharded imports together: `npm run import:merge -- DIR… [--out DIR] [--dry-run]`, the folders in the order of their
 * shards. As in one import of all documents, the first document of a unit and year keeps its place and a later one is a conflict
 * that is said. Exit status: 0 all merged, 1 some could not be, 2 wrong usage.
 */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { validateRecord } from '#lib/domain/validate-record.ts';
import { writeRecord } from './write-record.ts';

const { folders, out, dryRun } = options();
let failures = 0;
for (const folder of folders)
	for (const name of globSync('**/*.json', { cwd: folder }).sort()) {
		const file = join(folder, name);
		try {
			const record = validateRecord(JSON.parse(readFileSync(file, 'utf8')), file);
			console.error(`import:merge: ${writeRecord(record, out, dryRun)}`);
		} catch (error) {
			failures += 1;
			console.error(`import:merge: ${file}: ${(error as Error).message}`);
		}
	}
process.exit(failures > 0 ? 1 : 0);

function options(): { folders: string[]; out: string; dryRun: boolean } {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: {
				out: { type: 'string', default: 'data/reports' },
				'dry-run': { type: 'boolean', default: false }
			}
		});
		if (positionals.length === 0) throw new Error('no folder of records is named');
		for (const folder of positionals)
			if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
				throw new Error(`${folder} is no folder`);
		return { folders: positionals, out: values.out, dryRun: values['dry-run'] };
	} catch (error) {
		console.error(`import:merge: ${(error as Error).message}`);
		process.exit(2);
	}
}
