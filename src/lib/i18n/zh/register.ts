import { formatCount } from '../format.ts';

/** Words of an auditor's own work on findings: statuses, thresholds, computing again. */
export const register = {
	filter: { form: '表格', amount: '涉及金额', status: '处理状态', news: '与上次发布' },
	wholeReport: '整份报告',
	amount: {
		'100': '100 万元以上',
		'10': '10–100 万元',
		'1': '1–10 万元',
		'0': '1 万元以下',
		none: '不涉及金额'
	},
	status: {
		new: '待核',
		checking: '核实中',
		confirmed: '已核实',
		explained: '已解释',
		'false-positive': '误报',
		rectified: '已整改'
	},
	news: { new: '新增', still: '仍在' },
	presets: {
		label: '常用',
		queue: '我的队列（核实中）',
		sinceLast: '上次发布以来',
		staffing: '超编',
		textAndTable: '表文不一致',
		zeroBudget: '年初未列预算、年中追加',
		carryOver: '结转不平',
		scoreAndResult: '评分与结果脱节',
		copiedTargets: '完成值与目标值雷同',
		foreignText: '套用外地或往年文本',
		notDisclosed: '未披露'
	},
	thresholds: {
		title: '阈值',
		lead: '移动阈值，规则就在浏览器里重算一遍，下面的条数随之改变。',
		listed: '各规则的默认阈值，列在本页“规则与可测情况”一节。',
		own: (count: number) => `自设阈值 ${formatCount(count)} 项：下面不是发布时的结果。`,
		reset: '恢复默认',
		rule: '规则',
		standard: (value: string) => `默认 ${value}`,
		refused: {
			notANumber: () => '没有采用：不是数字，请只写数字和小数点。',
			negative: () => '没有采用：阈值不能为负数。',
			tooLarge: (most: string) => `没有采用：不能大于 ${most}。`,
			tooFine: (_: string, decimals: number) => `没有采用：小数不能超过 ${decimals} 位。`,
			notWhole: () => '没有采用：按个数计的阈值须为整数。'
		} as Record<
			'notANumber' | 'negative' | 'tooLarge' | 'tooFine' | 'notWhole',
			(most: string, decimals: number) => string
		>,
		preview: {
			asking: '正在试算这条规则',
			fires: (findings: number) =>
				`改用此值，全部材料中这条规则有 ${formatCount(findings)} 条疑点。`,
			spread: (values: number, min: string, median: string, max: string) =>
				`其中 ${formatCount(values)} 条有复算值：最小 ${min}，中位 ${median}，最大 ${max}。`
		}
	},
	again: {
		title: '复算',
		run: '在这里重算一遍',
		running: '正在重算',
		same: '重算结果与上面一致。',
		differs: '重算结果与上面不同：',
		none: '重算没有得出这条疑点。',
		sql: '查询语句',
		parameters: '参数',
		copy: '复制',
		copied: '已复制',
		failed: (message: string) => `没有重算成：${message}`,
		notCopied: (message: string) => `没有复制成：${message}`
	},
	decision: {
		title: '处理',
		status: '状态',
		reason: '理由（必填）',
		note: '备注',
		save: '保存在本机',
		saved: '已保存在这台电脑的浏览器里。',
		whole: '整条线索一并处理',
		needsReason: '请写明理由。',
		clear: '撤销',
		memory: '没有存进浏览器，只在本页有效：请导出登记册。'
	},
	bulk: {
		tick: '勾选这条线索',
		all: (leads: number) => `勾选筛选所列全部 ${formatCount(leads)} 条线索`,
		asking: '正在列出',
		none: '取消勾选',
		hint: '勾选几条线索，就能用同一理由一并处理。',
		reason: '同一理由（必填）',
		decide: (leads: number) => `一并处理 ${formatCount(leads)} 条线索`,
		reach: '线索下的每条疑点都照此处理，筛选没有列出的也在内；单独处理过的不变。',
		decided: (leads: number) => `已一并处理 ${formatCount(leads)} 条线索。`,
		undo: '撤销这次处理',
		undone: '已撤销，恢复到处理之前。',
		done: (leads: number) => `已处理 ${formatCount(leads)} 条线索`
	},
	file: {
		title: '登记册',
		lead: '处理状态只存在这台电脑的浏览器里。导出后可交给同事导入，放进 data/register 就随站点发布。',
		count: (count: number) => `本机 ${formatCount(count)} 条`,
		export: '导出登记册',
		import: '导入登记册',
		imported: (count: number) => `已导入 ${formatCount(count)} 条。`,
		refused: '没有导入，原有登记都在：'
	},
	pages: {
		label: '翻页',
		before: '上一页',
		after: '下一页',
		shown: (from: number, to: number, total: number) =>
			`第 ${formatCount(from)}–${formatCount(to)} 条，共 ${formatCount(total)} 条`
	},
	csv: '导出 CSV',
	gone: '上次发布有、这次没有的',
	goneLead: '数据或读法改变后不再出现的疑点。'
};
