import { expect, test } from 'vitest';
import { recordOf } from '#lib/ingest/import-document.ts';
import { gridOf } from './grid-of.ts';

test('the hint that a template leaves behind a name makes no value of it, whatever the headings are called', () => {
	const { forms, ledger } = recordOf(
		{
			format: 'html',
			items: [
				{ kind: 'paragraph', text: '2023年度项目支出绩效自评表', line: 1 },
				...gridOf(`
|一级分类|二级分类|具体指标|年初目标值|实际完成值|得分|
|产出指标|数量指标|新建猪舍（≥**平方米）|180|175|3|
|产出指标|数量指标|改造羊舍（≥**平方米）|90|92|4|
|产出指标|数量指标|受益户数≥**户|30户|31户|5|`)
			]
		},
		{ file: 'document', sha256: '0'.repeat(64) }
	);
	expect(
		forms[0]?.indicators.map(({ level3, target, actual, score }) => [
			level3,
			target.raw,
			actual?.raw,
			score
		])
	).toEqual([
		['新建猪舍（≥**平方米）', '180', '175', '3'],
		['改造羊舍（≥**平方米）', '90', '92', '4'],
		['受益户数≥**户', '30户', '31户', '5']
	]);
	expect(ledger?.unread).toBe(0);
});
