import { formatCount } from '../format.ts';

/** Kinds of budget that a change can be of. */
const bases: Readonly<Record<string, string>> = {
	adjusted: '全年预算',
	initial: '年初预算',
	budget: '未注明'
};

/** Words of the comparison with the year before. */
export const moved = {
	title: '较上年变化',
	lead: (pairs: number, single: number) =>
		`${pairs} 个单位有相邻两年的自评，横条是执行数比上年的增减${single === 0 ? '' : `；${single} 个单位只有一年，没有画`}。`,
	leadSingle: '相邻两年都有自评的年度，横条是执行数比上年的增减。',
	largest: (count: number) =>
		`按增减的金额从大到小列出 ${formatCount(count)} 个单位，金额写在名称下面；横条画的是幅度。`,
	reading:
		'增减本身不分好坏。基数不足 5 万元或 10 人的只列绝对值；两年口径不同的不相减；超过 200% 的横条画到边上，数字照写。名义金额，未剔除价格变动。',
	axis: '比上年 %',
	measure: '项目',
	before: '上年',
	after: '本年',
	change: '增减',
	percent: '增减幅度',
	points: '个百分点',
	small: '基数小，不列',
	smallBase: (change: string) => `基数小，只列绝对值 ${change}`,
	otherBasis: '两年口径不同',
	of: (kind: string) => `（${kind}）`,
	measures: {
		budget: '预算',
		executed: '执行',
		rate: '执行率',
		staff: '在职人数',
		score: '自评总分'
	},
	bases,
	summary: '全部单位的变动',
	summaryLead: (pairs: number) => `${pairs} 个单位有相邻两年的单位，每项各数各的。`,
	n: '两年都有',
	without: '缺一年或口径不同',
	up: '增加',
	down: '减少',
	same: '不变',
	medianChange: '增减中位数',
	medianPercent: '幅度中位数',
	none: (asked: number) =>
		asked === 0
			? '所选范围内没有绩效自评。'
			: `所选的 ${asked} 个单位都只有一年的自评，还没有上年可比。`,
	toSee: '同一单位前后两年的自评都收入以后，这里会列出预算、执行、执行率、人员和得分各动了多少。'
};
