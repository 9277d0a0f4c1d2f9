import { formatCount } from '../format.ts';

/** Words of the scatter of money against work. */
export const moneyWork = {
	title: '资金支出与目标完成',
	lead: '横向看钱花了多少，纵向看能核对的目标达标了多少，标记的形状是自评得分。',
	leadCells: '横向看钱花了多少，纵向看能核对的目标达标了多少；每格里的数是落在这一格的单位年度数。',
	reading:
		'右下角是“支出已完成、目标未完成”：执行率 90% 以上，而达标率不到 90%。分界线是本站自定的，只用来提问。达标率只数可比的指标；定性、空白、单位不同的不算在内，未证实达标的算未达标。',
	axis: '%',
	execution: '预算执行率',
	denominator: '执行率的分母',
	completion: '达标率',
	met: '达标指标',
	comparable: '可比指标',
	notComparable: '不可比指标',
	score: '自评得分率',
	placing: '位置',
	count: '单位年度数',
	unfinished: '支出已完成、目标未完成',
	nothingComparable: '没有可比指标',
	grades: {
		high: '自评 90 分及以上',
		middle: '自评 80–90 分',
		low: '自评 80 分以下',
		none: '自评得分未报告'
	},
	placings: {
		unfinished: '支出已完成、目标未完成',
		placed: '其他',
		'no-rate': '无执行率',
		'no-completion': '无达标率',
		neither: '两者皆无',
		'targets-only': '仅有目标'
	},
	without: {
		'no-rate': (count: number) => `${formatCount(count)} 个没有执行率`,
		'no-completion': (count: number) => `${formatCount(count)} 个没有可比指标`,
		neither: (count: number) => `${formatCount(count)} 个两者都没有`,
		'targets-only': (count: number) => `${formatCount(count)} 个只公开了目标`
	},
	stop: '。',
	unplaced: '未画在图上的',
	unplacedReading: '缺一个数就没有位置：不画在 0 上，也不算好或不好。',
	unitYears: (count: number) => `${formatCount(count)} 个单位年度`,
	inCells: (count: number) =>
		`共 ${formatCount(count)} 个点，太密，按 5 个百分点一格合计：颜色越浓，个数越多；最上面的一行是达标率正好 100% 的；执行率 145% 以上的都在最后一格。格里不分得分高低。`,
	listed: (shown: number, total: number) =>
		shown < total
			? `共 ${formatCount(total)} 个，列出前 ${formatCount(shown)} 个；筛选可看其余。`
			: `共 ${formatCount(total)} 个。`
};
