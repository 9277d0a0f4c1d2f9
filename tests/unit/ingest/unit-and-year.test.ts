import { expect, test } from 'vitest';
import type { Item } from '#lib/ingest/document.ts';
import { isOrganisation, organisationIn } from '#lib/ingest/organisation.ts';
import { recordOf } from '#lib/ingest/import-document.ts';
import { gridOf } from './tables/grid-of.ts';

const recordFor = (lines: readonly string[], table = '') =>
	recordOf(
		{
			format: 'html',
			items: [
				...lines.map((text, i): Item => ({ kind: 'paragraph', text, line: i + 1 })),
				...(table === '' ? [] : gridOf(table))
			]
		},
		{ file: 'document', sha256: '0'.repeat(64) }
	);

test.each(['青岚县水利局', '松岭县第三小学', '望川县房屋维修资金管理中心', '白塔乡人民政府'])(
	'%s is an organisation',
	(name) => expect(isOrganisation(name)).toBe(true)
);
test.each(['约束性任务', '年度绩效目标', '“三公”经费合计', '全社会', '项目单位'])(
	'%s is none',
	(name) => expect(isOrganisation(name)).toBe(false)
);

test('a programme that sounds like an organisation is a programme', () => {
	expect(organisationIn('2022年度妇幼健康中心项目绩效目标自评表')).toEqual({
		name: '妇幼健康中心',
		isProgramme: true
	});
});

test('a form’s label says more than its title, and the ministry above it nothing', () => {
	const { unit } = recordFor(
		['2022年度妇幼健康中心项目绩效目标自评表'],
		`
|项目名称|妇幼健康中心项目|
|中央主管部门|国家卫生健康委|
|地方主管部门|白桦区卫生健康局|
|资金总额（万元）|900|`
	);
	expect(unit?.name).toBe('白桦区卫生健康局');
});

test('the line above a title names the unit', () => {
	const { unit, year } = recordFor([
		'松岭县司法局',
		'2022年人民调解员补贴绩效自评工作报告',
		'2022年全年执行数83.4万元，比2021年减少2万元。'
	]);
	expect([unit?.name, year]).toEqual(['松岭县司法局', 2022]);
});

test('a year in a comparison or in the number of a document is no fiscal year', () => {
	const { year } = recordFor([
		'关于下达2024年小型水库维修养护补助的通知',
		'根据财农〔2021〕17号文件，补助资金14万元，比2023年增加1万元，2023年、2023年均有结余。'
	]);
	expect(year).toBe(2024);
});
