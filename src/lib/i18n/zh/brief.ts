import { formatCount } from '../format.ts';

/** Words of the brief and of what is printed. */
export const brief = {
	title: '简报',
	heading: '简报',
	intro: '选图表和疑点，成一份可打印的简报。选了什么都在链接里，发给别人看到的是同一份。',
	own: '标题',
	ownHint: '不填则用“简报”',
	parts: '选择内容',
	pick: '选择疑点',
	pickLead: (most: number) => `不选则放最严重的几条；最多 ${most} 条。`,
	print: '打印或存为 PDF',
	names: {
		coverage: '概况',
		budget: '从预算到执行',
		rate: '执行率',
		steps: '预算执行与结转',
		moved: '比上年',
		moneyWork: '资金支出与目标完成',
		staffing: '人员',
		structure: '支出结构',
		verdicts: '目标兑现',
		scores: '得分',
		matrix: '疑点分布',
		unitFindings: '各单位疑点',
		findings: '疑点'
	},
	scope: '范围',
	says: '这份材料说明什么：各单位自己公开的数字是多少、彼此是否对得上。不说明什么：谁好谁坏、有没有问题；疑点待核实。',
	profile: {
		years: '历年',
		more: (count: number) => `另有 ${formatCount(count)} 条疑点，见本站该单位页。`
	}
};
