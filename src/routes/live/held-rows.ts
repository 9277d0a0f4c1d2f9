import { type KeptAnswers, listening } from '#lib/database/known-answers.ts';
import type { Database } from '#lib/database/database.ts';
import { wholeScope } from '#lib/filters/scope-filter.ts';
import { allSheets } from '#lib/filters/sheet-filter.ts';
import { heldPages } from './held-questions.ts';
import { questions } from './questions.ts';

/** The rows of all statements that questions of units and years ask once, whatever is chosen. */
export async function heldRows(database: Database): Promise<KeptAnswers> {
	const { db, heard } = listening(database);
	for (const page of heldPages)
		for (const unit of [[], ['any']]) await questions[page](db, { ...allSheets, unit });
	await questions.unitSearch(db, { text: 'any', filter: wholeScope });
	return heard();
}
