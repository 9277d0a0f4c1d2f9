import type { Database } from './database.ts';

/** `Database.once` for a database that is open: a statement that failed is asked again. */
export function askOnce(all: Database['all']): Database['once'] {
	const answers = new Map<string, Promise<unknown[]>>();
	return <Row extends object>(sql: string) => {
		const known = answers.get(sql);
		if (known !== undefined) return known as Promise<Row[]>;
		const answer = all<Row>(sql);
		answers.set(sql, answer);
		answer.catch(() => answers.delete(sql));
		return answer;
	};
}
