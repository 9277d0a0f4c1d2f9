/** Words for the keys that the data uses. */
const words = {
	stage: {
		requested: '预算申请',
		initial: '年初预算',
		adjustment: '预算调整',
		adjusted: '全年预算',
		budget: '预算（未注明年初或全年）',
		income: '收入',
		executed: '执行',
		'carry-in': '上年结转',
		'carry-out': '结转结余',
		forecast: '全年预计执行',
		'prior-executed': '上年执行',
		'prior-initial': '上年预算'
	},
	recordKind: {
		staff: '人数',
		establishment: '编制',
		inPost: '在职',
		retired: '退休',
		dispatched: '编外',
		total: '合计人数',
		target: '目标值',
		actual: '实际值',
		score: '得分',
		balance: '余额'
	},
	status: {
		reported: '已报告',
		'zero-by-text': '文字说明为无',
		blank: '空白',
		'not-applicable': '不适用',
		'not-reported': '未报告',
		unparseable: '无法识别',
		repaired: '已修复',
		approximate: '约数',
		interval: '区间',
		derived: '推算',
		recognised: '识别自图片'
	},
	metricStatus: {
		computed: '已计算',
		'not-computable': '不可计算',
		missing: '未报告',
		'not-applicable': '不适用',
		'out-of-scope': '本类文件不含'
	},
	form: {
		narrative: '自评报告正文',
		'base-data': '基础数据表',
		'unit-evaluation': '整体支出自评表',
		'project-evaluation': '项目支出自评表',
		'unit-target': '整体支出绩效目标表',
		'fund-target-summary': '专项资金目标汇总表',
		'fund-target': '专项资金绩效目标表'
	},
	kind: { evaluation: '绩效自评', target: '绩效目标', other: '其他材料' },
	level: {
		province: '省级',
		city: '市本级',
		county: '区县级',
		township: '乡镇级',
		unknown: '层级未知'
	},
	class: {
		extraction: '抽取存疑',
		reconciliation: '勾稽不符',
		definition: '口径差异',
		indicator: '指标质量',
		score: '评分',
		control: '管控超标',
		gap: '数据缺口'
	},
	severity: { S1: '严重', S2: '高', S3: '中', S4: '低', S5: '提示' },
	certainty: { certain: '确定', arguable: '待议' },
	level1: {
		output: '产出',
		benefit: '效益',
		satisfaction: '满意度',
		cost: '成本',
		execution: '预算执行',
		other: '其他'
	},
	verdict: {
		met: '达标',
		missed: '未达标',
		'not-shown': '未证实达标',
		'not-comparable': '不可比'
	},
	comparability: {
		comparable: '可比',
		'NC-NA': '不适用',
		'NC-NOTGT': '目标空白',
		'NC-QUAL': '定性表述',
		'NC-COND': '条件表述',
		'NC-REF': '引用文件',
		'NC-YEAR': '日期不在预算年度',
		'NC-NOACT': '没有实际值',
		'NC-COMP': '复合目标',
		'NC-PARSE': '无法识别',
		'NC-DIR': '未注明越多越好或越少越好',
		'NC-UNIT': '计量单位不同',
		'NC-CONFLICT': '两处实际值矛盾'
	},
	problem: {
		'malformed-number': '数字写法有误，或有不止一种读法',
		'rate-without-sign': '比率没有百分号，按百分数收录',
		'shifted-column': '数字错位到相邻一列',
		'blank-row': '这一类指标留空未填',
		repaired: '笔误，按其他处的相同数字修复',
		'doubled-unit': '计量单位重复书写'
	},
	unitType: {
		'property-service': '物业服务',
		'government-offices': '机关事务',
		'public-housing': '保障性住房',
		'maintenance-fund': '维修资金'
	}
};

export const terms: { readonly [Kind in keyof typeof words]: Readonly<Record<string, string>> } =
	words;
