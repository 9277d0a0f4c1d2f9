import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestSql, readSql, writeSql } from '#lib/filters/sql-address.ts';

test('a question comes back from an address as it was written', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (sql) => {
			fc.pre(sql.trim() !== '');
			const address = writeSql(sql, new URLSearchParams('sort=sql-result.1.up')).toString();
			expect(readSql(new URLSearchParams(address))).toEqual({ sql, dropped: [] });
			expect(address).not.toContain('sort=');
		})
	);
});

test('a question that is too long is not written, and is dropped and reported when it is read', () => {
	const long = 'S'.repeat(longestSql + 1);
	expect(writeSql(long, new URLSearchParams('sql=a&b=1')).toString()).toBe('b=1');
	const read = readSql(new URLSearchParams({ sql: long }));
	expect(read.sql).toBe('');
	expect(read.dropped.map(({ name }) => name)).toEqual(['sql']);
	expect(readSql(new URLSearchParams({ sql: 'S'.repeat(longestSql) })).dropped).toEqual([]);
});

test('no question leaves nothing in the address', () => {
	expect(writeSql(' \n', new URLSearchParams('sql=a')).toString()).toBe('');
});
