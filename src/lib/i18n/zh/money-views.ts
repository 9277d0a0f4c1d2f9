import { formatCount } from '../format.ts';

/** Measures of money that are no metric of their own. */
const measures: Readonly<Record<string, string>> = {
	total: '执行合计',
	staff: '人员经费',
	running: '公用经费',
	project: '项目支出'
};

/** Words of the money of a few units side by side. */
export const moneyViews = {
	title: '钱的大小、人均与占比',
	choose: '怎样比',
	names: { amount: '金额', head: '人均', share: '占比' },
	axes: { amount: '万元，名义金额', head: '万元/人，名义金额', share: '%' },
	leads: {
		amount: '规模：执行数及其中的人员、公用、项目。',
		head: '谁贵谁便宜：按在职人数平均。编外与离退休不在分母里。',
		share: '结构：各部分占多少。'
	},
	reading:
		'名义金额，未剔除价格变动；三年以上的跨度要先换算再比。人数有两处说法时，两个人均都列。离退休多的单位，人均人员经费偏高不等于浪费；先看人均公用经费。',
	measure: '项目',
	claim: '人数出处',
	requested: '只有预算申请，不与执行数并列',
	measures,
	refused: '不比什么',
	refusals: {
		kind: (targets: string, evaluated: string) =>
			`${targets}只有预算申请，${evaluated}有执行数：申请与执行不是一回事，金额、执行率和结果都不比。`,
		year: '年度不同：金额是各年的名义金额，未剔除价格变动，差额里也有政策，不作高低判断。',
		custodial: (unit: string, count: number, largest: string) =>
			`${unit}另有 ${formatCount(count)} 笔代管、非税或发给个人的钱（最大一笔 ${largest} 万元）：不是它自己的预算，没有计入任何金额与比率。`,
		unspecified: (units: string) =>
			`${units}的预算没有注明是年初还是全年：执行率与其他单位的分母不同，不算位次。`,
		none: '所选各列没有需要拒绝的比较。'
	}
};
