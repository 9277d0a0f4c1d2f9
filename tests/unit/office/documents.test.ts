import { read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { rules } from '#lib/audit/rules.ts';
import { printedText } from '#lib/domain/printed-text.ts';
import { type AuditFile, indexed, NothingToWrite } from '#lib/export/office/audit-file.ts';
import { officeDocuments, type OfficeDocument } from '#lib/export/office/office-documents.ts';
import { reviewResult } from '#lib/export/office/review-forms.ts';
import { reviewItems } from '#lib/export/office/review-items.ts';
import { auditFile, officeFinding, officeLead } from './audit-file.ts';

const all = Object.keys(officeDocuments) as OfficeDocument[];
const words = ['evidence', 'inquiry', 'review'] as const;

async function partsOf(document: OfficeDocument, file: AuditFile): Promise<Record<string, string>> {
	const parts = unzipSync(await officeDocuments[document].bytes(file));
	return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]));
}

const textOf = (xml: string): string =>
	xml
		.replace(/<\/w:p>/g, '\n')
		.replace(/<[^>]+>/g, '')
		.replace(/&quot;/g, '"')
		.replace(/&apos;/g, "'")
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&amp;/g, '&');

describe('text of documents', () => {
	const live = [
		'=HYPERLINK("http://x.invalid","点")',
		'{ HYPERLINK "http://x.invalid" }',
		'{ INCLUDETEXT "c:\\\\x" }',
		'<w:fldSimple w:instr="DATE"/>',
		'+cmd|x!A1',
		'http://x.invalid/',
		'a\u0001b\u202ec'
	];
	const hostile = auditFile({
		leads: live.map((text, at) =>
			officeLead({
				unit: text,
				unitId: `u${at}`,
				matter: text,
				documents: text,
				findings: [
					officeFinding({
						message: text,
						formula: text,
						basis: text,
						decision: text,
						stated: text,
						title: text,
						extracts: [{ document: text, place: text, raw: text }]
					})
				]
			})
		)
	});

	test.each(words)('%s: is in no field and no link, and is all there', async (document) => {
		const parts = await partsOf(document, hostile);
		for (const [name, xml] of Object.entries(parts).filter(([name]) => name.endsWith('.xml'))) {
			expect(xml, name).not.toMatch(/<w:(hyperlink|fldSimple|object|altChunk)\b/);
			const mayNotStand = [...xml].filter((sign) => sign <= '\u0008' || sign === '\u202e');
			expect(mayNotStand, name).toEqual([]);
			const fields = [...xml.matchAll(/<w:instrText[^>]*>([^<]*)</g)].map((match) => match[1]);
			expect(fields.filter((field) => field !== 'PAGE' && field !== 'NUMPAGES')).toEqual([]);
		}
		const relations = Object.entries(parts).filter(([name]) => name.endsWith('.rels'));
		for (const [name, xml] of relations) expect(xml, name).not.toContain('TargetMode="External"');
		const text = textOf(parts['word/document.xml']!);
		for (const part of live) expect(text).toContain(printedText(part));
	});

	test('the working paper has no formula, link or name of its making, and figures are numbers', async () => {
		const bytes = await officeDocuments.paper.bytes(hostile);
		const book = read(bytes, { cellFormula: true });
		for (const name of book.SheetNames)
			for (const [place, cell] of Object.entries(book.Sheets[name]!)) {
				if (place.startsWith('!')) continue;
				expect(cell as object, `${name} ${place}`).not.toHaveProperty('f');
				expect(cell as object, `${name} ${place}`).not.toHaveProperty('l');
			}
		const xml = Object.values(unzipSync(bytes)).map((part) => strFromU8(part));
		expect(xml.some((part) => /<f>|<f |<hyperlink/.test(part))).toBe(false);
		const rows = utils.sheet_to_json<Record<string, unknown>>(book.Sheets['审计工作底稿']!, {
			range: 3
		});
		expect(rows.map((row) => row['问题'])).toEqual(live.map((text) => printedText(text)));
		expect(rows[0]!['涉及金额（万元）']).toBe(60);
	});
});

test.each(all)('%s: an export with nothing in it is refused in words', async (document) => {
	const empty = auditFile({ leads: [] });
	await expect((async () => officeDocuments[document].bytes(empty))()).rejects.toThrow(
		NothingToWrite
	);
});

test.each(all)('%s: the same leads give the same bytes', async (document) => {
	const [one, other] = [
		await officeDocuments[document].bytes(auditFile()),
		await officeDocuments[document].bytes(auditFile())
	];
	expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
});

describe('the working paper', () => {
	test('has official column names, and keys of machines in its last sheet alone', async () => {
		const book = read(await officeDocuments.paper.bytes(auditFile()));
		expect(book.SheetNames).toEqual([
			'审计工作底稿',
			'疑点明细',
			'原文摘录',
			'未能核对事项',
			'资料与参数',
			'编号对照'
		]);
		const columns = utils.sheet_to_json<string[]>(book.Sheets['审计工作底稿']!, { header: 1 })[3]!;
		expect(columns).toEqual([
			'索引号',
			'被审计单位',
			'年度',
			'审计事项',
			'问题',
			'事实摘录及出处',
			'算式',
			'涉及金额（万元）',
			'依据',
			'需提供的资料',
			'重要程度',
			'处理情况'
		]);
		const front = book.SheetNames.slice(0, -1).map((name) =>
			utils.sheet_to_csv(book.Sheets[name]!)
		);
		expect(front.filter((text) => /BUD-10|LEAD\|/.test(text))).toEqual([]);
		const keys = utils.sheet_to_csv(book.Sheets['编号对照']!);
		expect(keys).toContain('BUD-10|a|2023|x');
		expect(keys).toContain('LEAD|money|a|2023|');
	});

	test('prints on A4, with its headings on every page', async () => {
		const parts = await partsOf('paper', auditFile());
		expect(parts['xl/worksheets/sheet1.xml']).toMatch(
			/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/
		);
		expect(parts['xl/workbook.xml']).toContain('&apos;审计工作底稿&apos;!$4:$4');
		expect(parts['xl/styles.xml']).toContain('宋体');
	});

	test('counts of a lead its largest amount, never the sum of its repeats', async () => {
		const lead = officeLead({
			findings: [
				officeFinding({ amountWan: null }),
				officeFinding({ amountWan: '8.5' }),
				officeFinding({ amountWan: '30' })
			]
		});
		const book = read(await officeDocuments.paper.bytes(auditFile({ leads: [lead] })));
		const [row] = utils.sheet_to_json<Record<string, unknown>>(book.Sheets['审计工作底稿']!, {
			range: 3
		});
		expect(row!['涉及金额（万元）']).toBe(30);
	});
});

describe('documents in Word', () => {
	const two = auditFile({
		leads: [
			officeLead(),
			officeLead({ unitId: 'b', unit: '虚构乙局', key: 'LEAD|staffing|b|2023|' }),
			officeLead({ matter: '三公经费', key: 'LEAD|public-spending|a|2023|' })
		]
	});

	test('an evidence form stands on a page of its own, by unit', async () => {
		const { 'word/document.xml': xml = '' } = await partsOf('evidence', two);
		expect(textOf(xml).match(/审计取证单/g)).toHaveLength(3);
		expect(xml.match(/<w:pageBreakBefore/g)).toHaveLength(2);
		expect(textOf(xml).match(/索引号：\d\d-\d\d/g)).toEqual([
			'索引号：01-01',
			'索引号：01-02',
			'索引号：02-01'
		]);
	});

	test('a letter goes to each unit, with its heading row on every page', async () => {
		const { 'word/document.xml': xml = '' } = await partsOf('inquiry', two);
		const text = textOf(xml);
		expect(text.match(/询\u3000问\u3000函/g)).toHaveLength(2);
		expect(text).toContain('虚构甲中心：');
		expect(text).toContain('虚构乙局：');
		expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
	});

	test('paper is A4 and its fonts have the names of both systems', async () => {
		const parts = await partsOf('review', two);
		expect(parts['word/document.xml']).toMatch(/<w:pgSz w:w="1190[56]" w:h="1683[78]"/);
		expect(parts['word/fontTable.xml']).toContain(
			'<w:font w:name="仿宋"><w:altName w:val="FangSong"/>'
		);
	});
});

describe('boxes of the spot check', () => {
	const item = { group: '', text: '', rules: ['SCR-04', 'SCR-06'] };

	test('a finding outweighs what passed, and what was not tested is not passed', () => {
		const passed = [{ rule: 'SCR-04', tested: 2 }];
		expect(reviewResult(item, [{ rule: 'SCR-06' }], passed)).toBe('found');
		expect(reviewResult(item, [{ rule: 'BUD-01' }], passed)).toBe('none');
		expect(reviewResult(item, [], [{ rule: 'SCR-04', tested: 0 }])).toBe('untested');
		expect(reviewResult(item, [], [{ rule: 'BUD-01', tested: 5 }])).toBe('untested');
	});

	test('every rule belongs to one item, and no item names a rule that there is not', () => {
		const named = reviewItems.flatMap((one) => one.rules);
		expect(named.toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
	});

	test('are ticked in the form', async () => {
		const { 'word/document.xml': xml = '' } = await partsOf('review', auditFile());
		const text = textOf(xml);
		expect(text.match(/☑ 有问题/g)).toHaveLength(1);
		expect(text.match(/☑ 未发现问题/g)).toHaveLength(1);
		expect(text.match(/☑ 未能核对/g)).toHaveLength(reviewItems.length - 2);
	});
});

test('leads are numbered by unit, in the order of the first of each', () => {
	const leads = [
		officeLead({ unitId: 'b' }),
		officeLead({ unitId: 'a' }),
		officeLead({ unitId: 'b', key: 'second' })
	];
	expect(indexed(leads).map(({ unitId, index }) => [unitId, index])).toEqual([
		['b', '01-01'],
		['b', '01-02'],
		['a', '02-01']
	]);
});
