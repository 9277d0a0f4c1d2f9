import type { Database } from '../database/database.ts';
import { oneStatement } from '../database/one-statement.ts';
import { linesBefore, userColumns, userTexts } from '../database/user-select.ts';

export interface UserColumn {
	name: string;
	/** The engine's own name of it. */
	type: string;
}

/** The answer to a question that a reader wrote. */
export interface UserAnswer {
	columns: UserColumn[];
	/** The exact text of every value; null where there is none. */
	rows: (string | null)[][];
	/** There are more rows than these. */
	isCut: boolean;
}

export const maxUserRows = 1000;
const maxUserColumns = 100;

/** @throws Error that says what the engine refuses, with lines counted as the reader wrote them */
export async function userAnswer(db: Database, { sql }: { sql: string }): Promise<UserAnswer> {
	const asked = oneStatement(sql);
	if ('refusal' in asked) throw new Error(`not one question: ${asked.refusal}`);
	try {
		return await answerTo(db, asked.sql);
	} catch (error) {
		if (error instanceof Error) error.message = asWritten(error.message);
		throw error;
	}
}

async function answerTo(db: Database, sql: string): Promise<UserAnswer> {
	const named = userColumns(sql, maxUserColumns + 1);
	const columns = await db.all<UserColumn>(named.sql, named.parameters);
	if (columns.length > maxUserColumns) throw new Error(`more than ${maxUserColumns} columns`);
	const texts = userTexts(sql, columns.length, maxUserRows + 1);
	const found = await db.all<Record<string, string | null>>(texts.sql, texts.parameters);
	const rows = found
		.slice(0, maxUserRows)
		.map((row) => columns.map(({ type }, place) => plainText(row[`c${place}`] ?? null, type)));
	return { columns, rows, isCut: found.length > maxUserRows };
}

/** A decimal is stored with all its places: the last zeros say nothing. */
function plainText(text: string | null, type: string): string | null {
	if (text === null || !type.startsWith('DECIMAL') || !text.includes('.')) return text;
	return text.replace(/\.?0+$/, '');
}

function asWritten(message: string): string {
	return message
		.replace(/^Failed to extract statements: /, '')
		.replace(/LINE (\d+):/g, (_, line: string) => {
			const written = `LINE ${Number(line) - linesBefore}:`;
			return written.padEnd(`LINE ${line}:`.length);
		});
}
