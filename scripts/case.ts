/**
 * Writes what the import must read of a document: `npm run case -- NAME FILE` makes the case tests/ingest/NAME of a copy of the document
 * (a file named source.txt is in the notation of tests/authored) and of what is read of it now; `npm run case -- --update [NAME…]` writes
 * the tables of these cases, or of all, as they are read now; `--cases DIR` names another folder of cases. Nothing is right because it was written: review it, `git diff`.
 */
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import {
	caseNames,
	casesFolder,
	expectedFile,
	expectedText,
	readCase
} from '../tests/ingest/read-case.ts';

const usage = 'npm run case -- NAME FILE, or npm run case -- --update [NAME…]';

/** A command line that cannot be understood. */
class UsageError extends Error {}

try {
	const { isUpdate, names, root } = command();
	if (isUpdate) await update(root, names.length === 0 ? caseNames(root) : names);
	else await add(root, names);
} catch (error) {
	process.stderr.write(`case: ${(error as Error).message.split('\n')[0]}\n`);
	process.exitCode = error instanceof UsageError ? 2 : 1;
}

function command(): { isUpdate: boolean; names: string[]; root: string } {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: {
				update: { type: 'boolean', default: false },
				cases: { type: 'string', default: casesFolder }
			}
		});
		return { isUpdate: values.update, names: positionals, root: values.cases };
	} catch (error) {
		throw new UsageError((error as Error).message, { cause: error });
	}
}

async function add(root: string, [name = '', file = '', ...rest]: string[]): Promise<void> {
	if (file === '' || rest.length > 0) throw new UsageError(usage);
	if (!/^[a-z0-9-]+$/.test(name))
		throw new UsageError(`${name}: the name of a case has small letters, digits and hyphens`);
	const folder = join(root, name);
	if (existsSync(folder))
		throw new Error(`there is a case ${name}: --update writes its table again`);
	if (!existsSync(file)) throw new Error(`there is no file ${file}`);
	const draft = `${folder}.tmp`;
	rmSync(draft, { recursive: true, force: true });
	mkdirSync(draft);
	try {
		const target = basename(file) === 'source.txt' ? 'source.txt' : `document${extname(file)}`;
		copyFileSync(file, join(draft, target));
		writeFileSync(join(draft, 'expected.txt'), expectedText('expected.txt', await readCase(draft)));
		renameSync(draft, folder);
	} finally {
		rmSync(draft, { recursive: true, force: true });
	}
	process.stderr.write(`case: review ${join(folder, 'expected.txt')} against the document\n`);
}

async function update(root: string, names: readonly string[]): Promise<void> {
	const unknown = names.find((name) => !caseNames(root).includes(name));
	if (unknown !== undefined) throw new Error(`there is no case ${unknown}`);
	let changed = 0;
	for (const name of names) {
		const folder = join(root, name);
		const file = expectedFile(folder);
		const now = expectedText(file, await readCase(folder));
		if (existsSync(file) && readFileSync(file, 'utf8') === now) continue;
		writeFileSync(file, now);
		changed += 1;
		process.stderr.write(`case: ${file} has changed\n`);
	}
	process.stderr.write(
		`case: ${changed} of ${names.length} have changed; review them: git diff ${root}\n`
	);
}
