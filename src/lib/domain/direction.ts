import { level1Class } from './indicator-class.ts';
import type { Quantity } from './quantity.ts';

export type Direction = 'positive' | 'negative' | 'equal';
export type DirectionSource = 'comparator' | 'keyword' | 'class' | 'default';

const lessIsBetter =
	/故障|投诉|事故|违章|违规|违法|超期|逾期|差错|错误|流失|损耗|死亡|发病|案发|复发|空置|(?:响应|处置|处理|办理|等待|停机|停水|停电|维修|修复|候诊|滞留)[^率]{0,4}(?:时间|时长)|用时|耗时|成本|(?:费用|支出|经费|金额|投资|造价)[^率]{0,4}控制(?:数|额)|能耗|排放/;
const moreIsBetter =
	/(合格|完成|覆盖|满意|及时|回复|知晓|达标|到位|发放|参与|使用|增长|提高|提升|办结|处置|处理|执行|准确|达成)[^率]{0,3}率/;

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
	if (moreIsBetter.test(level3)) return { direction: 'positive', source: 'keyword' };
	if (lessIsBetter.test(level3)) return { direction: 'negative', source: 'keyword' };
	return byClass(`${level2}`, level1, target);
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
