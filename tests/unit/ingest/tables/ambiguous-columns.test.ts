import { expect, test } from 'vitest';
import { recordOf } from '#lib/ingest/import-document.ts';
import { gridOf } from './grid-of.ts';

const read = (...points: [string, string]) =>
	recordOf(
		{
			format: 'html',
			items: [
				{ kind: 'paragraph', text: '2023年度项目支出绩效自评表', line: 1 },
				...gridOf(`
|一级指标|二级指标|三级指标|指标值|完成值|${points.join('|')}|
|产出指标|数量指标|维修古桥|4座|3座|50|40|
|产出指标|数量指标|修复石碑|12块|11块|50|45|`)
			]
		},
		{ file: 'document', sha256: '0'.repeat(64) }
	);

test('columns that can be read either way are guessed into no role, and both readings are kept', () => {
	const { forms, problems, ledger } = read('分数一', '分数二');
	const [one, other] = forms[0]?.indicators ?? [];
	expect([one?.actual?.raw, one?.weight, one?.score]).toEqual(['3座', null, null]);
	expect([other?.actual?.raw, other?.weight, other?.score]).toEqual(['11块', null, null]);
	const named = problems.filter(({ code }) => code === 'ambiguous-columns');
	expect(named.map(({ raw, note, place }) => [raw, note, place.column])).toEqual([
		['50 | 40', 'weight 50; or weight 40', '分数一 | 分数二'],
		['50 | 45', 'weight 50; or weight 45', '分数一 | 分数二']
	]);
	// each value is counted as unread, and named once
	expect(ledger?.unread).toBe(4);
	expect(problems).toHaveLength(named.length);
});

test('a known heading decides', () => {
	const { forms, problems } = read('分值', '得分');
	expect(forms[0]?.indicators.map(({ weight, score }) => [weight, score])).toEqual([
		['50', '40'],
		['50', '45']
	]);
	expect(problems).toEqual([]);
});
