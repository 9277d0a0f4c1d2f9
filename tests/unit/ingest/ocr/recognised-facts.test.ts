import { describe, expect, it } from 'vitest';
import type { CitedFact } from '#lib/audit/evidence-of.ts';
import type { FoundRow } from '#lib/audit/finding-of.ts';
import { withEvidence } from '#lib/audit/finding-of.ts';
import type { Finding } from '#lib/audit/finding.ts';
import { validateRecord } from '#lib/domain/validate-record.ts';
import { confirmedNumbers } from '#lib/ingest/confirm-recognised.ts';
import type { Item, ReadDocument } from '#lib/ingest/document.ts';
import { recordOf } from '#lib/ingest/import-document.ts';

/** Rows as they are recognised: a cell is a text, or a text with what the program is sure of. */
function rowsOf(rows: readonly (string | [string, number])[][], page = 1): Item[] {
	return rows.map((cells, i) => ({
		kind: 'row',
		table: 1,
		page,
		line: i + 2,
		cells: cells.map((cell) => {
			const [text, confidence] = typeof cell === 'string' ? [cell, 0.99] : cell;
			return { text, line: i + 2, confidence };
		})
	}));
}

const scan = (items: Item[]): ReadDocument => ({
	format: 'png',
	items: [
		{ kind: 'paragraph', text: '2023年度项目支出绩效自评表', page: 1, line: 1, confidence: 0.9 },
		...items
	],
	remarks: [{ code: 'recognised-page', raw: '', note: '', page: 1 }]
});

const form = rowsOf([
	['项目名称', '河道维护', '', '', '', '', ''],
	['项目资金（万元）', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
	['年度资金总额', '412.50', ['398.20', 0.71], '371.16', '10', '93.21%', '9.32'],
	['其中：财政拨款', '412.50', '398.20', '371.16', '-', '-', '-']
]);

describe('a figure of a scan', () => {
	const record = validateRecord(
		JSON.parse(
			JSON.stringify(recordOf(scan(form), { file: 'scan.png', sha256: '0'.repeat(64) }))
		) as unknown,
		'scan.png'
	);
	const amounts = record.forms.flatMap((one) => one.amounts);
	const of = (raw: string) => amounts.find((amount) => amount.raw === raw);

	it('says so in its record, with how sure that is', () => {
		expect(record.document.recognised).toBe(true);
		expect(amounts.length).toBeGreaterThan(3);
		expect(amounts.every(({ status }) => status === 'recognised')).toBe(true);
		expect(of('412.50')?.confidence).toBe(0.99);
		expect(of('398.20')?.confidence).toBe(0.71);
	});

	it('that a rate of the document holds with has this as its basis, another has none', () => {
		expect(of('371.16')?.basis).toMatch(/a rate of the document/);
		expect(of('398.20')?.basis).toMatch(/a rate of the document/);
		expect(of('412.50')?.basis).toBeUndefined();
	});

	it('beside pages of text is told from the figures of these', () => {
		const text = recordOf(
			{ ...scan(form), remarks: [{ code: 'recognised-page', raw: '', note: '', page: 2 }] },
			{ file: 'scan.pdf', sha256: '0'.repeat(64) }
		);
		const statuses = text.forms.flatMap((one) => one.amounts.map(({ status }) => status));
		expect(new Set(statuses)).toEqual(new Set(['reported']));
	});
});

describe('arithmetic that confirms', () => {
	const textsOf = (rows: readonly string[][]) =>
		[...confirmedNumbers(rowsOf(rows)).values()].flatMap((numbers) => [...numbers.keys()]).sort();

	it('a sum with its parts, before or behind them', () => {
		const column = (...numbers: string[]) => numbers.map((number, i) => [`行${i}`, number]);
		expect(textsOf(column('158.30', '100.10', '58.20'))).toEqual(['100.10', '158.30', '58.20']);
		expect(textsOf(column('100.10', '58.20', '158.30'))).toEqual(['100.10', '158.30', '58.20']);
		// one digit was misread
		expect(textsOf(column('158.30', '100.10', '53.20'))).toEqual([]);
		// a figure that is repeated, and small ones, confirm nothing
		expect(textsOf(column('158.30', '158.30'))).toEqual([]);
		expect(textsOf(column('10', '6', '4'))).toEqual([]);
	});

	it('a rate with what it is of, to its last digit', () => {
		expect(textsOf([['总额', '398.20', '371.16', '93.21%']])).toEqual([
			'371.16',
			'398.20',
			'93.21'
		]);
		expect(textsOf([['总额', '398.20', '377.16', '93.21%']])).toEqual([]);
	});
});

describe('a finding on a scan', () => {
	const fact = (status: CitedFact['status'], basis: string | null): CitedFact => ({
		document: 'scan.pdf',
		place: {},
		raw: '1',
		status,
		basis,
		confidence: status === 'recognised' ? 0.99 : null
	});
	const certaintyOf = (isOfScan: boolean, ...facts: CitedFact[]) =>
		withEvidence(
			{
				certainty: 'certain',
				figures: facts.map((_, i) => ({ name: 'a', value: '1', unit: '', fact: i }))
			} as unknown as Finding,
			{ problem_id: null } as FoundRow,
			new Map(facts.map((one, i) => [i, one])),
			new Map(),
			isOfScan
		).certainty;

	it('is certain only on figures that the document confirms', () => {
		const confirmed = fact('recognised', 'a sum holds');
		expect(certaintyOf(true, confirmed, confirmed)).toBe('certain');
		expect(certaintyOf(true, confirmed, fact('recognised', null))).toBe('arguable');
		// on a page of text among the scans
		expect(certaintyOf(true, fact('reported', null))).toBe('certain');
		// that something is missing may be that it was not recognised
		expect(certaintyOf(true)).toBe('arguable');
		expect(certaintyOf(false)).toBe('certain');
		// a report of text that is held against a figure of another one's scan
		expect(certaintyOf(false, fact('recognised', null))).toBe('arguable');
	});
});
