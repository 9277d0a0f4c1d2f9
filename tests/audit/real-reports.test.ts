import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '#lib/audit/finding.ts';
import { runRules } from '#lib/audit/run-rules.ts';
import { askedRules } from '#lib/audit/sql-from-disk.ts';
import type { NodeDatabase } from '#lib/database/node.ts';
import { realReports, units } from '../data/real-reports.ts';

let database: NodeDatabase;
let findings: Finding[];
beforeAll(async () => {
	database = await realReports();
	({ findings } = await runRules(database, askedRules));
});
afterAll(() => database.close());

const of = (report: keyof typeof units, rule: string) =>
	findings.filter((finding) => finding.unitId === units[report] && finding.rule === rule);

/** What a finding of the five reports has to cite: the text of its message, or of its evidence. */
const told: [keyof typeof units, string, string[]][] = [
	['D3', 'STF-01', ['18', '29', '32', '161.11%', '177.78%']],
	['D3', 'STF-02', ['177.78%', '161.11%', '32 ÷ 18']],
	['D3', 'STF-03', ['29', '32']],
	['D3', 'BUD-17', ['1,068.21', '2,100']],
	['D3', 'BUD-11', ['1,894.22', '58.4%']],
	['D3', 'BUD-10', ['+203.63%']],
	['D3', 'BUD-04', ['1,349.16', '3,243.37']],
	['D3', 'BUD-09', ['981.22', '1,962.44']],
	['D3', 'TXT-07', ['当年财政拨款', '上年结转']],
	['D3', 'BUD-01', ['89%', '100%', '1,100']],
	['D3', 'IND-17', ['305', '358', '360']],
	['D3', 'TXT-01', ['3243..37']],
	['D3', 'TXT-01', ['98%1']],
	['D3', 'TXT-03', ['2023.4.20']],
	['D3', 'IND-01', ['98%1']],
	['D4', 'IND-17', ['3252', '≥4000台', '81.3%']],
	['D4', 'IND-05', ['100%']],
	['D4', 'STF-06', ['93.75%']],
	['D2', 'BUD-15', ['25.85', '59.99', '34.14']],
	['D2', 'BUD-07', ['2,293.54', '2,247.13']],
	['D2', 'TXT-05', ['2', '4']],
	['D0', 'IND-20', ['20台', '7台']],
	['D0', 'TXT-06', ['246', '256']],
	['D0', 'BUD-06', ['325.02', '193', '325.03']],
	['D1', 'TXT-02', ['越城区']],
	['D1', 'IND-15', ['2022年年底前']],
	['D1', 'IND-09', ['数量']],
	['D1', 'IND-08', ['75%']]
];

describe('the five reports', () => {
	it.each(told)('%s %s cites %j', (report, rule, parts) => {
		const match = of(report, rule).find((finding) =>
			parts.every((part) => `${finding.message.zh} ${finding.formula}`.includes(part))
		);
		expect(
			match,
			of(report, rule)
				.map((finding) => finding.message.zh)
				.join('\n')
		).toBeDefined();
	});

	it('both sides of a contradiction are quoted with their place', () => {
		const [conflict] = of('D3', 'STF-03');
		const places = conflict?.evidence.map(({ place }) => place.line);
		expect(places).toEqual([24, 72]);
		const [split] = of('D3', 'BUD-04');
		expect(split?.evidence.map(({ raw }) => raw)).toEqual(['基本支出1349.16万元', '3243.37']);
	});

	it('every finding cites at least one place', () => {
		expect(findings.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
	});

	it('what rests on likeness of words is arguable', () => {
		for (const finding of findings.filter(({ rule }) =>
			['IND-14', 'IND-18', 'BUD-20'].includes(rule)
		))
			expect(finding.certainty).toBe('arguable');
	});
});

/** What a careless rule would flag. */
const quiet: [keyof typeof units, string, string][] = [
	['D4', 'STF-01', '16 of 16 with one dispatched'],
	['D4', 'STF-02', '100% of 16 and 16'],
	['D0', 'BUD-05', '109.70 + 22.32 against 132.03'],
	['D2', 'BUD-06', '2247.14 against 2247.13'],
	['D3', 'BUD-24', '280.95 is 1349.16 less 1068.21'],
	['D3', 'IND-07', 'exactly 30 % saved'],
	['D4', 'TXT-06', 'five identities that hold'],
	['D0', 'TXT-05', 'a list that ends in 等'],
	['D3', 'SCR-04', 'scores that add up, one row shifted'],
	['D4', 'BUD-10', '3.79 % revised'],
	['D1', 'STF-05', 'a target form need not state staff'],
	['D1', 'SCR-08', 'a target form need not be scored'],
	['D0', 'TXT-02', 'local names only'],
	['D4', 'TXT-02', 'local names only']
];

describe('what a careless rule would flag', () => {
	it.each(quiet)('%s %s: %s', (report, rule) => {
		const found = of(report, rule).filter(
			({ subject }) => rule !== 'BUD-24' || !subject.startsWith('basic-adjustment-scope')
		);
		expect(found.map((finding) => finding.message.zh)).toEqual([]);
	});

	it('the five satisfaction rates of one report are not compared with each other', () => {
		const compared = findings.filter(
			({ rule, message }) =>
				['IND-12', 'IND-14', 'IND-17'].includes(rule) && message.zh.includes('满意')
		);
		expect(compared).toEqual([]);
	});

	it('no finding weighs money held in custody', () => {
		const large = findings.filter(({ amountWan }) => Number(amountWan ?? 0) > 3300);
		expect(large).toEqual([]);
	});
});

it('no text of a rule calls a lead a breach, or prints the number of an article', () => {
	for (const rule of askedRules) {
		const words = [rule.title, rule.explanation, rule.basis, rule.falsePositives, rule.message];
		for (const { zh, en } of words) {
			expect(zh, rule.id).not.toMatch(/违规|违法|第.{1,4}条/);
			expect(en, rule.id).not.toMatch(/violation|article \d/i);
			expect(zh.trim() === '' || en.trim() === '', rule.id).toBe(false);
		}
	}
});

it('findings of one cause share a root: staffing is told by three rules and counted once', () => {
	const roots = ['STF-01', 'STF-02', 'STF-03'].map((rule) => of('D3', rule)[0]?.root);
	expect(new Set(roots).size).toBe(1);
});

it('fingerprints are unique and know no place in the text', () => {
	const fingerprints = findings.map(({ fingerprint }) => fingerprint);
	expect(new Set(fingerprints).size).toBe(fingerprints.length);
});
