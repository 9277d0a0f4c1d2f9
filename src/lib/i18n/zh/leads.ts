import { formatCount } from '../format.ts';

/** Words of what to ask: leads on the first page, and the matrix of units and years beside them. */
export const leads = {
	headline: (units: number, severe: number, high: number, asked: number) =>
		severe + high === 0
			? `${formatCount(units)} 个单位的自评材料，没有严重或高等级的线索`
			: `${formatCount(units)} 个单位的自评材料里，${asked === units ? '每个单位都有要说明的' : `${formatCount(asked)} 个单位有要说明的`}：${formatCount(severe + high)} 处${severe > 0 ? `，${formatCount(severe)} 处严重` : ''}`,
	empty: '没有符合所选范围的材料',
	intro: '线索是提问，不是结论。每一个数字都能追到文件里的那一行。',
	title: '请这些单位说明',
	lead: (shown: number, all: number) =>
		all > shown
			? `按行政区划排列，每单位一条；线索最重的 ${formatCount(shown)} 个单位，共 ${formatCount(all)} 个。`
			: '按行政区划排列，每单位一条，不作排名。',
	none: '所选范围内没有要问的。',
	source: '看原文',
	more: (count: number) => `另有 ${formatCount(count)} 条线索`,
	same: (count: number) => `同一原因的另 ${formatCount(count)} 条疑点`,
	documents: (list: string) => `请提供：${list}`,
	count: (leads: number, findings: number) =>
		`${formatCount(leads)} 条线索，${formatCount(findings)} 条疑点`,
	all: '全部疑点',
	matrix: {
		title: '单位 × 年度',
		districts: '地区 × 年度',
		lead: '每格一个单位一个年度的值；点单位看它的页面。',
		districtLead: '每格为当年各单位的中位数和单位数；不足五个的不算中位数，点开看各单位。',
		measure: '看什么',
		measures: {
			execution: '执行÷全年预算',
			staffing: '在职÷编制',
			targets: '指标达标率',
			score: '自评得分率',
			leads: '严重、高等级线索'
		},
		unit: '单位',
		district: '地区',
		notReceived: '未收录',
		targetsOnly: '仅目标',
		notReported: '未报告',
		few: (count: number) => `${formatCount(count)} 个单位`,
		of: (count: number) => `n=${formatCount(count)}`
	}
};
