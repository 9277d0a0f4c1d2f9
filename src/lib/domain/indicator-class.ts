import { foldText } from './number.ts';

export type IndicatorClass = 'output' | 'benefit' | 'satisfaction' | 'cost' | 'execution' | 'other';

const classWords: [IndicatorClass, RegExp][] = [
	['satisfaction', /满意/],
	['cost', /成本/],
	['execution', /预算执行|执行率|资金执行/],
	['benefit', /效益|效果|可持续|影响|履职效能/],
	['output', /产出|完成指标|数量|质量|时效/]
];

/** The class of a level-1 heading (产出指标（40分） → output). Headings of other systems are 'other'. */
export function level1Class(level1: string): IndicatorClass {
	const folded = foldText(level1);
	return classWords.find(([, words]) => words.test(folded))?.[0] ?? 'other';
}

/** Whether two cells say the same, spelling of digits, blanks and punctuation apart. */
export function sameText(a: string, b: string): boolean {
	return bareText(a) === bareText(b);
}

function bareText(text: string): string {
	return foldText(text)
		.replace(/[\s,;:。、()"'“”‘’]/g, '')
		.toLowerCase();
}
