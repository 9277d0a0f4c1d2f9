import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { presentIn, sortedTable } from '#lib/charts/table/sorted-table.ts';
import { missing, number, text, type TableModel } from '#lib/charts/table/table-model.ts';
import { readSort, writeSort } from '#lib/filters/table-sort.ts';

const model: TableModel = {
	columns: [{ label: '单位' }, { label: '金额', numeric: true }],
	rows: [
		[text('乙'), number('1,234.50')],
		[text('甲'), missing('未报告')],
		[text('丙'), number('−3.00')],
		[text('丁'), number('0.00')],
		[text('戊'), number('1,234.50')]
	]
};
const order = (column: number, descending: boolean) =>
	sortedTable(model, column, descending).rows.map((row) => row[0]?.text);

describe('a sorted table', () => {
	test('orders figures as figures, alike in the order they came, what is missing last both ways', () => {
		expect(order(1, true)).toEqual(['乙', '戊', '丁', '丙', '甲']);
		expect(order(1, false)).toEqual(['丙', '丁', '乙', '戊', '甲']);
		expect(presentIn(model, 1)).toBe(4);
	});

	test('orders names by their sound', () => {
		expect(order(0, false)).toEqual(['丙', '丁', '甲', '戊', '乙']);
	});

	test('leaves the model as it was', () => {
		sortedTable(model, 1, true);
		expect(model.rows[0]?.[0]?.text).toBe('乙');
	});
});

describe('a sort in an address', () => {
	test('comes back as it was written', () => {
		const anySort = fc.record({
			table: fc.stringMatching(/^[a-z][a-z-]{0,12}$/),
			column: fc.integer({ min: 0, max: 40 }),
			descending: fc.boolean()
		});
		fc.assert(
			fc.property(anySort, (sort) => {
				expect(readSort(writeSort(sort))).toEqual({ sort, dropped: [] });
			})
		);
	});

	test('is left out when there is none, and reported when it is no sort', () => {
		expect(writeSort(undefined, new URLSearchParams('sort=a.1.up&year=2023')).toString()).toBe(
			'year=2023'
		);
		expect(readSort(new URLSearchParams('sort=a.x.up')).dropped).toEqual([
			{ name: 'sort', value: 'a.x.up' }
		]);
	});
});
