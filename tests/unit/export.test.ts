import { read, utils } from '@e965/xlsx';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvText } from '#lib/export/csv.ts';
import { xlsxBytes } from '#lib/export/xlsx.ts';

const table = {
	name: '疑点/表',
	columns: ['名称', '金额（万元）'],
	rows: [
		['=HYPERLINK("http://x")', -3.5],
		['+1', null],
		['@a,"b"\n', 0],
		['<script>', 1e6]
	] as (string | number | null)[][]
};

test('CSV opens in Excel as what it says, and no cell of text is a formula', () => {
	const text = csvText(table);
	expect(text.startsWith('\ufeff')).toBe(true);
	expect(text.replace(/"[^"]*"/g, '').match(/(?<!\r)\n/)).toBeNull();
	const { data } = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true });
	expect(data[1]).toEqual([`'=HYPERLINK("http://x")`, '-3.5']);
	expect(data[2]).toEqual([`'+1`, '']);
	expect(data[3]?.[0]).toBe(`'@a,"b"\n`);
});

test('a workbook keeps numbers as numbers and texts as texts', async () => {
	const book = read(await xlsxBytes([table]), { cellFormula: true });
	expect(book.SheetNames).toEqual(['疑点 表']);
	const sheet = book.Sheets['疑点 表']!;
	expect((sheet['A2'] as { t: string; f?: string }).f).toBeUndefined();
	expect(utils.sheet_to_json(sheet, { header: 1 })).toEqual([
		table.columns,
		['=HYPERLINK("http://x")', -3.5],
		['+1'],
		['@a,"b"\n', 0],
		['<script>', 1e6]
	]);
});
