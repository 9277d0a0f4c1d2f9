import { describe, expect, test } from 'vitest';
import { refusal, remarks, shown } from './shown.ts';

const page = (markup: string): Uint8Array => new TextEncoder().encode(markup);

describe('a page is read as it is shown', () => {
	test.each([
		['<p>甲<span style="display:none">9</span>305.20</p>', '甲305.20', 'hidden-content 9'],
		['<p>甲<span hidden>9</span>305.20</p>', '甲305.20', 'hidden-content 9'],
		[
			'<style>.x{visibility:hidden}</style><p>甲<i class="a x">9</i>305.20</p>',
			'甲305.20',
			'hidden-content 9'
		],
		['<style>td .x{mso-hide:all}</style><p>甲<i class="x">9</i>305.20</p>', '甲9305.20', undefined],
		['<p>甲<del>17</del>305.20</p>', '甲305.20', 'struck-content 17'],
		['<p>甲<s>17</s>305.20</p>', '甲305.20', 'struck-content 17'],
		[
			'<p>甲<span style="text-decoration: line-through">17</span>305.20</p>',
			'甲305.20',
			'struck-content 17'
		],
		['<p>305.20<sup>[1]</sup>万元</p>', '305.20万元', undefined],
		['<p>1200m<sup>2</sup></p>', '1200m²', undefined],
		['<p><ruby>路<rt>lù</rt></ruby>灯</p>', '路灯', undefined],
		['<p><bdo dir="rtl">02.503</bdo></p>', '305.20', undefined],
		['<p>是<input type="checkbox" checked>否<input type="checkbox"></p>', '是☑否☐', undefined],
		[
			'<p><input value="305.20"><select><option>元<option selected>万元</select></p>',
			'305.20万元',
			undefined
		]
	])('%s', async (markup, read, remark) => {
		expect(await shown(page(markup))).toEqual([read]);
		expect(await remarks(page(markup))).toEqual(remark === undefined ? [] : [remark]);
	});

	test('a hidden row is no row, and is named', async () => {
		const markup = page(
			'<table><tr><td>甲</td><td>1</td></tr><tr style="display:none"><td>乙</td><td>2</td></tr><tr><td>丙</td><td>3</td></tr></table>'
		);
		expect(await shown(markup)).toEqual(['甲|1', '丙|3']);
		expect(await remarks(markup)).toEqual(['hidden-content 乙2']);
	});

	test('a small table in a cell is its text; a table of tables is none', async () => {
		const form = '<tr><td>名1</td><td>值1</td></tr><tr><td>名2</td><td>值2</td></tr>';
		const inner = '<table><tr><td>一</td><td>2</td></tr></table>';
		expect(
			await shown(page(`<table>${form}<tr><td>附</td><td>${inner}</td></tr></table>`))
		).toEqual(['名1|值1', '名2|值2', '附|一 2']);
		expect(
			await shown(page(`<table><tr><td>页首</td><td><table>${form}</table></td></tr></table>`))
		).toEqual(['页首', '名1|值1', '名2|值2']);
	});

	test.each([
		'<style>p{}</style>',
		'<meta charset=utf-8>',
		'<h1>题</h1>',
		'<script>var a="<";</script>',
		'<!-- x -->',
		'<font>',
		'<o:p></o:p>'
	])('begins with %s', async (tag) => {
		expect(await shown(page(`${tag}<table><tr><td>甲</td><td>1</td></tr></table>`))).toContain(
			'甲|1'
		);
	});

	test('UTF-16, marked and not', async () => {
		const text = '<p>年度资金总额305.20万元</p>';
		const wide = new Uint8Array(
			[...text].flatMap((sign) => [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8])
		);
		expect(await shown(new Uint8Array([0xff, 0xfe, ...wide]))).toEqual(['年度资金总额305.20万元']);
	});

	test('one bad byte leaves the rest as it is, and its line is named', async () => {
		const bytes = page(
			'<p>某县交通运输局二〇二三年度部门整体支出绩效自评报告</p>\n<p>全年执行数305.20万元#</p>'
		);
		bytes[bytes.indexOf(0x23)] = 0xff;
		expect((await shown(bytes))[0]).toBe('某县交通运输局二〇二三年度部门整体支出绩效自评报告');
		expect((await remarks(bytes)).map((remark) => remark.split(' ')[0])).toEqual(['bad-bytes']);
	});

	test.each([
		['300,000 rows', `<table>${'<tr><td>1</td></tr>'.repeat(300_000)}</table>`, 'too-large'],
		[
			'spans over one another',
			`<table>${'<tr><td rowspan=1000 colspan=1000>1</td></tr>'.repeat(4000)}</table>`,
			'too-large'
		],
		['tables within tables', '<table><tr><td>'.repeat(3000), 'too-deep']
	])('%s are refused', async (_, markup, code) => {
		expect(await refusal(page(markup))).toMatch(new RegExp(`^${code}`));
	});
});
