import { formatCount } from '../format.ts';

/** Groups of units, where there are more units than can stand side by side. */
export const groups = {
	moneyByYear: {
		title: '各年度合计',
		lead: '只合计同时说明全年预算与执行数的单位；名义金额，未剔除价格变动。',
		reading: '各年报出的单位不同，合计的涨落不等于支出的涨落。',
		axis: '万元，名义金额'
	},
	ratesByYear: {
		title: '各年度执行率',
		lead: '横条是中间一半单位所在的区间，圆点是中位数；每个单位同等计入。',
		reading: '少于五家不给出统计，只在下方逐家列出。',
		axis: '执行 ÷ 全年预算'
	},
	moneyByDistrict: {
		title: '各地区合计',
		lead: '只合计同时说明全年预算与执行数的单位；按行政区划代码排列，不是排名。',
		reading: '单位多的地区合计自然大，不能据此比较地区。',
		axis: '万元'
	},
	ratesByDistrict: {
		title: '各地区执行率',
		lead: '横条是中间一半单位所在的区间，圆点是中位数；每个单位同等计入。',
		reading: '公开的自评不是随机样本，不代表全地区。',
		axis: '执行 ÷ 全年预算'
	},
	of: (n: number, all: number) => `${formatCount(all)} 份中 ${formatCount(n)} 份有数`,
	inYear: (year: number, lead: string) => `${year} 年一年的数。${lead}`,
	unknown: '地区不详',
	half: '中间一半',
	median: '中位数',
	lower: '下四分位',
	upper: '上四分位',
	tooFew: '不足五家，不作统计',
	units: '单位·年度数',
	unitsOfYear: '单位数',
	both: '预算与执行俱全',
	rated: '有执行率',
	staffed: '有控制率',
	over: '超编',
	more: (shown: number, all: number) =>
		`图中只画前 ${formatCount(shown)} 行，表格列出全部 ${formatCount(all)} 行。`,
	pages: {
		label: '翻页',
		shown: (from: number, to: number, all: number) =>
			`第 ${formatCount(from)}–${formatCount(to)} 个单位·年度，共 ${formatCount(all)} 个`,
		rule: '单位多于一页时，先列最近年度；同一年度按行政区划与拼音排列。',
		previous: '上一页',
		next: '下一页'
	}
};
