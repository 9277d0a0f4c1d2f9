import { formatCount } from '../format.ts';

/** Words of the brief and of what is printed. */
export const brief = {
	title: '简报',
	heading: '简报',
	intro:
		'每个单位一个问题，留出答复和落实两栏；另选要带上的图表。选了什么都在链接里，发给别人看到的是同一份。',
	own: '标题',
	ownHint: '不填则用“简报”',
	parts: '选择内容',
	pick: '选择疑点',
	pickLead: (most: number) => `不选则每个单位放最要紧的一条；最多 ${most} 条。`,
	wide: '按 16:9 屏幕排版',
	printed: (day: string) => `打印日期 ${day}`,
	sheet: {
		title: '请单位说明',
		lead: (count: number) => `${formatCount(count)} 个问题。疑点待核实，不是结论。`,
		unit: '单位、年度',
		question: '问题',
		basis: '依据',
		answer: '单位答复',
		action: '落实',
		severity: '严重程度'
	},
	print: '打印或存为 PDF',
	names: {
		coverage: '概况',
		findings: '问题',
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
		unitFindings: '各单位疑点'
	},
	scope: '范围',
	says: '这份材料说明什么：各单位自己公开的数字是多少、彼此是否对得上。不说明什么：谁好谁坏、有没有问题；疑点待核实。',
	profile: {
		years: '历年',
		more: (count: number) => `另有 ${formatCount(count)} 条疑点，见本站该单位页。`
	}
};
