import { formatCount } from '../format.ts';

/** Words of the lists that stand beside the findings. */
export const findings = {
	notAsked: {
		title: (count: number) => `有 ${formatCount(count)} 条规则没有问成`,
		lead: '这些规则出错，没有结果：不等于没有疑点。其他规则不受影响。'
	},
	notTestable: {
		title: '不可判定的逐项',
		lead: '选一条规则，在浏览器里列出它没有判定的项目和缺少的数字。',
		choose: '规则',
		none: '没有选规则',
		list: '列出',
		running: '正在列出',
		failed: (message: string) => `没有列成：${message}`,
		first: (count: number) => `只列前 ${formatCount(count)} 项。`,
		subject: '项目',
		missing: '缺少（至少一项）'
	},
	/** Units of thresholds and of what rules compute, as the rules have them. */
	measures: {
		万元: '万元',
		个: '个',
		个百分点: '个百分点',
		人: '人',
		分: '分',
		天: '天',
		字: '字',
		张: '张',
		项: '项',
		处: '处'
	} as Record<string, string>,
	subjects: { staffing: '人员', building: '楼堂馆所', unit: '整体' } as Record<string, string>,
	inputs: {
		adjusted: '全年预算（调整后）',
		adjustment: '预算调整数',
		adjustments: '各项调整',
		'approved-area': '批准面积',
		basic: '基本支出',
		budget: '预算数',
		'carry-in': '上年结转',
		'carry-out': '结转结余',
		completion: '可比的完成值',
		components: '分项',
		dates: '日期',
		details: '明细',
		establishment: '编制数',
		executed: '实际支出',
		functions: '功能科目',
		heading: '科目标题所指的合计',
		'in-post': '在职人数',
		'income parts': '收入分项',
		initial: '年初预算',
		'open list': '完整的列举（原文以“等”结尾）',
		parts: '分项',
		peers: '足够多的同类单位',
		personnel: '人员经费',
		'planned-investment': '投资概算',
		prior: '上年数',
		project: '项目支出',
		public: '公用经费',
		score: '得分',
		scores: '各项得分',
		sources: '资金来源',
		'stated count': '文中所称项数',
		total: '合计',
		'total-score': '总分',
		weight: '分值',
		weights: '分值'
	} as Record<string, string>
};
