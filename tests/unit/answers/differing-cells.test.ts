import { expect, test } from 'vitest';
import { differingCells, isSameAnswer } from '#lib/shape/differing-cells.ts';

const table = (...rows: string[][]) => ({
	columns: [{ label: '单位' }, { label: '执行' }],
	rows: rows.map((row) => row.map((text) => ({ text })))
});

test('the order of names is no difference, a value is', () => {
	expect(isSameAnswer([{ a: 1, b: { c: [1, null] } }], [{ b: { c: [1, null] }, a: 1 }])).toBe(true);
	expect(isSameAnswer([{ a: 1 }], [{ a: 1.01 }])).toBe(false);
	expect(isSameAnswer([1, 2], [2, 1])).toBe(false);
	expect(isSameAnswer([], [{}])).toBe(false);
});

test('each cell that differs is named by its row and column, and a row that one lacks', () => {
	const drawn = table(['甲', '1.00'], ['乙', '2.00']);
	expect(differingCells(drawn, table(['甲', '1.00'], ['乙', '2.00']))).toEqual([]);
	expect(differingCells(drawn, table(['甲', '1.50']))).toEqual([
		{ row: '甲', column: '执行', drawn: '1.00', computed: '1.50' },
		{ row: '乙', column: '', drawn: '乙 2.00', computed: '—' }
	]);
});
