import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

function audit(...args: string[]) {
	const run = spawnSync(process.execPath, ['scripts/audit.ts', ...args], { encoding: 'utf8' });
	return { status: run.status, out: run.stdout, err: run.stderr };
}

const names = [
	'rule',
	'version',
	'class',
	'severity',
	'certainty',
	'unit',
	'year',
	'form',
	'message',
	'figures',
	'formula',
	'stated',
	'computed',
	'difference',
	'tolerance',
	'amountWan',
	'evidence',
	'root',
	'fingerprint',
	'status',
	'reason'
];

it('--json prints one finding a line with the names of the contract and nothing else', () => {
	const { status, out, err } = audit('--json', '--rule', 'STF-01');
	expect({ status, err }).toEqual({ status: 0, err: '' });
	const [line = '', ...rest] = out.trimEnd().split('\n');
	expect(rest).toEqual([]);
	expect(Object.keys(JSON.parse(line))).toEqual(names);
});

it.each([
	['an unknown option', ['--bogus']],
	['a sample without a seed', ['--documents', 'x', '--sample', 'random:3']],
	['a sample of no known method', ['--documents', 'x', '--sample', 'best:3', '--seed', '1']],
	['a sample for no documents', ['--sample', 'random:3', '--seed', '1']],
	['an unknown rule', ['--rule', 'XYZ-99']],
	['an unknown severity', ['--severity', 'S9']],
	['a value that is no number', ['--set', 'notable=much']],
	['a name that no rule has', ['--set', 'nothing=1']],
	['a value out of bounds', ['--set', 'BUD-10.notable=5000']]
])('%s is wrong usage: status 2 and one line', (_, args) => {
	const { status, out, err } = audit(...args);
	expect({ status, out }).toEqual({ status: 2, out: '' });
	expect(err.trimEnd().split('\n').length).toBe(1);
});

describe('--register', () => {
	const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
	const file = join(folder, 'register.json');
	const grave = ['--rule', 'STF-01', '--fail-on', 'S1'];
	const [found = ''] = audit('--json', '--rule', 'STF-01').out.split('\n');
	const { fingerprint } = JSON.parse(found) as { fingerprint: string };
	const decided = (status: string, key = fingerprint) => {
		const entries = [{ fingerprint: key, status, reason: '批复已补' }];
		writeFileSync(file, JSON.stringify({ version: 1, entries }, null, 1));
		return audit(...grave, '--register', file);
	};

	it('settles a finding: it is told with its reason and fails no more; one that is confirmed still does', () => {
		expect(audit(...grave).status).toBe(3);
		const explained = decided('explained');
		expect(explained.status).toBe(0);
		expect(explained.out).toContain('已解释：批复已补');
		expect(decided('confirmed').status).toBe(3);
	});

	it('settles all findings of a lead, and names what is no longer found', () => {
		const [, unit = '', year = ''] = fingerprint.split('|');
		expect(decided('rectified', `LEAD|staffing|${unit}|${year}|`).status).toBe(0);
		expect(decided('explained', 'STF-01|gone|2023|x').out).toMatch(
			/1 条.*没有对应[^]*STF-01\|gone/
		);
	});

	it('that does not fit is refused with line and reason, before anything is asked', () => {
		const { status, out, err } = decided('perhaps');
		expect({ status, out }).toEqual({ status: 1, out: '' });
		expect(err).toContain(`${file}:6: entries.0.status: `);
	});
});

const documents = ['审计取证单.docx', '审计工作底稿.xlsx', '自评抽查审核表.docx', '询问函.docx'];

it('--documents writes the documents of an office into a new folder, all or none', () => {
	const folder = join(mkdtempSync(join(tmpdir(), 'atlas-')), 'new');
	const { status, out, err } = audit('--documents', folder, '--rule', 'STF-01');
	expect({ status, err }).toEqual({ status: 0, err: '' });
	expect(readdirSync(folder).toSorted()).toEqual(documents.toSorted());
	expect(out.trimEnd().split('\n').toSorted()).toEqual(
		documents.map((name) => join(folder, name)).toSorted()
	);
	const again = audit('--documents', folder, '--rule', 'STF-01');
	expect(again).toMatchObject({ status: 1, out: '' });
	expect(again.err).toContain(folder);
});

it('--documents writes nothing where there is nothing to ask, and says so', () => {
	const parent = mkdtempSync(join(tmpdir(), 'atlas-'));
	const { status, out, err } = audit(
		'--documents',
		join(parent, 'new'),
		'--rule',
		'TXT-02',
		'--severity',
		'S1'
	);
	expect({ status, out }).toEqual({ status: 1, out: '' });
	expect(err).toContain('没有线索');
	expect(readdirSync(parent)).toEqual([]);
});

it('a document is imported and audited at once', () => {
	const file = join(mkdtempSync(join(tmpdir(), 'atlas-')), 'report.txt');
	writeFileSync(
		file,
		[
			'2023年度虚构市样例中心整体支出绩效自评报告',
			'一、基本情况',
			'单位编制18人，在职人员32人。',
			'二、一般公共预算支出情况',
			'2023年预算资金100.00万元，支出90.00万元。'
		].join('\n')
	);
	const { status, out } = audit('--json', '--rule', 'STF-01', file);
	expect(status).toBe(0);
	const finding = JSON.parse(out) as { evidence: { document: string; raw: string }[] };
	expect(finding.evidence.map(({ document, raw }) => [document, raw])).toEqual([
		['report.txt', '编制18人'],
		['report.txt', '在职人员32人']
	]);
});

it('a file that cannot be read answers 1 and is named', () => {
	const { status, err } = audit('/nonexistent/report.txt');
	expect(status).toBe(1);
	expect(err).toContain('/nonexistent/report.txt');
});
