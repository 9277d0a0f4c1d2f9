import type { Place } from '#lib/domain/fact.ts';
import { readQuantity } from '#lib/domain/read-quantity.ts';
import type { Indicator } from '#lib/domain/record.ts';
import type { FormContext } from '../form-context.ts';

const classes =
	/(数量|质量|时效|成本|经济效益|社会效益|生态效益|可持续影响|服务对象满意度|满意度)指标/;
const pair =
	/(?:^|[:：,，])\s*([^:：,，;；。]{2,30}?)\s*[,，]?(?:年初|年度|预期|计划)?(?:目标值|指标值|计划值)(?:为|是|:|：)?\s*((?:[^,，;；。]|(?<=\d)[,，](?=\d{3}(?!\d))){1,24})[,，]\s*(?:全年)?(?:实际)?完成(?:值|时间|情况)?(?:为|是|:|：)?\s*((?:[^,，;；。]|(?<=\d)[,，](?=\d{3}(?!\d))){1,24})(?:[,，]\s*(?:指标)?完成率(?:为)?\s*[\d.]+%)?(?:[,，]\s*(?:分值(?:为)?\s*([\d.]+)\s*分?[,，]\s*)?(?:自评)?得分?(?:为)?\s*([\d.]+)\s*分?)?/;

/** An indicator that a sentence states as a pair: X年初目标值10个，实际完成值12个，自评得分10分. */
export function readIndicatorSentence(
	context: FormContext,
	sentence: string,
	path: readonly string[],
	place: Place
): Indicator | null {
	const match = pair.exec(sentence);
	if (match?.[1] === undefined || match[2] === undefined || match[3] === undefined) return null;
	const level2 =
		classes.exec(sentence.slice(0, match.index + 8))?.[0] ??
		path.map((part) => classes.exec(part)?.[0]).findLast((name) => name !== undefined) ??
		'';
	const level3 = match[1].replace(/^\d+[.、]/, '').trim();
	const value = (raw: string, role: 'target' | 'actual') =>
		readQuantity(raw.trim(), {
			role,
			level2,
			level3,
			moneyUnit: context.moneyUnit,
			year: context.year,
			place
		});
	return {
		level1: '',
		level2,
		level3,
		target: value(match[2], 'target'),
		actual: value(match[3], 'actual'),
		weight: match[4] ?? null,
		score: match[5] ?? null,
		explanation: null,
		place: { ...place, row: level3 }
	};
}
