import type { Stage } from '#lib/domain/record.ts';
import {
	columnMeaning,
	foldHeading,
	isTotalLabel,
	natureOf,
	type ColumnMeaning
} from '../vocabulary.ts';

/** What a heading says of the amounts below it. */
export interface MoneyHeading {
	/** Null where the heading names money and no stage of it: 金额, 补助资金. */
	stage: Stage | null;
	/** The fiscal year of figures that are not of the report's own year. */
	year?: number;
	/** A change against the year before and no adjustment of this year's budget. */
	of?: 'prior';
}

const stageOf: Partial<Record<ColumnMeaning, Stage | null>> = {
	initial: 'initial',
	adjusted: 'adjusted',
	budget: 'budget',
	income: 'income',
	executed: 'executed',
	'carry-out': 'carry-out',
	forecast: 'forecast',
	requested: 'requested',
	adjustment: 'adjustment',
	'prior-executed': 'prior-executed',
	amount: null
};

/** The grammar of headings that no list holds: the first pattern that fits. Earlier ones are the narrower. */
const grammar: [RegExp, Stage | null | 'rate'][] = [
	[/^(本年)?收入$/, 'income'],
	[/预计.*(执行|支出|支付)/, 'forecast'],
	[/(率|占比|比例|比重|进度|幅度|百分比|比)$/, 'rate'],
	[/增减|追加|追减|调增|调减|比上年|较上年|增长额|变动额|调整(数|额|金额)$/, 'adjustment'],
	[/结转|结余/, 'carry-out'],
	[/申请|申报|拟(安排|申请)/, 'requested'],
	[/到位|收到|拨入|下达|拨付(数|额|金额|资金)/, 'income'],
	[/(计划|预计|预算)(支出|使用|投入)/, 'initial'],
	[/执行|支出|决算|使用|支付|开支|列支|(实际|完成)(投资|投入|资金|金额)/, 'executed'],
	[/(调整|全年|年度|最终|变更)后?的?.*(预算|指标|资金|计划)/, 'adjusted'],
	[/年初|期初|计划|批复|安排|核定|概算/, 'initial'],
	[/预算/, 'budget'],
	[/(资金|金额|投资|经费|补助|补贴|拨款|费用|总额|款项?|投入|资金规模|资金总量)(数|额)?$/, null]
];

/**
 * What a heading says of money: by the vocabulary, else by the grammar of such headings; null for a heading that names no money.
 * @param year the report's fiscal year: a year before it makes the figures last year's
 */
export function moneyHeading(heading: string, year: number | null): MoneyHeading | null {
	const folded = foldHeading(heading).replace(/(?<=增|减)、(?=增|减)/g, '');
	const isChange = /增减|比上年|较上年/.test(folded);
	// 按支出性质 over 基本支出 says how the money is divided, and no stage
	if (folded === '' || folded.length > 24 || /^按.{0,6}(性质|来源|用途|级次)分?$/.test(folded))
		return null;
	if (
		!isChange &&
		columnMeaning(folded) === null &&
		/人员|人数|面积|名称|来源|内容|依据|说明|原因|情况$/.test(folded)
	)
		return null;
	if (isChange && /原因|说明/.test(folded)) return null;
	if (isTotalLabel(folded) && columnMeaning(folded) === null) return { stage: null };
	const printed = yearIn(folded);
	const bare = folded.replace(/^(19|20)\d\d年度?(?=.{2})/, '');
	const meaning = columnMeaning(bare);
	const known = meaning === null ? undefined : stageOf[meaning];
	const stage =
		known !== undefined
			? known
			: meaning !== null
				? undefined
				: grammar.find(([pattern]) => pattern.test(bare))?.[1];
	if (stage === undefined || stage === 'rate') return null;
	return ofYear(stage, bare, printed, year);
}

const yearIn = (folded: string): number | null => {
	const match = /((?:19|20)\d\d)年/.exec(folded)?.[1];
	return match === undefined ? null : Number(match);
};

function ofYear(
	stage: Stage | null,
	bare: string,
	printed: number | null,
	year: number | null
): MoneyHeading {
	if (stage === 'adjustment' && /增减|比上年|较上年|增长/.test(bare)) return { stage, of: 'prior' };
	const isPrior = /上年|去年/.test(bare) || (printed !== null && year !== null && printed < year);
	if (!isPrior || /上年结转|上年结余/.test(bare)) return { stage };
	const past = printed ?? (year === null ? undefined : year - 1);
	// the year before is what the stage says already
	const at = past === undefined || past === (year ?? 0) - 1 ? {} : { year: past };
	if (stage === 'executed' || stage === 'prior-executed') return { stage: 'prior-executed', ...at };
	if (stage === 'initial' || stage === 'budget' || stage === 'adjusted')
		return { stage: 'prior-initial', ...at };
	return { stage, ...at };
}

/** The kind of the rates below a heading that the vocabulary does not know: 增减幅度, 占比, 支付进度; null for other headings. */
export function rateHeading(heading: string): string | null {
	const folded = foldHeading(heading).replace(/、/g, '');
	if (!/(率|占比|比例|比重|进度|幅度|百分比|增减%)$/.test(folded) || folded.length > 16)
		return null;
	if (/增|减|幅度|变动/.test(folded)) return 'change';
	if (/执行|支付|支出|完成|使用|进度/.test(folded)) return 'execution';
	return /控制/.test(folded) ? 'control' : 'share';
}

/** Whether a heading names a part of the amounts beside it and no stage: 其中：财政资金, 其他. */
export const namesPart = (heading: string): boolean => {
	const folded = foldHeading(heading);
	return folded.length > 0 && folded.length <= 20 && natureOf(heading) !== null;
};
