import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { at, pdfFile, ruled } from './pdf-file.ts';
import { refusal, remarks, shown } from './shown.ts';

/** 年度 in GBK, as the bytes of a string of a PDF. */
const inGbk = '\xc4\xea\xb6\xc8';

describe('a PDF is read as it is seen', () => {
	test('a Chinese font that embeds nothing, by the maps of the standard', async () => {
		expect(await shown(pdfFile([at(50, 700, inGbk, 12, 'F2')]))).toEqual(['年度']);
	});

	test('bytes in front of its beginning', async () => {
		const junk = Uint8Array.from('HTTP/1.1 200 OK\r\n\r\n', (sign) => sign.charCodeAt(0));
		const file = pdfFile([at(50, 700, 'total 305.20')]);
		expect(await shown(Uint8Array.from([...junk, ...file]))).toEqual(['total 305.20']);
	});

	test.each([
		['drawn again for bold', at(50, 700, '305.20') + at(50.3, 700, '305.20'), '305.20', undefined],
		['with the mark of a note', at(50, 700, '305.20') + at(87, 705, '1', 7), '305.20', undefined],
		['with a power of its unit', at(50, 700, '1200m') + at(88, 705, '2', 7), '1200m²', undefined],
		[
			'struck through',
			`${at(50, 700, '17305.20')} 50 704 m 63 704 l S`,
			'305.20',
			'struck-content 17'
		],
		['underlined', `${at(50, 700, '305.20')} 50 698 m 86 698 l S`, '305.20', undefined],
		[
			'with unseen signs',
			at(40, 700, '9', 12, 'F1', '3 Tr') + at(50, 700, '305.20', 12, 'F1', '0 Tr'),
			'305.20',
			'hidden-content 9'
		]
	])('text %s', async (_, drawing, read, remark) => {
		const file = pdfFile([drawing]);
		expect(await shown(file)).toEqual([read]);
		expect(await remarks(file)).toEqual(remark === undefined ? [] : [remark]);
	});

	test('text in sight keeps what lies unseen above it or under it', async () => {
		const above = at(50, 712, '9', 12, 'F1', '3 Tr') + at(50, 700, '305.20', 12, 'F1', '0 Tr');
		expect(await shown(pdfFile([above]))).toEqual(['305.20']);
		const under = at(50, 700, '305.20', 12, 'F1', '3 Tr') + at(50, 700, '305.20', 12, 'F1', '0 Tr');
		expect(await shown(pdfFile([under]))).toEqual(['305.20']);
		expect(await remarks(pdfFile([under]))).toEqual([]);
	});

	test('a form field is read where it stands, and said', async () => {
		const field = '<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/V(305.20)/Rect[120 690 200 712]>>';
		const file = pdfFile([at(50, 697, 'executed:')], '', [field]);
		expect(await shown(file)).toEqual(['executed: 305.20']);
		expect(await remarks(file)).toEqual(['form-fields 305.20']);
	});

	test('two columns of prose are read one after the other; cells without lines stay in their line', async () => {
		const line = (i: number) =>
			at(50, 700 - 16 * i, `left column of prose, line ${i}`, 10) +
			at(320, 700 - 16 * i, `right column of prose, line ${i}`, 10);
		const lines = await shown(pdfFile([Array.from({ length: 8 }, (_, i) => line(i)).join('\n')]));
		expect(lines.map((text) => text.slice(0, 5))).toEqual([
			...Array<string>(8).fill('left '),
			...Array<string>(8).fill('right')
		]);
		const cells = Array.from(
			{ length: 8 },
			(_, i) => at(50, 700 - 16 * i, `name ${i}`, 10) + at(320, 700 - 16 * i, `${i}0`, 10)
		);
		expect(await shown(pdfFile([cells.join('\n')]))).toHaveLength(8);
	});

	test('a row that the end of a page cuts is one row; a full row below is its own', async () => {
		const xs = [50, 110, 170, 300];
		const first = ruled(xs, [120, 80], [['length of', '>=60000', 'twelve']], 12);
		const rest = ruled(
			xs,
			[800, 760, 720],
			[
				[' road', 'metres', ''],
				['other', '>=7', '8']
			],
			12
		);
		const whole = ruled(xs, [800, 760], [['second', '>=7', '8']], 12);
		expect(await shown(pdfFile([first, rest]))).toEqual([
			'length ofroad|>=60000metres|twelve',
			'other|>=7|8'
		]);
		expect(await shown(pdfFile([first, whole]))).toEqual([
			'length of|>=60000|twelve',
			'second|>=7|8'
		]);
	});

	test('a stream that unpacks to more than a report has is refused, packed once or twice', async () => {
		const packed = (bytes: Buffer) => deflateSync(bytes).toString('latin1');
		const large = Buffer.alloc(110 * 1024 * 1024, 32);
		const once = packed(large);
		const twice = packed(Buffer.from(once, 'latin1'));
		const withStream = (stream: string, filters: string) => {
			const text = new TextDecoder('latin1').decode(pdfFile([at(50, 700, 'a')]));
			const bomb = `90 0 obj\n<</Length ${stream.length}/Filter[${filters}]>>stream\n${stream}\nendstream\nendobj\n`;
			return Uint8Array.from(text.replace('xref\n', `${bomb}xref\n`), (sign) => sign.charCodeAt(0));
		};
		expect(await refusal(withStream(once, '/FlateDecode'))).toMatch(/^too-large/);
		expect(await refusal(withStream(twice, '/FlateDecode/FlateDecode'))).toMatch(/^too-large/);
	});
});
