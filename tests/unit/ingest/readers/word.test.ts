import { describe, expect, test } from 'vitest';
import { cell, paragraph, row, run, table, wordFile } from './office-files.ts';
import { remarks, shown } from './shown.ts';

const text = (value: string): string => paragraph(run(value));

describe('a Word file is read as Word shows it', () => {
	test.each([
		['struck text', run('17', '<w:strike/>') + run('305.20'), '305.20', 'struck-content 17'],
		[
			'doubly struck text',
			run('17', '<w:dstrike/>') + run('305.20'),
			'305.20',
			'struck-content 17'
		],
		['hidden text', run('8', '<w:vanish/>') + run('305.20'), '305.20', 'hidden-content 8']
	])('%s is left out and named', async (_, runs, read, remark) => {
		const file = wordFile(paragraph(runs));
		expect(await shown(file)).toEqual([read]);
		expect(await remarks(file)).toEqual([remark]);
	});

	test('a switch that is turned off strikes nothing', async () => {
		expect(
			await shown(wordFile(paragraph(run('17', '<w:strike w:val="0"/>') + run('305.20'))))
		).toEqual(['17305.20']);
	});

	test('a style hides text, and the styles that rest on it', async () => {
		const styles = {
			name: 'styles.xml',
			xml: '<w:styles><w:style w:styleId="A"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>'
		};
		const file = wordFile(paragraph(run('8', '<w:rStyle w:val="B"/>') + run('305.20')), { styles });
		expect(await shown(file)).toEqual(['305.20']);
	});

	const raised = '<w:vertAlign w:val="superscript"/>';
	test.each([
		['the number of a note', run('305.20') + run('2', raised), '305.20'],
		['a star', run('305.20') + run('*', raised), '305.20'],
		['a power of a unit', run('1200m') + run('2', raised), '1200m²'],
		['a power of ten', run('5×10') + run('4', raised), '5×10⁴'],
		['an ordinary raised word', run('305.20') + run('约数', raised), '305.20约数']
	])('raised: %s', async (_, runs, read) => {
		expect(await shown(wordFile(paragraph(runs)))).toEqual([read]);
	});

	const field = (data: string, result = ''): string =>
		`<w:r><w:fldChar w:fldCharType="begin">${data}</w:fldChar></w:r><w:r><w:instrText>X</w:instrText></w:r>${result === '' ? '' : `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}`}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
	test.each([
		['a simple field', '<w:fldSimple w:instr="SUM">' + run('41') + '</w:fldSimple>', '41'],
		['a field with its code', field('', '42'), '42'],
		['a ticked box', field('<w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData>'), '☑'],
		[
			'a box that is not',
			field('<w:ffData><w:checkBox><w:default w:val="0"/></w:checkBox></w:ffData>'),
			'☐'
		],
		[
			'a chosen entry',
			field(
				'<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="优"/><w:listEntry w:val="良"/></w:ddList></w:ffData>'
			),
			'良'
		],
		[
			'a control',
			'<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>' +
				run('x') +
				'</w:sdtContent></w:sdt>',
			'☑'
		],
		[
			'a prompt',
			'<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>' +
				run('单击此处') +
				'</w:sdtContent></w:sdt>',
			''
		],
		['a sign of a picture font', '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>', '≥'],
		[
			'a formula',
			'<m:oMath><m:f><m:num><m:r><m:t>3</m:t></m:r></m:num><m:den><m:r><m:t>4</m:t></m:r></m:den></m:f></m:oMath>',
			'3/4'
		],
		[
			'a reading beside its character',
			'<w:r><w:ruby><w:rt>' +
				run('lu') +
				'</w:rt><w:rubyBase>' +
				run('路') +
				'</w:rubyBase></w:ruby></w:r>',
			'路'
		],
		['a direction', '<w:bdo w:val="ltr">' + run('路灯') + '</w:bdo>', '路灯'],
		[
			'tracked changes',
			'<w:ins>' + run('新') + '</w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del>',
			'新'
		]
	])('%s', async (_, content, read) => {
		expect(await shown(wordFile(paragraph(run('甲'), content, run('乙'))))).toEqual([
			`甲${read}乙`
		]);
	});

	test('a sign that no table knows is named', async () => {
		const file = wordFile(
			paragraph(run('甲') + '<w:r><w:sym w:font="Webdings" w:char="F041"/></w:r>')
		);
		expect((await remarks(file)).map((remark) => remark.split(' ')[0])).toEqual(['unknown-sign']);
	});

	test('the numbers of lists count on, and never stand in front of a number of a cell', async () => {
		const numbering = {
			name: 'numbering.xml',
			xml: '<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
		};
		const entry = (level: number, value: string) =>
			`<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(value)}</w:p>`;
		const file = wordFile(
			[entry(0, '概况'), entry(1, '职能'), entry(1, '人员'), entry(0, '绩效')].join('') +
				table(row(cell(entry(1, '305.20')), cell(entry(1, '路灯')))),
			{ numbering }
		);
		expect(await shown(file)).toEqual([
			'一、概况',
			'1. 职能',
			'2. 人员',
			'二、绩效',
			'305.20|2. 路灯'
		]);
	});

	test('a row that begins late leaves its first columns empty', async () => {
		const late = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell(text('丁'))}${cell(text('戊'))}</w:tr>`;
		expect(
			await shown(wordFile(table(row(cell(text('甲')), cell(text('乙')), cell(text('丙'))), late)))
		).toEqual(['甲|乙|丙', '|丁|戊']);
	});

	test('a small table stays text of its cell; a frame around a form is none of it', async () => {
		const inner = table(row(cell(text('一')), cell(text('2'))));
		const form = [1, 2, 3].map((n) => row(cell(text(`名${n}`)), cell(text(`值${n}`))));
		expect(await shown(wordFile(table(...form, row(cell(text('附')), cell(inner)))))).toEqual([
			'名1|值1',
			'名2|值2',
			'名3|值3',
			'附|一 2'
		]);
		expect(await shown(wordFile(table(row(cell(table(...form))))))).toEqual([
			'名1|值1',
			'名2|值2',
			'名3|值3'
		]);
	});

	test('the unit in a shape or a page header is read', async () => {
		const shape = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>${text('单位：万元')}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice></mc:AlternateContent></w:r>`;
		const header = {
			name: 'header1.xml',
			xml: `<w:hdr>${text('金额单位：元')}${text('第 1 页')}</w:hdr>`
		};
		expect(await shown(wordFile(paragraph(shape, run('表')), { header }))).toEqual([
			'金额单位：元',
			'单位：万元',
			'表'
		]);
	});

	test('a form within a shape is a form', async () => {
		const form = table(row(cell(text('名')), cell(text('值'))));
		const shape = `<w:r><w:pict><w:txbxContent>${text('题')}${form}</w:txbxContent></w:pict></w:r>`;
		expect(await shown(wordFile(paragraph(shape, run('前'))))).toEqual(['前', '题', '名|值']);
	});

	test('a page that is taken in is read; another kind of document is named', async () => {
		const aFChunk = { name: 'a.html', xml: '<p>网页里的话</p>' };
		expect(await shown(wordFile('<w:altChunk r:id="r1"/>', { aFChunk }))).toEqual(['网页里的话']);
		const other = { name: 'a.bin', xml: 'binary' };
		expect(await remarks(wordFile('<w:altChunk r:id="r1"/>', { aFChunk: other }))).toEqual([
			'embedded-document r1'
		]);
	});

	test('columns beyond the last that is read are named', async () => {
		const wide = row(...Array.from({ length: 203 }, (_, i) => cell(text(String(i)))));
		expect(await remarks(wordFile(table(wide)))).toEqual(['columns-not-read 200 | 201 | 202']);
	});
});
