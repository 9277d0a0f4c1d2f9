import { CFB, utils, write, type BookType } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { attachmentsIn } from '#lib/ingest/attachments.ts';
import { formats } from '#lib/ingest/formats/all.ts';
import { recogniseFormat } from '#lib/ingest/recognise-format.ts';
import { wordFile, paragraph, run } from './office-files.ts';
import { refusal, remarks, shown } from './shown.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const book = (type: BookType): Uint8Array => {
	const made = utils.book_new();
	utils.book_append_sheet(
		made,
		utils.aoa_to_sheet([
			['年度资金总额', 305.2],
			['其他资金', 12]
		]),
		'表'
	);
	return new Uint8Array(write(made, { type: 'array', bookType: type }) as ArrayBuffer);
};

const odt = (styles: string, text: string): string =>
	`<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`;
const odtFile = (styles: string, text: string): Uint8Array =>
	zipSync({
		mimetype: strToU8('application/vnd.oasis.opendocument.text'),
		'content.xml': strToU8(odt(styles, text))
	});

const ofdFile = (page: string): Uint8Array => {
	const space = 'xmlns:ofd="http://www.ofdspec.org/2016"';
	return zipSync({
		'OFD.xml': strToU8(
			`<ofd:OFD ${space}><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`
		),
		'Doc_0/Document.xml': strToU8(
			`<ofd:Document ${space}><ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/></ofd:Pages></ofd:Document>`
		),
		'Doc_0/Pages/Page_0/Content.xml': strToU8(
			`<ofd:Page ${space}><ofd:Content><ofd:Layer>${page}</ofd:Layer></ofd:Content></ofd:Page>`
		)
	});
};
const ofdText = (x: number, y: number, text: string, more = ''): string =>
	`<ofd:TextObject Boundary="${x} ${y} 60 5" Font="1" Size="3"${more}><ofd:TextCode X="0" Y="3" DeltaX="g ${text.length - 1} 3">${text}</ofd:TextCode></ofd:TextObject>`;
const ofdLine = (x0: number, y0: number, x1: number, y1: number): string =>
	`<ofd:PathObject Boundary="${x0} ${y0} ${x1 - x0} ${y1 - y0}"><ofd:AbbreviatedData>M 0 0 L ${x1 - x0} ${y1 - y0}</ofd:AbbreviatedData></ofd:PathObject>`;

const flat = (kind: 'text' | 'spreadsheet', body: string): Uint8Array =>
	utf8(
		`<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" office:mimetype="application/vnd.oasis.opendocument.${kind}"><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document>`
	);
const cells = (...texts: string[]): string =>
	`<table:table-row>${texts.map((text) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`).join('')}</table:table-row>`;

const xmlSpreadsheet = utf8(
	'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles><Style ss:ID="a"><NumberFormat ss:Format="0.00"/></Style><Style ss:ID="b"><Font ss:StrikeThrough="1"/></Style></Styles><Worksheet ss:Name="表"><Table><Row><Cell><Data ss:Type="String">年度资金总额</Data></Cell><Cell ss:StyleID="a"><Data ss:Type="Number">305.2</Data></Cell><Cell ss:StyleID="b"><Data ss:Type="Number">7</Data></Cell></Row><Row ss:Hidden="1"><Cell><Data ss:Type="Number">8</Data></Cell></Row><Row><Cell ss:MergeAcross="1"><Data ss:Type="String">合并</Data></Cell></Row></Table></Worksheet></Workbook>'
);

const mht = (encoding: string, body: string): Uint8Array =>
	utf8(
		`From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="=_x"\r\n\r\n--=_x\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n--=_x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--=_x--\r\n`
	);
const quoted = (text: string): string =>
	[...utf8(text)]
		.map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
		.join('')
		.replace(/(.{60})/g, '$1=\r\n');

const table = ['年度资金总额|305.2', '其他资金|12'];
const read: [string, Uint8Array, string[]][] = [
	['xls', book('biff8'), table],
	['xlsb', book('xlsb'), table],
	[
		'fods',
		flat(
			'spreadsheet',
			`<table:table>${cells('年度资金总额', '305.2')}${cells('其他资金', '12')}</table:table>`
		),
		table
	],
	['fodt', flat('text', '<text:p>全年执行305.20万元</text:p>'), ['全年执行305.20万元']],
	['xml-spreadsheet', xmlSpreadsheet, ['年度资金总额|305.20', '合并|~']],
	['csv', utf8('年度资金总额,"1,305.20"\n其他资金,12\n'), ['年度资金总额|1,305.20', '其他资金|12']],
	['mht', mht('quoted-printable', quoted('<p>年度资金总额</p>')), ['年度资金总额']],
	['mht', mht('base64', Buffer.from('<p>年度资金总额</p>').toString('base64')), ['年度资金总额']],
	[
		'odt',
		odtFile(
			'',
			'<text:p>甲</text:p><table:table><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>乙</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table>'
		),
		['甲', '乙|~']
	],
	['docx', wordFile(paragraph(run('甲'))), ['甲']],
	[
		'txt',
		utf8('预算数1,234.50万元。\n执行数1,200.00万元。\n'),
		['预算数1,234.50万元。', '执行数1,200.00万元。']
	],
	['txt', utf8('名称,甲乙丙。\n全年预算一百万元。\n'), ['名称,甲乙丙。', '全年预算一百万元。']]
];

describe('containers are recognised by their content', () => {
	test.each(read)('%s', async (name, bytes, lines) => {
		expect(recogniseFormat(bytes).name).toBe(name);
		expect(await shown(bytes)).toEqual(lines);
	});

	test('twenty kinds of names are found in a folder', () => {
		const endings = new Set(formats.flatMap((format) => format.endings));
		for (const ending of [
			'wps',
			'et',
			'dot',
			'dotx',
			'docm',
			'xlsm',
			'xlsb',
			'xltx',
			'ods',
			'fods',
			'csv',
			'mht',
			'mhtml',
			'ofd',
			'odt',
			'fodt'
		])
			expect(endings.has(ending), ending).toBe(true);
	});

	test('an OpenDocument text leaves out what is deleted, hidden and struck', async () => {
		const style = (name: string, said: string) =>
			`<style:style style:name="${name}"><style:text-properties ${said}/></style:style>`;
		const file = odtFile(
			style('h', 'text:display="none"') +
				style('s', 'style:text-line-through-style="solid"') +
				style('r', 'style:text-position="super 58%"'),
			'<text:tracked-changes><text:p>旧话</text:p></text:tracked-changes><text:p>甲<text:span text:style-name="h">9</text:span><text:span text:style-name="s">17</text:span>305.20<text:span text:style-name="r">1</text:span></text:p>'
		);
		expect(await shown(file)).toEqual(['甲305.20']);
		expect(await remarks(file)).toEqual(['hidden-content 9', 'struck-content 17']);
	});

	test('an OFD has its texts and ruled tables at their places', async () => {
		const file = ofdFile(
			[
				ofdText(20, 10, '绩效自评表'),
				...[20, 60, 100].map((x) => ofdLine(x, 30, x, 50)),
				...[30, 40, 50].map((y) => ofdLine(20, y, 100, y)),
				ofdText(22, 32, '资金总额'),
				ofdText(62, 32, '305.20'),
				ofdText(22, 42, '其他资金'),
				ofdText(62, 42, '12.00'),
				ofdText(62, 60, '9', ' Visible="false"')
			].join('')
		);
		expect(await shown(file)).toEqual(['绩效自评表', '资金总额|305.20', '其他资金|12.00']);
		expect(await remarks(file)).toEqual(['hidden-content 9']);
	});

	test('an OFD without what is struck, doubled, or the mark of a note', async () => {
		const small = (x: number, y: number, text: string): string =>
			`<ofd:TextObject Boundary="${x} ${y} 9 3" Font="1" Size="1.8"><ofd:TextCode X="0" Y="1.8">${text}</ofd:TextCode></ofd:TextObject>`;
		const file = ofdFile(
			[
				ofdText(20, 10, '173.5元'),
				ofdLine(20, 11.9, 25.5, 11.9),
				ofdText(20, 20, '执行'),
				ofdText(20.1, 20, '执行'),
				small(26.2, 19.8, '1')
			].join('')
		);
		expect(await shown(file)).toEqual(['3.5元', '执行']);
		expect(await remarks(file)).toEqual(['struck-content 1 | 7']);
	});

	test('an OFD of pictures is a scan', async () => {
		expect(await refusal(ofdFile('<ofd:ImageObject Boundary="0 0 210 297"/>'))).toMatch(/^scanned/);
	});

	test('a workbook of before 2007 with an embedded Word document is a workbook', () => {
		const container = CFB.read(book('biff8'), { type: 'array' });
		CFB.utils.cfb_add(container, '/MBD001/WordDocument', [1, 2, 3]);
		expect(
			recogniseFormat(Uint8Array.from(CFB.write(container, { type: 'array' }) as number[])).name
		).toBe('xls');
	});

	test.each([
		['rich text', utf8('{\\rtf1 a}'), /RTF.*save it as docx/],
		[
			'Word 2003 XML',
			utf8(
				'<?xml version="1.0"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"/>'
			),
			/Word 2003 XML.*save it as docx/
		],
		['RAR', Uint8Array.from([0x52, 0x61, 0x72, 0x21, 0x1a, 7, 0]), /RAR.*unpack/],
		['7z', Uint8Array.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]), /7z.*unpack/],
		['Word 6', Uint8Array.from([0xdb, 0xa5, 0x2d, 0, 0, 0]), /before 1997.*save it as docx/],
		['a zip of nothing that is read', zipSync({ 'a.bin': strToU8('x') }), /zip archive/]
	])('%s is refused by its name, with what to do', async (_, bytes, reason) => {
		expect(await refusal(bytes)).toMatch(reason);
	});

	test('names with backslashes, and a main part at the root', async () => {
		const file = zipSync({
			'[Content_Types].xml': strToU8(
				'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/d.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
			),
			'_rels\\.rels': strToU8(
				'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="d.xml"/></Relationships>'
			),
			'd.xml': strToU8(
				'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:body></w:document>'
			)
		});
		expect(await shown(file)).toEqual(['甲']);
	});

	test('an archive of attachments gives its documents, with names in the encoding of China', () => {
		const gbk = String.fromCharCode(0xd7, 0xd4, 0xc6, 0xc0);
		const archive = zipSync({
			'a/b.txt': strToU8('甲'),
			'c.docx': wordFile(''),
			'x.exe': strToU8('x')
		});
		const found = attachmentsIn(archive);
		expect(found?.documents.map(({ name }) => name)).toEqual(['a/b.txt', 'c.docx']);
		expect(found?.others).toEqual(['x.exe']);
		expect(attachmentsIn(wordFile(''))).toBeNull();
		// the library writes names in UTF-8: the mark that says so is taken away, and the bytes are those of GBK
		const stored = zipSync({ '1234.txt': strToU8('甲') });
		const text = new TextDecoder('latin1').decode(stored).replaceAll('1234.txt', `${gbk}.txt`);
		const named = attachmentsIn(Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff));
		expect(named?.documents.map(({ name }) => name)).toEqual(['自评.txt']);
	});

	test('an archive that hides what it holds, or unpacks to gigabytes, is refused', async () => {
		const body = new Uint8Array(110 * 1024 * 1024).fill(32);
		const file = zipSync({
			'word/document.xml': [body, { level: 9 }],
			'[Content_Types].xml': strToU8('<Types/>')
		});
		expect(await refusal(file)).toMatch(/^too-large/);
	});
});
