import { read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { chartSvg } from '#lib/export/chart-svg.ts';
import { csvText } from '#lib/export/csv.ts';
import { asText } from '#lib/export/live-formula.ts';
import { shownTable } from '#lib/export/shown-table.ts';
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

test('no text that leaves as a cell begins as a formula, whatever stands before its sign', () => {
	const live = [
		'=1',
		'+1',
		'-1+x',
		'@a',
		'＝1',
		'＋1',
		'－1',
		'＠a',
		' =1',
		'\u3000=1',
		'\u200b=1'
	];
	for (const text of [...live, '\t=1', '\r=1', '\n=1', '\tx', '\u00a0 @a'])
		expect(asText(text), text).toBe(`'${text}`);
	for (const text of ['a=1', '"=1', '', '正常', '1-2', "'=1"]) expect(asText(text)).toBe(text);
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

test('headings of a workbook stay in sight', async () => {
	const parts = unzipSync(await xlsxBytes([table, { ...table, name: 'b' }]));
	for (const name of ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'])
		expect(strFromU8(parts[name]!)).toContain('ySplit="1"');
});

test('notes stand below the rows of a CSV, so that its first line is the heading', () => {
	const { data } = Papa.parse<string[]>(csvText(table, [['来源', '=公开材料']]).slice(1));
	expect(data[0]).toEqual(table.columns);
	expect(data.slice(5)).toEqual([[''], ['来源', "'=公开材料"], ['']]);
});

test('a table that is shown is taken away with its figures as numbers and its gaps as words', () => {
	const shown = shownTable('t', {
		columns: [{ label: '单位' }, { label: '执行', unit: '万元' }, { label: '执行率' }],
		rows: [
			[
				{ text: '甲', kind: 'text' },
				{ text: '−1,234.50', kind: 'number' },
				{ text: '95.31%', kind: 'number' }
			],
			[
				{ text: '12', kind: 'text' },
				{ text: '未报告', kind: 'missing' },
				{ text: '—', kind: 'missing' }
			]
		]
	});
	expect(shown.columns).toEqual(['单位', '执行 (万元)', '执行率 (%)']);
	expect(shown.rows).toEqual([
		['甲', -1234.5, 95.31],
		['12', '未报告', '—']
	]);
});

test('a picture of a chart says what it is and where it comes from, without styles of the page', () => {
	const { svg, width, height } = chartSvg({
		svg: '<svg width="10" height="5" aria-hidden="true"><rect fill="var(--accent)"/></svg>',
		width: 300,
		height: 5,
		title: '标题 <b>&',
		lead: '一'.repeat(60),
		axis: '万元',
		legend: [{ mark: 'bar', colour: 'var(--accent)', label: '执行' }],
		notes: ['来源：公开材料'],
		colours: new Map([['--accent', '#123456']])
	});
	expect(svg).toContain('标题 &lt;b>&amp;');
	expect(svg).toContain('来源：公开材料');
	expect(svg).not.toContain('var(');
	expect(svg.match(/一+/g)?.every((line) => line.length <= 23)).toBe(true);
	expect([width, height]).toEqual([348, expect.any(Number)]);
});
