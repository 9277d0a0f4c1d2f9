/** What each metric is called and how it is computed. 自定义: defined here, not by a ministry. */
export interface MetricWords {
	name: string;
	formula: string;
}

export const metrics: Readonly<Record<string, MetricWords>> = {
	'M-STF-01': { name: '在职人员控制率', formula: '在职人数 ÷ 编制数' },
	'M-STF-02': { name: '超编（空编）人数', formula: '在职人数 − 编制数，自定义' },
	'M-STF-03': { name: '编外人员占比', formula: '编外 ÷（编外 + 在职），自定义' },
	'M-STF-04': { name: '离退休与在职比', formula: '离退休 ÷ 在职，自定义' },
	'M-BUD-01': { name: '预算执行率', formula: '执行 ÷ 全年预算' },
	'M-BUD-02': { name: '年初预算执行率', formula: '执行 ÷ 年初预算，自定义' },
	'M-BUD-04': {
		name: '预算调整率',
		formula: '（全年预算 − 年初预算）÷ 年初预算，未剔除政策性调整'
	},
	'M-BUD-04-gross': { name: '预算调整率（总额）', formula: '各项调增调减绝对值之和 ÷ 年初预算' },
	'M-BUD-05': { name: '预算控制率', formula: '本年追加 ÷ 年初预算' },
	'M-BUD-07': { name: '结转结余率', formula: '结转结余 ÷ 支出预算' },
	'M-BUD-09': { name: '公用经费控制率', formula: '公用经费执行 ÷ 公用经费预算' },
	'M-BUD-11': { name: '年初预算到位率', formula: '年初预算 ÷ 全年预算，自定义' },
	'M-BUD-12': {
		name: '年初未列预算、年中追加占比',
		formula: '年初预算为 0 的执行数 ÷ 执行合计，自定义'
	},
	'M-BUD-13-basic': { name: '基本支出占比', formula: '基本支出 ÷ 执行合计，自定义' },
	'M-BUD-13-project': { name: '项目支出占比', formula: '项目支出 ÷ 执行合计，自定义' },
	'M-BUD-13-personnel': { name: '人员经费占基本支出', formula: '人员经费 ÷ 基本支出，自定义' },
	'M-BUD-13-public': { name: '公用经费占基本支出', formula: '公用经费 ÷ 基本支出，自定义' },
	'M-BUD-15': { name: '公用经费明细覆盖率', formula: '列明的明细 ÷ 公用经费，自定义' },
	'M-BUD-19': { name: '成本节约率', formula: '（计划成本 − 实际成本）÷ 计划成本' },
	'M-SAN-01': { name: '三公经费变动率', formula: '（本年决算 − 上年决算）÷ 上年决算' },
	'M-SAN-02': { name: '三公经费控制率', formula: '三公决算 ÷ 三公预算' },
	'M-SAN-03': { name: '三公构成差', formula: '出国 + 公车 + 接待 − 合计，自定义' },
	'M-PRC-01': { name: '政府采购执行率', formula: '采购执行 ÷ 采购预算' },
	'M-PRC-02': { name: '政府采购占支出比', formula: '采购执行 ÷ 执行合计，自定义' },
	'M-BLD-01': { name: '楼堂馆所面积控制率', formula: '实际面积 ÷ 批复面积' },
	'M-BLD-02': { name: '投资概算控制率', formula: '实际投资 ÷ 批复投资' },
	'M-IND-03': { name: '达标率', formula: '达标指标 ÷ 可比指标，自定义' },
	'M-IND-04': { name: '定性指标占比', formula: '定性指标数 ÷ 填报指标数，自定义' },
	'M-IND-04-weight': {
		name: '定性指标占比（按分值）',
		formula: '定性指标分值 ÷ 填报指标分值，自定义'
	},
	'M-IND-05': {
		name: '完成值与目标值雷同率',
		formula: '实际值与目标值文字相同 ÷ 填报指标数，自定义'
	},
	'M-IND-06': { name: '实测率', formula: '有实测值 ÷ 定量指标数，自定义' },
	'M-SCR-01': { name: '自评总分', formula: '材料所列' },
	'M-SCR-01-rate': { name: '自评得分率', formula: '得分 ÷ 分值' },
	'M-SCR-02': { name: '复算得分', formula: '分值 ×（完成率，至多 100%）；定性项沿用自评' },
	'M-SCR-03': { name: '自评偏差', formula: '自评总分 − 复算得分' },
	'M-SCR-04': { name: '无说明扣分', formula: '没有写明原因的扣分合计' },
	'M-HEAD-basic': { name: '人均基本支出', formula: '基本支出 ÷ 在职人数，自定义' },
	'M-HEAD-personnel': { name: '人均人员经费', formula: '人员经费 ÷ 在职人数，自定义' },
	'M-HEAD-public': { name: '人均公用经费', formula: '公用经费 ÷ 在职人数，自定义' },
	'M-DQ-01': { name: '披露率', formula: '填了的 ÷ 表里应填的，不适用的不算，自定义' },
	'M-DQ-02': { name: '勾稽通过率', formula: '相符的 ÷ 可测的勾稽，自定义' }
};

/** What a value of a metric rests on, where several are stated. */
export const metricNotes: Readonly<Record<string, string>> = {
	'base-data': '基础数据表',
	narrative: '正文',
	'base-data+narrative': '编制取表、人数取正文',
	'narrative+base-data': '编制取正文、人数取表',
	report: '全部自评表',
	programmes: '各项目合计',
	budget: '预算',
	executed: '决算',
	'prior-executed': '上年决算',
	'on-unspecified-budget': '按未注明口径的预算',
	'on-requested': '按预算申请',
	'derived-input': '含推算数',
	'recognised-input': '含识别自图片的数',
	'two-places': '取自两处',
	'includes-dispatched': '含劳务派遣',
	'without-dispatched': '不含劳务派遣',
	'includes-unmeasured': '含未实测',
	'only-if-output-met': '以产出达标为前提'
};
