import { type KeptAnswers, listening } from '#lib/database/known-answers.ts';
import type { Database } from '#lib/database/database.ts';
import { allFindings } from '#lib/filters/finding-filter.ts';
import { wholeScope } from '#lib/filters/scope-filter.ts';
import { allSheets } from '#lib/filters/sheet-filter.ts';
import { keptParts } from '#lib/queries/kept-parts.ts';
import { heldPages } from './held-questions.ts';
import { questions } from './questions.ts';

/** The rows of all statements that questions of units and years ask once, whatever is chosen. */
export async function heldRows(database: Database): Promise<KeptAnswers> {
	const { db, heard } = listening(await withParts(database));
	for (const page of heldPages)
		for (const unit of someUnits) await questions[page](db, { ...allSheets, unit });
	await questions.unitSearch(db, { text: 'any', filter: wholeScope });
	return heard();
}

/** Those of the statements that the question of findings asks once besides. */
export async function heldFindings(database: Database): Promise<KeptAnswers> {
	const { db, heard } = listening(await withParts(database));
	for (const unit of someUnits) await questions.findings(db, { ...allFindings, unit });
	const others = await heldRows(database);
	return Object.fromEntries(
		Object.entries(await heard()).filter(([statement]) => !(statement in others))
	);
}

/** The same database with what the site keeps in files of its own, as a page in a browser has it. */
async function withParts(database: Database): Promise<Database> {
	const parts = new Map((await keptParts(database)).map(({ name, rows }) => [name, rows]));
	const read = new Map<string, Promise<readonly object[]> | undefined>();
	return {
		...database,
		kept<Row extends object>(name: string) {
			if (!read.has(name)) read.set(name, parts.get(name)?.());
			return Promise.resolve(read.get(name) as Promise<readonly Row[]> | undefined);
		}
	};
}

/** All of them, and one that is chosen. */
const someUnits = [[], ['any']];
