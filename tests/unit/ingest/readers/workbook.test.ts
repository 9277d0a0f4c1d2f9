import { describe, expect, test } from 'vitest';
import { builtInFormat, shownNumber } from '#lib/ingest/readers/number-format.ts';
import { workbookFile } from './office-files.ts';
import { refusal, remarks, shown } from './shown.ts';

const number = (at: string, value: number | string, style = 0): string =>
	`<c r="${at}" s="${style}"><v>${value}</v></c>`;
const word = (at: string, value: string): string =>
	`<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const rowOf = (at: number, cells: string, more = ''): string =>
	`<row r="${at}"${more}>${cells}</row>`;
const sheet = (rows: string, before = '', behind = ''): { xml: string } => ({
	xml: `${before}<sheetData>${rows}</sheetData>${behind}`
});

describe('a workbook is read as Excel and WPS show it', () => {
	test('whatever it says of its own size', async () => {
		const file = workbookFile({
			sheets: [sheet(rowOf(1, word('A1', '甲') + word('C1', '丙')), '<dimension ref="A1:A1"/>')]
		});
		expect(await shown(file)).toEqual(['甲||丙']);
	});

	test('hidden rows, columns and sheets are left out and named', async () => {
		const file = workbookFile({
			sheets: [
				sheet(
					rowOf(1, number('A1', 1) + number('B1', 2) + number('C1', 3)) +
						rowOf(2, number('A2', 4), ' hidden="1"'),
					'<cols><col min="2" max="2" hidden="1"/></cols>'
				),
				{ ...sheet(rowOf(1, number('A1', 5))), state: 'hidden' }
			]
		});
		expect(await shown(file)).toEqual(['1|3']);
		expect(await remarks(file)).toEqual([
			'hidden-content 4',
			'hidden-content 2',
			'hidden-content 表2: 5'
		]);
	});

	test('struck cells and struck stretches of text', async () => {
		const file = workbookFile({
			sheets: [
				sheet(
					rowOf(1, number('A1', 7, 1) + '<c r="B1" t="s"><v>0</v></c>') + rowOf(2, number('A2', 3))
				)
			],
			styles:
				'<fonts><font/><font><strike/></font></fonts><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1"/></cellXfs>',
			strings:
				'<si><r><rPr><strike/></rPr><t>19</t></r><r><t>305.20</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></si>'
		});
		expect(await shown(file)).toEqual(['|305.20', '3|']);
		expect(await remarks(file)).toEqual(['struck-content 7 19']);
	});

	test('a formula without a stored value, and one with an empty one, are named', async () => {
		const rows = rowOf(
			3,
			'<c r="B3"><f>1+1</f></c><c r="C3"><f>1+1</f><v></v></c><c r="D3"><f>1+1</f><v>2</v></c>'
		);
		expect(await remarks(workbookFile({ sheets: [sheet(rows)] }))).toEqual([
			'formula-without-value B3',
			'formula-without-value C3',
			'formulas-not-computed 1'
		]);
	});

	test('a merged cell keeps its text when its first column is hidden', async () => {
		const file = workbookFile({
			sheets: [
				sheet(
					rowOf(1, word('A1', '合并') + word('D1', '尾')),
					'<cols><col min="1" max="1" hidden="1"/></cols>',
					'<mergeCells><mergeCell ref="A1:C1"/></mergeCells>'
				)
			]
		});
		expect(await shown(file)).toEqual(['合并|~|尾']);
	});

	test('a far cell makes no empty rows, and rows beyond the limit are refused', async () => {
		const far = sheet(rowOf(1, word('A1', '甲')) + rowOf(900_000, word('A900000', '乙')));
		expect((await shown(workbookFile({ sheets: [far] }))).filter((row) => row !== '')).toEqual([
			'甲',
			'乙'
		]);
		const many = Array.from({ length: 5001 }, (_, i) => rowOf(i + 1, number(`A${i + 1}`, i)));
		expect(await refusal(workbookFile({ sheets: [sheet(many.join(''))] }))).toMatch(
			/^too-large: its sheet 表1/
		);
	});

	test.each([
		[210.5, '[$-804]0.00', '210.50'],
		[210.5, '[$¥-804]#,##0.00', '¥210.50'],
		[210.5, '[DBNum1][$-804]General', '二百一十.五'],
		[1020.5, '[DBNum2]General', '壹仟零贰拾.伍'],
		[987_654, '0!.0,"万"', '98.8万'],
		[-12.5, '#,##0.00_);(#,##0.00)', '(12.50)'],
		[45_291, 'yyyy/m/d;@', '2023/12/31'],
		[45_291, '[$-804]aaaa', '星期日'],
		[45_291, '[DBNum1]yyyy"年"m"月"d"日"', '二〇二三年十二月三十一日'],
		[234_567_890_123, 'General', '234567890123'],
		[123_456_789.12, 'General', '123456789.12'],
		[0.1 + 0.2, 'General', '0.3'],
		[0.956, '0.0%', '95.6%']
	])('%d as %s', (value, format, text) => {
		expect(shownNumber(value, format, false)).toBe(text);
	});

	test.each([
		[14, '2023/12/31'],
		[27, '2023年12月'],
		[31, '2023年12月31日'],
		[57, '2023年12月'],
		[58, '12月31日']
	])('the date format %d is the one of China', (id, text) => {
		expect(shownNumber(45_291, builtInFormat(id), false)).toBe(text);
	});
});
