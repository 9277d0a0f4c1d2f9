import type { Rule } from '../rule.ts';

export const scr03: Rule = {
	id: 'SCR-03',
	version: 1,
	since: '2026-11-21',
	class: 'score',
	title: { zh: '一级权重偏离模板', en: 'Level-1 weights differ from the template' },
	explanation: {
		zh: '各一级指标的分值不符合任何一种已知模板（国家：执行10、产出50、效益30、满意度10；湖南2023：执行10、产出40、效益20、满意度10、成本20）。',
		en: 'The weights of the level-1 classes fit none of the known templates (national: execution 10, output 50, benefit 30, satisfaction 10; Hunan 2023: 10, 40, 20, 10 and cost 20).'
	},
	basis: {
		zh: '《项目支出绩效评价管理办法》（财预〔2020〕10号）',
		en: 'Measures for performance evaluation of project spending (财预〔2020〕10号)'
	},
	falsePositives: { zh: '经批准的地方模板', en: 'Approved local variants' },
	parameters: [],
	message: {
		zh: '一级指标分值为产出{output}、效益{benefit}、满意度{satisfaction}、成本{cost}、执行{execution}，与已知模板不符。请说明所用模板。',
		en: 'Weights: output {output}, benefit {benefit}, satisfaction {satisfaction}, cost {cost}, execution {execution}; they fit no known template. Which was used?'
	},
	formula: '',
	gradedByAmount: false
};
