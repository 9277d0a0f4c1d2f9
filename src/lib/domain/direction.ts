import { level1Class } from './indicator-class.ts';
import type { Quantity } from './quantity.ts';

export type Direction = 'positive' | 'negative' | 'equal';
export type DirectionSource = 'comparator' | 'keyword' | 'class' | 'default';

const lessIsBetter =
	/故障|投诉|事故|违章|违规|违法|超期|逾期|差错|错误|流失|损耗|死亡|发病|案发|复发|空置|(?:响应|处置|处理|办理|等待|停机|停水|停电|维修|修复|候诊|滞留)[^率]{0,4}(?:时间|时长)|用时|耗时|成本|(?:费用|支出|经费|金额|投资|造价)[^率]{0,4}控制(?:数|额)|能耗|排放/;
/** Rates of what should not be, unless the name is about bringing them down. */
const lessRate =
	/^(?!.*(?:下降|降低|减少|压减|化解|整改|处置|处理|回收|盘活)).*(?:失业|死亡|发病|发生|事故|投诉|差错|错误|超标|空置|流失|逾期|违约|返修|返工|误差|漏损|故障|损坏|缺勤|调整|变动|结转|结余|控制|负债|感染|辍学|犯罪|离职|闲置|亏损)[^率]{0,3}率/;
const moreIsBetter =
	/(合格|完成|覆盖|满意|及时|回复|知晓|达标|到位|发放|参与|使用|增长|提高|提升|办结|处置|处理|执行|准确|达成|利用|普及|保障|成活|入学|就业|治愈|巩固|兑现|支付|拨付|公开|落实|验收|推广|受益|增收)[^率]{0,3}率|(?:次数|人数|户数|人次|场次|个数|件数|份数|期数|篇数|数量|面积|里程)$/;

/**
 * Whether more or less of an indicator is better, and what says so: the target's own comparator, a word in its name,
 * the class it stands in, or nothing (then the target is to be met exactly).
 */
export function indicatorDirection(
	level1: string,
	level2: string,
	level3: string,
	target: Quantity
): { direction: Direction; source: DirectionSource } {
	if (target.comparator === '>=' || target.comparator === '>')
		return { direction: 'positive', source: 'comparator' };
	if (target.comparator === '<=' || target.comparator === '<')
		return { direction: 'negative', source: 'comparator' };
	if (lessRate.test(level3)) return { direction: 'negative', source: 'keyword' };
	if (moreIsBetter.test(level3)) return { direction: 'positive', source: 'keyword' };
	if (lessIsBetter.test(level3)) return { direction: 'negative', source: 'keyword' };
	const said = byClass(level2, level1, target);
	// = says that exactly this much is wanted, where nothing says what is better
	return said.source === 'default' && /[=＝═]|等于/.test(target.raw)
		? { direction: 'equal', source: 'comparator' }
		: said;
}

function byClass(
	level2: string,
	level1: string,
	target: Quantity
): { direction: Direction; source: DirectionSource } {
	if (/成本/.test(level2) || level1Class(level1) === 'cost')
		return { direction: 'negative', source: 'class' };
	if (/时效/.test(level2) && target.class !== 'percent')
		return { direction: 'negative', source: 'class' };
	const kind = level1Class(level1) === 'other' ? level1Class(level2) : level1Class(level1);
	if (kind === 'output' || kind === 'benefit' || kind === 'satisfaction')
		return { direction: 'positive', source: 'class' };
	return { direction: 'equal', source: 'default' };
}
