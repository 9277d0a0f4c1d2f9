import { asColumns, asRows, type Columns } from './columns.ts';
import type { Database } from './database.ts';

/** Rows of statements that are asked once, by statement: as a file holds them. */
export type KeptAnswers = Readonly<Record<string, Columns>>;

/** The same database, and what it was asked once from now on. */
export function listening(db: Database): { db: Database; heard(): Promise<KeptAnswers> } {
	const asked = new Map<string, Promise<readonly object[]>>();
	return {
		db: {
			...db,
			once<Row extends object>(sql: string) {
				const answer = db.once<Row>(sql);
				asked.set(sql, answer);
				return answer;
			}
		},
		async heard() {
			const answers: [string, Columns][] = [];
			for (const [sql, answer] of asked) answers.push([sql, asColumns(await answer)]);
			return Object.fromEntries(answers);
		}
	};
}

/** The same as rows, each statement's made when it is asked for. */
export class KnownAnswers {
	readonly #kept: KeptAnswers;
	readonly #rows = new Map<string, readonly object[]>();

	constructor(kept: KeptAnswers) {
		this.#kept = kept;
	}

	/** Undefined where it is not known. */
	rowsOf(sql: string): readonly object[] | undefined {
		const kept = this.#kept[sql];
		if (kept === undefined) return undefined;
		const known = this.#rows.get(sql) ?? asRows(kept);
		this.#rows.set(sql, known);
		return known;
	}
}

/** Answers what is known, and asks the rest of a database that is opened when something else is asked. */
export function withKnownAnswers(
	known: readonly KnownAnswers[],
	open: () => Promise<Database>
): Database {
	return {
		async all(sql, parameters) {
			return (await open()).all(sql, parameters);
		},
		async once<Row extends object>(sql: string) {
			const rows = known.reduce<readonly object[] | undefined>(
				(found, answers) => found ?? answers.rowsOf(sql),
				undefined
			);
			return rows === undefined ? (await open()).once<Row>(sql) : (rows as readonly Row[]);
		},
		async close() {
			await (await open()).close();
		}
	};
}
