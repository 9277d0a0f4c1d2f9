import { expect, test } from 'vitest';
import { kindOfNoFact } from '#lib/ingest/no-fact.ts';
import { recordOf } from '#lib/ingest/import-document.ts';
import type { Item } from '#lib/ingest/document.ts';
import { gridOf } from './tables/grid-of.ts';

const origin = { file: 'document', sha256: '0'.repeat(64) };
const paragraph = (text: string, line: number): Item => ({ kind: 'paragraph', text, line });

const kindOf = (text: string, digits: string, isCell = false) =>
	kindOfNoFact(text, text.indexOf(digits), digits, isCell);

test.each([
	['2023年度自评', '2023', 'date'],
	['截至12月底', '12', 'date'],
	['1.加强管理', '1', 'numbering'],
	['（2）拟建厂房', '2', 'numbering'],
	['指标3:合格率', '3', 'numbering'],
	['财预〔2021〕45号', '45', 'reference'],
	['按照《2020年办法》执行', '2020', 'date'],
	['联系电话：0733-28220000', '28220000', 'telephone'],
	['科目“2130505生产发展”', '2130505', 'code'],
	['- 3 -', '3', 'page'],
	['不超过200字', '200', 'heading']
])('%s: %s is no figure', (text, digits, kind) => {
	expect(kindOf(text, digits)).toBe(kind);
});

test.each([
	['支出210.5万元', '210.5'],
	['完成12个项目', '12'],
	['合格率95%', '95'],
	['3', '3', true]
])('%s: %s may be one', (text, digits, isCell = false) => {
	expect(kindOf(text, digits, isCell as boolean)).toBe(null);
});

test('a number that no reader takes is named with its place', () => {
	const record = recordOf(
		{
			format: 'html',
			items: [
				paragraph('2023年度项目支出绩效自评表', 1),
				...gridOf(`
|项目名称|古桥维修|<|
|三级指标|指标值|佐证编排数|
|维修古桥|4座|71|`)
			]
		},
		origin
	);
	expect(record.ledger?.unread).toBe(1);
	const problem = record.problems.find(({ code }) => code === 'unread-number');
	expect(problem).toMatchObject({ raw: '71', place: { row: '维修古桥', line: 3 } });
});

test('what a ledger holds adds up to what is printed', () => {
	const { ledger } = recordOf(
		{
			format: 'txt',
			items: [
				paragraph('青岚县文化馆2022年部门整体支出绩效自评报告', 1),
				paragraph('一、基本情况', 2),
				paragraph('2022年全年预算数为86万元，全年执行数83.4万元，执行率96.98%。举办演出12场。', 3)
			]
		},
		origin
	);
	const kinds = Object.values(ledger?.notFacts ?? {}).reduce((sum, count) => sum + count, 0);
	expect(ledger).toMatchObject({ printed: 6, unread: 0 });
	expect((ledger?.facts ?? 0) + kinds).toBe(6);
});
