import { readMoney, type PrintedMoney } from '#lib/domain/money.ts';
import type { Stage } from '#lib/domain/record.ts';
import { foldRowLabel, functionOf, natureOf } from '../vocabulary.ts';

/** An amount in a sentence with the words in front of it, before anything is decided about it. */
export interface Mention {
	raw: string;
	money: PrintedMoney;
	/** The words between the last stop (or amount) and the number. */
	phrase: string;
	/** Behind 其中, a part of the amount before. */
	isPart: boolean;
	approximate: boolean;
	/** 余 or 多 behind the number: at least this much. */
	atLeast: boolean;
	start: number;
	end: number;
}

const amount =
	/(?:(?<!节)约|近)?\s*((?<![\d.])-?\d[\d,]*(?:\.\d+)?)\s*(余|多)?\s*((?:万|亿|千)\s*(?:余|多)?\s*元|元|(?:亿|万)(?=[,。;、)(]|$))(?!\s*\/)/g;

/** The amounts of money that a sentence prints. Unit prices (元/公里) are none. */
export function findMentions(sentence: string): Mention[] {
	const mentions: Mention[] = [];
	for (const match of sentence.matchAll(amount)) {
		const unit = (match[3] ?? '').replace(/余|多|\s/g, '');
		const money = readMoney(`${match[1]}${unit}`, null);
		if (money === null) continue;
		const from = mentions.at(-1)?.end ?? 0;
		const between = sentence.slice(from, match.index);
		mentions.push({
			raw: match[0].trim(),
			money,
			phrase: lastClause(between),
			// what stands in brackets that are closed is no part of what follows
			// 收入合计612万元：A 549万元，B 42万元
			isPart: /(其中[:：]?|(合计|总计|共计|总额)为?\d[\d,.]*万元[:：])[^。;]*$/.test(
				sentence.slice(0, match.index).replace(/[(（][^（）()]*[)）]/g, '')
			),
			approximate: /约|近/.test(match[0]) || /余|多/.test(match[0]),
			atLeast: /余|多/.test(match[0]),
			start: match.index,
			end: match.index + match[0].length
		});
	}
	return mentions;
}

function lastClause(text: string): string {
	// 因公出国（境）费 is one name; other brackets set something apart
	const parts = text
		.replace(/[(（]境[)）]/g, '\u2060')
		.split(/[,，。;；:：、(（)）]/)
		.map((part) => part.replace('\u2060', '（境）').trim());
	return (parts.findLast((part) => part.replace(/其中/, '') !== '') ?? '').replace(/^其中/, '');
}

const stageWords: [Stage, RegExp][] = [
	['balance', /资产|负债/],
	['prior-executed', /^(较|比|与)?(上年|去年)(同期|决算数?|支出数?)?的?$/],
	['carry-in', /上年(度)?(结转|结余)|年初结转|以前年度结转/],
	['adjustment', /调减|核减|追减|压减|调增|追加|增加预算|调整增加|年中调整(?!后|预算)/],
	['initial', /年初(部门)?预算|年初(财政)?(安排|批复|下达)/],
	['carry-out', /结余|结转|(未|尚未|没有)(支出|使用|执行|支付|拨付|发放)/],
	['adjusted', /全年预算|调整后预算|调整预算后|调整预算数|预算调整为/],
	['income', /收入|收到|到位|归集|追缴|追回|收缴|下达|补缴/],
	['budget', /(?<!公共|基金|经营|保险)预算(安排)?支出/],
	['budget', /支出预算(?!执行|完成)/],
	[
		'executed',
		/实际(完成)?(采购|投资|投入)|支出|执行|使用|支付|拨付|发放|决算|列支|退维修资金|退款|实际资金/
	],
	['budget', /预算|安排|批复|分配/],
	['balance', /总量|余额|存量|资金规模/],
	['budget', /投资|概算/]
];

/** What the words in front of an amount say of its stage, or null. */
export function stageIn(phrase: string): Stage | null {
	return stageWords.find(([, pattern]) => pattern.test(phrase))?.[0] ?? null;
}

/** 支出 names a kind of money as often as spending (三公经费支出预算): only these words say that it was spent. */
export const saysSpent = (text: string): boolean =>
	/实际|决算|执行|使用|支付|拨付|发放|列支|完成|花费|已支出|累计支出|全年支出|共支出|总支出|支出了/.test(
		text
	);

/** 比2023年预算减少, 较上年增加: a change against the year before, by its words; null for other words. */
export function changeIn(phrase: string): { words: '减少' | '增加' } | null {
	const match =
		/(?:比|较|同比|与).{0,24}?(减少|下降|降低|减低|增加|增长|上升|提高|多|少)了?(?:约)?$/.exec(
			phrase.replace(/[\s:：为]+$/, '')
		);
	// 支出总计增加205.33万元: of a sum, and no money that was added to a budget
	const bare = /^[^,，]{0,14}(?:总计|合计|总额|收入|支出|决算数?)各?(增加|减少)了?$/.exec(
		(phrase.split(/[,，。;；:：]/).at(-1) ?? '').trim()
	);
	if (match === null && bare?.[1] !== undefined && !/年中|调整|预算/.test(phrase))
		return { words: bare[1] === '减少' ? '减少' : '增加' };
	return match?.[1] === undefined
		? null
		: { words: /减|下降|降低|少/.test(match[1]) ? '减少' : '增加' };
}

/** Whether the words in front of an amount make it a price: 每人每月650元, 标准为85元. */
export const isPrice = (phrase: string, unit: string): boolean =>
	unit === '元' &&
	/标准|每(人|户|月|年|亩|次|天|生|学年|平方米|公里)|单价|人均|户均|生均/.test(phrase);

/** Whether an adjustment lowers the budget. */
export const isReduction = (phrase: string): boolean => /调减|核减|追减|压减/.test(phrase);

const joints = /(为|共计|合计|总计|共|约|达到|达|是|:|：|\s)+$/;

/** The nature that ends the words in front of an amount: 基本支出共计 is 基本; a functional class is 功能科目:<class>. */
export function natureIn(phrase: string): { nature: string; label: string } | null {
	const printed = foldRowLabel(phrase.replace(joints, ''));
	const bare = printed.replace(quotes, '');
	for (let from = 0; from < bare.length - 1; from += 1) {
		const tail = bare.slice(from);
		// 其他 is a source of money, 其他支出 none
		if (tail === '其他支出' || tail === '其它支出') return null;
		const nature =
			natureOf(tail) ??
			natureOf(tail.replace(/支出$/, '')) ??
			natureOf(
				tail.replace(
					/(支出)?((年初|全年|年度|调整后?的?)?(决算|预算)(数|总额|资金|金额)?|经费支出)$/,
					''
				)
			);
		if (nature !== null)
			return /^(项目|公用)$/.test(nature.nature) && isNamedProject(bare.slice(0, from))
				? null
				: { nature: nature.nature, label: from === 0 ? printed : tail };
		const classOf = functionOf(tail);
		if (classOf !== null && from === 0) return { nature: `功能科目:${classOf}`, label: tail };
	}
	return null;
}

/** 农庄建设 in front of 项目支出: the spending of one project, and not of all. */
const isNamedProject = (front: string): boolean =>
	/生均|人均|(?:建设|改造|修缮|维修|种植|养殖|购置|整治|治理|提升|奖励|补助|补贴|运营|运行|维护|培训|示范|推广)$/.test(
		front
	);

/** Whether the words in front of an amount speak of all money of the unit, and not of a part of it (人员类项目预算总额). */
export function isUnitTotal(phrase: string): boolean {
	if (partOfUnit.test(phrase.replace(quotes, ''))) return false;
	const budgeted = phrase
		.replace(joints, '')
		.replace(/(年初|全年|年度)?预算(总额|资金|金额|数)$/, '');
	if (
		budgeted.length > 3 &&
		budgeted !== phrase &&
		/^(基本|项目|人员|公用|运转|特定)/.test(budgeted) &&
		natureOf(budgeted) !== null
	)
		return false;
	return unitTotal.test(phrase.trim()) || unitTotal.test(phrase.replace(joints, ''));
}

/** “三公”经费 is 三公经费. */
const quotes = /[“”"‘’「」]/g;

/** 三公经费支出全年预算: a budget of the year, and not of the unit. */
const partOfUnit = /三公|公务接待|公务用车|公车|因公出国|采购|公用经费|人员经费/;

const unitTotal =
	/^(项目|资金|本)?(全年|年度)?(预算)?执行数$|^(20\d\d年度?)?本年度?(收入|支出)$|年初预算收入$|财政拨款(收入|支出)$|预算(资金|总额|金额|安排金额|数)$|(?<!基本|项目|经费|专项)(收入|支出)(合计|总计|总额|共计)$|总(收入|支出)|预算安排(金额|资金)?$|实际资金|(整体|部门|单位|全年|年度)(支出|收入|预算)/;
