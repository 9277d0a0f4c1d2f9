import { expect, test } from 'vitest';
import { headingWords, readLayout, type Layout } from '#lib/ingest/layouts.ts';
import { recordOf } from '#lib/ingest/import-document.ts';
import { gridOf } from './tables/grid-of.ts';

const read = (rows: string, layouts: readonly Layout[] = []) =>
	recordOf(
		{
			format: 'html',
			items: [{ kind: 'paragraph', text: '2023年度项目支出绩效自评表', line: 1 }, ...gridOf(rows)]
		},
		{ file: 'document', sha256: '0'.repeat(64) },
		layouts
	);

// headings in words of nobody's vocabulary
const unknown = `
|甲栏|乙栏|丙栏|丁栏|
|维修古桥|4座|3座|9.5|
|修复石碑|12块|12块|10|`;
const sister = `
|甲栏|乙栏|丙栏|丁栏|
|修缮祠堂|2处|2处|8|
|补植古树|30株|28株|7.5|`;
const taught: Layout = {
	name: 'jia-yi',
	heading: ['甲栏', '乙栏', '丙栏', '丁栏'],
	roles: ['level3', 'target', 'actual', 'score']
};

test('a form that was taught is read, and so is its sister', () => {
	expect(read(unknown).forms[0]?.indicators ?? []).toEqual([]);
	const { forms, document } = read(sister, [taught]);
	expect(document.layout).toBe('jia-yi');
	expect(
		forms[0]?.indicators.map(({ level3, target, actual, score }) => [
			level3,
			target.raw,
			actual?.raw,
			score
		])
	).toEqual([
		['修缮祠堂', '2处', '2处', '8'],
		['补植古树', '30株', '28株', '7.5']
	]);
});

test('a layout whose columns hold other things is not used, and named', () => {
	const { document, problems } = read(
		`
|甲栏|乙栏|丙栏|丁栏|
|修缮祠堂|2处|2处|祠堂已修好|
|补植古树|30株|28株|古树成活|`,
		[taught]
	);
	expect(document.layout).toBe(undefined);
	expect(problems.map(({ code }) => code)).toContain('layout-not-fitting');
});

test('the words of a heading stand once, folded', () => {
	expect(headingWords(['预算数（A）', '预算数（A）', '', '得分（分）'])).toEqual({
		words: ['预算数', '得分'],
		at: [0, 3]
	});
});

test.each([
	['{', 'a.json: no JSON'],
	['{"name":"x","heading":["甲","乙"],"roles":["level3","goal"]}', 'a.json: roles.1'],
	[
		'{"name":"x","heading":["甲","乙"],"roles":["level3","target","score"]}',
		'a.json: roles: 3 roles for 2 headings'
	],
	['{"name":"../x","heading":["甲","乙"],"roles":["level3","target"]}', 'a.json: name']
])('a broken layout is refused with its place: %s', (text, message) => {
	expect(() => readLayout(text, 'a.json')).toThrow(message);
});
