import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ReportRecord } from '#lib/domain/record.ts';

// What a maintainer does with many files: sees what is unread, teaches a form, and imports its sisters with what was taught.

let folder = '';
const run = (...args: string[]) =>
	spawnSync('node', ['scripts/import.ts', ...args, '--layouts', join(folder, 'layouts')], {
		encoding: 'utf8',
		env: { ...process.env, PATH: `node_modules/.bin:${process.env['PATH'] ?? ''}` }
	});
const page = (unit: string, rows: readonly (readonly string[])[]) =>
	`<html><body><h1>2023年度项目支出绩效自评表</h1><p>单位名称：${unit}</p><table>${rows
		.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
		.join('')}</table></body></html>`;
const heads = ['甲栏', '乙栏', '丙栏', '丁栏'];
const layout = {
	name: 'jia-yi',
	heading: heads,
	roles: ['level3', 'target', 'actual', 'score']
};
const teach = (text: string) => {
	mkdirSync(join(folder, 'layouts'), { recursive: true });
	writeFileSync(join(folder, 'layouts/jia-yi.json'), text);
};

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'layouts-'));
	mkdirSync(join(folder, 'documents'));
	writeFileSync(
		join(folder, 'documents/one.html'),
		page('云岭县文物站', [
			heads,
			['维修古桥', '4座', '3座', '9.5'],
			['修复石碑', '12方', '11方', '8']
		])
	);
	writeFileSync(
		join(folder, 'documents/sister.html'),
		page('云岭县林业站', [
			heads,
			['修缮祠堂', '2处', '5处', '8'],
			['补植古树', '30株', '28株', '7']
		])
	);
});
afterAll(() => rmSync(folder, { recursive: true }));

const documents = () => join(folder, 'documents');
const out = () => join(folder, 'out');

test('a form that nobody taught is listed with what could be taught, and its numbers are counted as unread', () => {
	const { stdout, stderr, status } = run('--only-problems', documents());
	expect(status).toBe(0);
	expect(stdout).toMatch(/^one\.html\t\tteachable\t甲栏 \| 乙栏 \| 丙栏 \| 丁栏\t/m);
	// the table by document: facts, unread, seconds, problems
	expect(stderr).toMatch(/one\.html +\d+ +[1-9] +\d+\.\d\d +\S.*unread-number/);
	expect(stderr).toMatch(/numbers +\d+ printed = \d+ in facts \+ \d+ no facts \+ [1-9]\d* unread/);
	expect(stderr).toMatch(/look first.*one\.html \([1-9] unread\)/);
});

test('its sister is read with the layout by the command, and a second import changes nothing', () => {
	teach(JSON.stringify(layout));
	const first = run(documents(), '--out', out());
	expect(first.status, first.stderr).toBe(0);
	expect(first.stderr).toMatch(/sister\.html.* jia-yi/);
	const files = readdirSync(out(), { recursive: true, encoding: 'utf8' }).filter((name) =>
		name.endsWith('.json')
	);
	expect(files).toHaveLength(2);
	const texts = files.map((name) => readFileSync(join(out(), name), 'utf8'));
	const records = texts.map((text) => JSON.parse(text) as ReportRecord);
	expect(records.map(({ document }) => document.layout)).toEqual(['jia-yi', 'jia-yi']);
	expect(records.map(({ ledger }) => ledger?.unread)).toEqual([0, 0]);
	const read = records.flatMap(({ forms }) => forms.flatMap(({ indicators }) => indicators));
	expect(read.map(({ level3, actual }) => `${level3} ${actual?.raw}`).sort()).toEqual(
		['维修古桥 3座', '修复石碑 11方', '修缮祠堂 5处', '补植古树 28株'].sort()
	);
	const second = run(documents(), '--out', out());
	expect(second.stderr.match(/: unchanged/g)).toHaveLength(2);
	expect(files.map((name) => readFileSync(join(out(), name), 'utf8'))).toEqual(texts);
});

test('a layout file that is broken ends the run with its place, and nothing is written', () => {
	teach(JSON.stringify({ ...layout, roles: ['level3', 'moon', 'actual', 'score'] }));
	const { status, stderr } = run(documents(), '--out', join(folder, 'none'));
	expect(status).toBe(2);
	expect(stderr.trim()).toMatch(/layouts\/jia-yi\.json: roles\.1: /);
	expect(readdirSync(folder)).not.toContain('none');
});
