import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importDocument } from '#lib/ingest/import-document.ts';
import { tallyOf } from '../../../scripts/eval/fact-tallies.ts';
import { judgeRecord } from '../../../scripts/eval/judge-record.ts';
import { labelsSchema } from '../../../scripts/eval/labels.ts';

const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const page = `<h1>2023年度项目支出绩效自评表</h1><p>单位名称：云岭县文物站</p><p>单位：万元</p><table>${[
	row('项目资金', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'),
	row('年度资金总额', '30.00', '32.00', '28.80', '10', '90%', '9'),
	row('其他资金', '1.00', '2.00', '1.80', '', '90%', '')
].join('')}</table><table>${[
	row('一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'),
	row('产出指标', '数量指标', '维修古桥', '≥4座', '3座', '50', '40'),
	row('效益指标', '社会效益指标', '参观人次', '≥2万人次', '2.5万人次', '40', '40')
].join('')}</table>`;
const labels = {
	unit: '云岭县文物站',
	year: 2023,
	doc_type: '项目支出绩效自评表',
	money_unit: '万元',
	budget: [
		{
			line: '年度资金总额',
			initial: 30,
			revised: 32,
			executed: 28.8,
			weight: 10,
			stated_rate: '90%',
			score: 9
		},
		{
			line: '其他资金',
			initial: 1,
			revised: 2,
			executed: 1.8,
			weight: null,
			stated_rate: '90%',
			score: null
		}
	],
	indicators: [
		{
			level1: '产出指标',
			level2: '数量指标',
			level3: '维修古桥',
			target: '≥ 4 座',
			actual: '3座',
			weight: 50,
			score: 40
		},
		{
			level1: '效益指标',
			level2: '社会效益指标',
			level3: '参观人次',
			target: '≥2万人次',
			actual: '2.5万人次',
			weight: 40,
			score: 40
		}
	]
};
const record = await importDocument(new TextEncoder().encode(page), 'report.html');
const judge = (change: (copy: typeof labels) => void) => {
	const copy = structuredClone(labels);
	change(copy);
	const verdicts = judgeRecord(labelsSchema.parse(copy), record);
	return { ...tallyOf(verdicts), notes: verdicts.filter(({ verdict }) => verdict !== 'right') };
};

test('what is labelled and read is right, and nothing else', () => {
	const { labelled, right, notes } = judge(() => undefined);
	expect(notes).toEqual([]);
	expect(right).toBe(labelled);
	expect(labelled).toBe(2 + 6 + 2 + 2 + 10);
});

test.each<[string, (copy: typeof labels) => void, object]>([
	[
		'another value is wrong',
		(copy) => (copy.budget[0]!.executed = 27),
		{ wrong: 1, wrongSilent: 1 }
	],
	['a unit that was lost is wrong', (copy) => (copy.indicators[0]!.actual = '3座桥'), { wrong: 1 }],
	[
		'a comparator that was lost is wrong',
		(copy) => (copy.indicators[1]!.target = '>2万人次'),
		{ wrong: 1 }
	],
	[
		'what is not read is missed',
		(copy) =>
			copy.budget.push({
				...copy.budget[1]!,
				line: '社会捐赠',
				initial: 7,
				revised: 8,
				executed: 6,
				stated_rate: '75%'
			}),
		{ missed: 4 }
	],
	['what nobody labelled is spurious', (copy) => copy.budget.pop(), { spurious: 2 }],
	['another year is wrong', (copy) => (copy.year = 2022), { wrong: 1 }]
])('%s', (_, change, expected) => {
	expect(judge(change)).toMatchObject(expected);
});

test('the command prints every table, and names labels that are broken with their place', () => {
	const folder = mkdtempSync(join(tmpdir(), 'labels-'));
	const run = () =>
		spawnSync(process.execPath, ['scripts/eval-import.ts', folder], { encoding: 'utf8' });
	try {
		writeFileSync(join(folder, 'one.html'), page);
		writeFileSync(join(folder, 'one.expected.json'), JSON.stringify(labels));
		const { stdout, status } = run();
		expect(status).toBe(0);
		for (const title of ['document', 'kind of fact', 'form', 'format', 'all', 'mutation'])
			expect(stdout).toMatch(new RegExp(`^${title} +\\w`, 'm'));
		expect(stdout).toMatch(/^1 documents +22 +100\.0 % +100\.0 %( +0){5} +\d+ +0$/m);
		writeFileSync(join(folder, 'one.expected.json'), JSON.stringify({ ...labels, year: 'x' }));
		const broken = run();
		expect([broken.status, broken.stdout]).toEqual([2, '']);
		expect(broken.stderr).toMatch(/one\.expected\.json: year: /);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
