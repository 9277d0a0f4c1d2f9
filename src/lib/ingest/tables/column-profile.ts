import { foldText, readMalformedNumber, readNumber } from '#lib/domain/number.ts';
import { readMoney } from '#lib/domain/money.ts';
import { foldHeading } from '../vocabulary.ts';
import type { Row } from '../document.ts';

/** What the cells of one column below a heading are, as shares of those that are filled: evidence for what the column means. */
export interface ColumnProfile {
	/** Cells with text. */
	filled: number;
	/** Different texts among them, from 0 to 1. */
	distinct: number;
	/** Names of a class of indicators of the first level: 产出, 效益, 满意度. */
	upperClass: number;
	/** Names of a class of any level: 产出指标, 数量指标, 社会效益. */
	anyClass: number;
	/** Numbers without a unit or sign. */
	number: number;
	/** Amounts of money, with or without their unit, and the signs that stand for none. */
	amount: number;
	/** Texts that hold a digit, a percent sign or a comparator. */
	value: number;
	/** Nothing but a comparator. */
	comparator: number;
	/** Short words that hold no digit: 个, 万元, 人次. */
	unit: number;
	/** Sentences. */
	long: number;
	/** Positions that a merged cell covers, of all rows. */
	covered: number;
}

const upper = /^(产出|效益|效果|满意度|满意|投入|过程|成本|管理效率|运行成本|履职效能)/;
const lower =
	/^(数量|质量|时效|成本|经济效益|社会效益|生态效益|生态环境|可持续|服务对象|满意度|经济成本|社会成本|经济|社会|生态)/;

/** 个, 人次, 万元 and the few longer words for what is measured in. */
const isUnitWord = (text: string): boolean =>
	(text.length <= 3 && !/\d/.test(text) && !isClassName(text)) ||
	/^(平方公里|立方米|平方米|百分点|个百分点|万平方米|万人次|千瓦时|百分比|文字描述|元\/.{1,4}|人\/天)$/.test(
		text
	);

/** Whether a text is the name of a class of indicators and no indicator of its own: 数量指标, （1）质量指标（20分）, 社会效益. */
export function isClassName(text: string): boolean {
	const bare = classNameOf(text);
	return /^(产出|效益|效果|满意度|成本|(?:产出|效益|项目)?(?:数量|质量|时效|成本)|数量|质量|时效|经济效益|社会效益|生态效益|可持续影响|服务对象满意度|.{0,16}满意度|.{1,8}(效益|影响|成本))(指标|目标|类)$|^(产出|效益|效果|投入|过程|决策|管理|(?:产出|效益)(?:数量|质量|时效|成本)|.{2,8}满意度|数量|质量|时效|成本|经济效益|社会效益|生态效益|可持续影响|满意度|服务对象满意度)$/.test(
		bare
	);
}

/** A class's name without its number, points and brackets. */
export const classNameOf = (text: string): string =>
	foldHeading(text)
		.replace(/^[(]?[\d一二三四五六七八九十]+[)、.]/, '')
		.replace(/\([^()]*\)/g, '')
		.replace(/\d+(\.\d+)?分?$/, '');

const isUpper = (text: string): boolean =>
	upper.test(classNameOf(text)) &&
	!/^(产出|效益|项目)(数量|质量|时效|成本)/.test(classNameOf(text)) &&
	!lower.test(classNameOf(text).replace(/^(成本|满意度)/, ''));

/** Profiles of the columns of `width` positions over the given rows. */
export function profileColumns(rows: readonly Row[], width: number): ColumnProfile[] {
	return Array.from({ length: width }, (_, at) => profileOf(rows, at));
}

function profileOf(rows: readonly Row[], at: number): ColumnProfile {
	const cells = rows.map((row) => row.cells[at]);
	const texts = cells.flatMap((cell) =>
		cell === undefined || cell.text === '' ? [] : [foldText(cell.text).replace(/\s/g, '')]
	);
	const share = (test: (text: string) => boolean): number =>
		texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
	return {
		filled: texts.length,
		distinct: texts.length === 0 ? 0 : new Set(texts).size / texts.length,
		upperClass: share((text) => isClassName(text) && isUpper(text)),
		anyClass: share(isClassName),
		number: share((text) => readNumber(text.replace(/分$/, '')) !== null),
		amount: share((text) => isAmountText(text)),
		value: share((text) => /[\d%≥≤<>=]/.test(withoutHint(text)) && text.length <= 30),
		comparator: share((text) =>
			/^([≥≤<>=]{1,2}|定性|定量|大于等于|小于等于|等于|大于|小于)$/.test(text)
		),
		unit: share((text) => isUnitWord(text)),
		long: share((text) => text.length > 15),
		covered:
			cells.length === 0 ? 0 : cells.filter((cell) => cell?.covered === true).length / cells.length
	};
}

/** A text without its number and without the hint that a template leaves behind a name: 指标1:改造面积(≥**平方米), 受益人数≥**人. */
const withoutHint = (text: string): string =>
	text
		.replace(/^指标\d+/, '')
		.replace(/(?<=\p{Script=Han}{2})\([≥≤<>=][^()]*\)$/u, '')
		.replace(/(?<=\p{Script=Han}{2})[≥≤<>=]*\*{2,}\S*$/u, '');

/** Whether a text is one amount, with or without its unit, or a sign that stands for none. */
export const isAmountText = (text: string): boolean =>
	readMoney(text, '万元') !== null ||
	readMalformedNumber(text) !== null ||
	/^([/\\]|[—\-–_]+)$/.test(foldText(text));
