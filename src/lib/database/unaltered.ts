import type { Database } from './database.ts';
import { EngineProblem, isBreakdown } from './engine-problem.ts';

const settings =
	"SELECT md5(string_agg(concat_ws('=', name, value), ',' ORDER BY name)) AS state FROM duckdb_settings()";

/**
 * Lets a question of a reader's own be answered, and holds the engine's settings against what they were: some functions that a query
 * may name, such as that which writes a log, change settings which the lock does not cover, and the engine then refuses every later
 * question. An engine that was altered is asked nothing more, and what it answered is not shown.
 * @throws EngineProblem `altered`, or what the question itself throws
 */
export async function unaltered<Answer>(
	db: Database,
	question: () => Promise<Answer>
): Promise<Answer> {
	const [before] = await db.all<{ state: string }>(settings);
	try {
		return await question();
	} finally {
		await holdAgainst(db, before?.state);
	}
}

async function holdAgainst(db: Database, before: string | undefined): Promise<void> {
	let state: string | undefined;
	try {
		[{ state } = { state: undefined }] = await db.all<{ state: string }>(settings);
	} catch (error) {
		// an engine that broke has a name of its own
		if (isBreakdown(error)) throw error;
	}
	if (state === undefined || state !== before)
		throw new EngineProblem('altered', 'the question changed settings of the engine');
}
