import { describe, expect, test } from 'vitest';
import { oneStatement } from '#lib/database/one-statement.ts';
import {
	emptyStatements,
	grantedQuestions,
	refusedStatements
} from '../../engine/refused-statements.ts';

const refusal = (sql: string) => {
	const found = oneStatement(sql);
	return 'refusal' in found ? found.refusal : undefined;
};

describe('one question of a reader', () => {
	test.each(grantedQuestions)('%s is a question', (sql) => {
		expect(refusal(sql)).toBeUndefined();
	});

	test('what a reader may not do has a reason of its own', () => {
		expect(refusal("COPY (SELECT 1) TO 'out.csv'")).toBe('file');
		expect(refusal("  attach 'other.duckdb'")).toBe('database');
		expect(refusal('-- a comment\nINSTALL httpfs')).toBe('extension');
		expect(refusal('/* SELECT */ SET memory_limit = 1')).toBe('setting');
		expect(refusal('DROP TABLE fact')).toBe('change');
		expect(refusal('EXPLAIN SELECT 1')).toBe('other');
		expect(refusal('  -- nothing\n;')).toBe('empty');
		for (const sql of emptyStatements) expect(refusal(sql), sql).toBe('extension');
	});

	test('every statement that changes, opens, loads or unlocks is refused before the engine is asked', () => {
		const {
			'reaching an address': reaching,
			'reading or writing a file': files,
			...rest
		} = refusedStatements;
		const statements = [...Object.values(rest).flat(), ...(reaching ?? []), ...(files ?? [])];
		const asked = statements.filter((sql) => refusal(sql) === undefined);
		// what has the form of a question is left to the lock of the engine
		expect(asked.filter((sql) => !/^(SELECT|FROM) /.test(sql))).toEqual([]);
	});

	test('a second statement is refused, a semicolon in a text or a comment is none', () => {
		expect(refusal('SELECT 1; SELECT 2')).toBe('several');
		expect(refusal('SELECT 1;; DROP TABLE fact;')).toBe('several');
		for (const sql of [
			"SELECT ';' AS a",
			'SELECT 1 AS "a;b"',
			"SELECT 'it''s; so' AS a",
			'SELECT 1 -- ; no\n',
			'SELECT 1 /* ; */ AS a',
			'SELECT $$;$$ AS a',
			'SELECT $t$ ; $t$ AS a;'
		])
			expect(refusal(sql), sql).toBeUndefined();
	});

	test('the closing semicolon and the comment after it are no part of the question', () => {
		expect(oneStatement("SELECT ';' AS a ; -- done; really\n")).toEqual({
			sql: "SELECT ';' AS a "
		});
	});
});
