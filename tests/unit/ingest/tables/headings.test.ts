import { describe, expect, test } from 'vitest';
import { readHeading } from '#lib/ingest/tables/headings.ts';
import { gridOf } from './grid-of.ts';

const columnsOf = (text: string, year: number | null = 2023) => {
	const found = readHeading(gridOf(text), 0, year);
	return found === null
		? null
		: { kind: found.block.kind, used: found.used, ...Object.fromEntries(found.block.columns) };
};

describe('the roles of an indicator table', () => {
	test('words of another place are known by what they are like', () => {
		expect(
			columnsOf(`
|一级分类|二级分类|具体指标|目标设定值|完成结果|满分|折算得分|
|产出|数量指标|修路里程|12公里|12公里|20|20|
|^|质量指标|验收合格率|100%|98%|20|19|`)
		).toMatchObject({
			kind: 'indicators',
			level1: 0,
			level2: 1,
			level3: 2,
			target: 3,
			actual: 4,
			weight: 5,
			score: 6
		});
	});

	test('a rate of completion beside the values is not the value', () => {
		const columns = columnsOf(`
|三级指标|指标值|指标实际完成值|完成率|得分|
|补助户数|≥12户|9户|75%|7|`);
		expect(columns).toMatchObject({ actual: 2, 'completion-rate': 3 });
	});

	test('names stand in the column of different texts, whatever heads it', () => {
		expect(
			columnsOf(`
|一级指标|二级指标|绩效标准|当年预期实现值|
|数量指标|供餐人次|历史标准|360人次|
|^|检测批次|计划标准|52批|
|质量指标|留样率|行业标准|100%|`)
		).toMatchObject({ level3: 1, level2: 0, standard: 2, target: 3 });
		expect(
			columnsOf(`
|指标类型|指标名称|指标值|指标描述|
|产出指标|数量指标|4座|完成维修古桥|
|满意度指标|服务对象满意度指标|≥92%|群众的评价|`)
		).toMatchObject({ level3: 3, level2: 1, level1: 0 });
	});

	test('a side heading is no column', () => {
		expect(
			columnsOf(`
|绩效指标|一级指标|二级指标|三级指标|指标值|
|^|产出指标|数量指标|修路里程|12公里|`)
		).toMatchObject({ level1: 1, level3: 3, target: 4 });
	});

	test('a year before the report’s heads last year’s values', () => {
		expect(
			columnsOf(
				`
|三级指标|指标值|<|标准|
|^|2022年实际实现值|预期2023年实现值|^|
|培训班次|38班|42班|历史标准|`
			)
		).toMatchObject({ used: 2, target: 2 });
	});

	test('points of an execution row are no indicators', () => {
		expect(
			columnsOf(`
|项目资金||年初预算数|全年预算数|全年执行数|分值|执行率|得分|
|^|年度资金总额|856.3|912.45|905.2|10|99.21%|9.92|`)
		).toMatchObject({ kind: 'money' });
	});
});

describe('how far a heading reaches', () => {
	test('a row of values without digits is no part of it', () => {
		expect(
			columnsOf(`
|年度总体目标|预期目标|<|实际完成情况|<|
|^|建成书屋。|<|书屋开放。|<|
|绩效指标|一级指标|二级指标|三级指标|指标值|`)
		).toMatchObject({ kind: 'goals', used: 1, expected: 1, achieved: 3 });
	});

	test('a row of labels above is no part of it', () => {
		expect(
			readHeading(
				gridOf(`
|部门名称|<|清源县档案馆|<|<|<|
|预算资金|项|年初预算数|全年预算数|全年执行数|执行率|
|^|总额|10|10|9|90%|`),
				0,
				2023
			)
		).toBe(null);
	});

	test('a wide cell that is split makes a heading of two rows', () => {
		const found = readHeading(
			gridOf(`
|一级指标|三级指标|区域目标值|<|
|^|^|东区|西区|
|产出指标|补助村数|2|3|`),
			0,
			2023
		);
		expect(found?.used).toBe(2);
		expect(found?.block.values).toEqual([
			{ at: 2, scope: '东区' },
			{ at: 3, scope: '西区' }
		]);
	});
});

describe('columns of amounts', () => {
	const money = (text: string) => readHeading(gridOf(text), 0, 2023)?.block.money;

	test('a part has the stage of the head in front of it', () => {
		expect(
			money(`
|预算数|其中：财政资金|其他|执行数|其中：财政资金|其他|
|50|40|10|42|39|3|`)
		).toEqual([
			{ at: 0, part: null, stage: 'budget' },
			{ at: 1, part: '其中：财政资金', stage: 'budget' },
			{ at: 2, part: '其他', stage: 'budget' },
			{ at: 3, part: null, stage: 'executed' },
			{ at: 4, part: '其中：财政资金', stage: 'executed' },
			{ at: 5, part: '其他', stage: 'executed' }
		]);
	});

	test('last year’s columns and changes are no budget of this year', () => {
		expect(
			money(`
|项目|2022年预算数|2023年预算数|增减额|
|接待费|11|9|-2|
|用车费|5|6|1|`)
		).toEqual([
			{ at: 1, part: null, stage: 'prior-initial' },
			{ at: 2, part: null, stage: 'budget' },
			{ at: 3, part: null, stage: 'adjustment', of: 'prior' }
		]);
	});

	test('a list of names with amounts twice side by side', () => {
		const block = readHeading(
			gridOf(`
|乡镇|补助资金|乡镇|补助资金|
|石门镇|6.2|杏花乡|2.5|
|柳湾镇|4|白塔乡|1.8|`),
			0,
			2023
		)?.block;
		expect(block?.money.map(({ at }) => at)).toEqual([1, 3]);
		expect(block?.labels).toEqual([0, 2]);
	});
});
