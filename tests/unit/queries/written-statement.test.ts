import { expect, test } from 'vitest';
import { writtenStatement } from '#lib/queries/written-statement.ts';

test('values stand where their names stood, quotes doubled and separators as what they are', () => {
	const sql = "SELECT $a, $b, $ab, $none\n\t\tFROM t\n\t\t\tWHERE x = '$'";
	expect(writtenStatement(sql, { a: "o'k", b: 'x\u001fy', ab: null })).toBe(
		"SELECT 'o''k', ('x' || chr(31) || 'y'), NULL, $none\nFROM t\n  WHERE x = '$'"
	);
	expect(writtenStatement('SELECT $a', { a: '' })).toBe("SELECT ''");
});
