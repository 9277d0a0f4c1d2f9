import Big from 'big.js';
import type { Place } from './fact.ts';
import { readDeadline } from './deadline.ts';
import { toWan } from './money.ts';
import { foldText, readMalformedNumber } from './number.ts';
import type { Comparator, Quantity, QuantityClass } from './quantity.ts';
import type { MoneyUnit } from './record.ts';
import { normaliseUnit } from './unit-of-measure.ts';

/** What stands around a value and decides between its readings. */
export interface QuantityContext {
	/** A target, or the actual value reported against it. */
	role: 'target' | 'actual';
	/** Level-2 and level-3 headings of the row. */
	level1?: string;
	level2?: string;
	level3?: string;
	/** The unit that a column of its own prints (度量单位). */
	unitColumn?: string;
	/** The operator or nature that a column of its own prints (指标性质). */
	natureColumn?: string;
	/** What a bare number is when the row speaks of money. */
	moneyUnit?: MoneyUnit | null;
	/** The report's year, for deadlines printed without one. */
	year?: number | null;
	place: Place;
}

const moneyName = /金|款|费|成本|预算|收入|支出|收缴|租金|投资|产值|控制数|补贴|补助/;

/** Reads one target or actual cell (README.md, part C). The print is kept in `raw`; nothing is guessed. */
export function readQuantity(raw: string, context: QuantityContext): Quantity {
	const joined = [context.natureColumn, raw, context.unitColumn]
		.filter((part) => part !== undefined && part !== '')
		.join(' ');
	const base: Quantity = {
		raw: joined,
		status: 'reported',
		place: context.place,
		class: 'qualitative',
		comparator: null,
		low: null,
		high: null,
		unit: null
	};
	const { text, nature } = stripNature(foldText(joined));
	if (nature !== undefined) base.declaredNature = nature;
	if (foldText(raw) === '') return { ...base, raw, class: 'blank', status: 'blank' };
	if (/^([/\\—\-–_]+|无|不适用|n\/?a)$/i.test(foldText(raw)))
		return { ...base, raw, class: 'not-applicable', status: 'not-applicable' };
	const date = readDeadline(
		text,
		context.year ?? null,
		/时效|时间|进度/.test(`${context.level2 ?? ''}${context.level3 ?? ''}`)
	);
	if (date !== null) return { ...base, class: 'date', comparator: '<=', date };
	return readNumbers(text, base, context);
}

function stripNature(text: string): { text: string; nature?: string } {
	const match = /^(定性|定量)(?:指标)?[:：\s]*(?=.)/.exec(text);
	if (match?.[1] === undefined) return { text };
	return { text: text.slice(match[0].length), nature: match[1] };
}

function readNumbers(text: string, base: Quantity, context: QuantityContext): Quantity {
	const malformed = readMalformedNumber(text);
	if (malformed !== null) return malformedQuantity(text, malformed.candidates, base);
	const found = findMeasures(text);
	if (found.length === 0) return { ...base, class: wordClass(text) };
	if (found.length > 1) return severalMeasures(text, found, base);
	const [measure] = found;
	return measure === undefined ? base : oneMeasure(text, measure, base, context);
}

function malformedQuantity(text: string, candidates: string[], base: Quantity): Quantity {
	const sorted = [...candidates].sort((a, b) => new Big(a).cmp(b));
	return {
		...base,
		class: text.includes('%') ? 'percent' : 'numeric',
		status: 'unparseable',
		low: sorted[0] ?? null,
		high: sorted.at(-1) ?? null,
		unit: text.includes('%') ? '%' : null
	};
}

interface Measure {
	before: string;
	number: string;
	/** The upper end, when the print is a range. */
	upTo?: string;
	scale: string;
	unit: string;
	fuzzy: string;
	after: string;
	index: number;
}

const numberPattern = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const unitPattern = String.raw`%|‰|元(?:\/(?:公里|千米|[㎡人户台天次年月平方米m2²套个辆件]+))?(?:[\/·]月)?|平方公里|平方米|平方|立方米|公里|千米|米|公顷|亩|吨|公斤|千克|㎡|m2|m²|km|个工作日|工作日|个月|个小时|小时|分钟|天|日|周|年|月|人\/天|人次|人|户次|户|台|处|次|个|套|栋|幢|件|份|趟|项|家|辆|场次|场|条|篇|期|名|所|座|间|例|起|批次|批|幅|张|本|块|分|只|头|株|站|部|支|册|门|类|种|棵|盏|宗|卷|度|座|道|眼|口|村|镇`;
const measurePattern = new RegExp(
	String.raw`(${numberPattern})\s*(?:%?\s*(?:-|~|至|到)\s*(${numberPattern}))?\s*(余|多)?(万亿|亿|万|千|百)?(余|多)?\s*(${unitPattern})?(余|多)?`,
	'gu'
);

function findMeasures(text: string): Measure[] {
	const measures: Measure[] = [];
	for (const match of text.matchAll(measurePattern)) {
		const [whole, number, upTo, fuzzyA, scale, fuzzyB, unit, fuzzyC] = match;
		if (number === undefined) continue;
		const before = text.slice(0, match.index);
		// a digit inside a name or a date (2023年, A4) is not a measure
		if (/[A-Za-z]$/.test(before)) continue;
		if (
			/^(19|20)\d\d$/.test(number) &&
			(unit === '年' || ((unit ?? '') === '' && scale === undefined && text.length > 6))
		)
			continue;
		const measure: Measure = {
			before,
			number: number.replace(/,/g, ''),
			scale: scale ?? '',
			unit: unit ?? '',
			fuzzy: fuzzyA ?? fuzzyB ?? fuzzyC ?? '',
			after: text.slice(match.index + whole.length),
			index: match.index
		};
		if (upTo !== undefined) measure.upTo = upTo.replace(/,/g, '');
		measures.push(measure);
	}
	return measures;
}

function oneMeasure(
	text: string,
	measure: Measure,
	base: Quantity,
	context: QuantityContext
): Quantity {
	const { value: scaleOf, unit } = readUnit(measure, context);
	const low = times(measure.number, scaleOf);
	const kind = unitClass(unit, measure, context);
	const shared = { ...base, class: kind, unit: unit === '' ? null : unit };
	if (measure.upTo !== undefined)
		return {
			...shared,
			class: 'range',
			comparator: 'range',
			low,
			high: times(measure.upTo, scaleOf),
			status: intervalStatus(context)
		};
	const comparator = readComparator(measure, text);
	if (comparator === '~' || measure.fuzzy !== '') return approximate(shared, measure, low);
	if (comparator === '=') return { ...shared, comparator, low, high: low };
	const bounded = comparator === '>=' || comparator === '>';
	return {
		...shared,
		comparator,
		low: bounded ? low : null,
		high: bounded ? null : low,
		status: intervalStatus(context)
	};
}

function intervalStatus(context: QuantityContext): 'interval' | 'reported' {
	return context.role === 'actual' ? 'interval' : 'reported';
}

function approximate(shared: Quantity, measure: Measure, value: string): Quantity {
	const high = measure.fuzzy === '' ? value : new Big(value).times('1.1').toFixed();
	const near = /近$/.test(measure.before);
	const low = near ? new Big(value).times('0.9').toFixed() : value;
	return { ...shared, comparator: '~', status: 'approximate', low, high };
}

function times(number: string, factor: string): string {
	return factor === '1' ? number : new Big(number).times(factor).toFixed();
}

const scales: Record<string, string> = {
	'': '1',
	百: '100',
	千: '1000',
	万: '10000',
	亿: '100000000',
	万亿: '1000000000000'
};

/** The unit in which the value is kept, and what the printed number is multiplied with to reach it. */
function readUnit(measure: Measure, context: QuantityContext): { value: string; unit: string } {
	const name = `${context.level2 ?? ''}${context.level3 ?? ''}`;
	const isMoney =
		/^元$/.test(measure.unit) ||
		(measure.unit === '' && (moneyName.test(name) || (context.level1 ?? '').includes('成本')));
	if (isMoney && measure.unit === '元') {
		const printed = ({ '': '元', 千: '千元', 万: '万元', 亿: '亿元' } as const)[measure.scale];
		if (printed !== undefined) return { value: toWan('1', printed), unit: '万元' };
	}
	if (isMoney && (measure.scale === '万' || measure.scale === '亿'))
		return { value: measure.scale === '万' ? '1' : '10000', unit: '万元' };
	if (
		isMoney &&
		measure.scale === '' &&
		context.moneyUnit &&
		!/率|比例|数量|次数|户数|人数/.test(name)
	)
		return { value: toWan('1', context.moneyUnit), unit: '万元' };
	const { unit, factor } = normaliseUnit(measure.unit);
	return { value: new Big(scales[measure.scale] ?? '1').times(factor).toFixed(), unit };
}

function unitClass(unit: string, measure: Measure, context: QuantityContext): QuantityClass {
	if (unit === '%' || unit === '‰') return 'percent';
	if (/^(小时|分钟|天|日|工作日|月|年|周)$/.test(unit)) return 'duration';
	if (unit === '' && /工作日/.test(measure.after)) return 'duration';
	if (unit.includes('/') && context.role === 'target') return 'numeric';
	return 'numeric';
}

const comparators: [Comparator, RegExp, RegExp][] = [
	[
		'>=',
		/(≥|>=|=>|不少于|不低于|不小于|不得低于|不得少于|至少)\s*$/,
		/^\s*(及|\(含\))?(以上|或以上)/
	],
	[
		'<=',
		/(≤|<=|=<|不超过|不高于|不大于|不多于|不得超过|控制在)\s*$/,
		/^\s*(及|\(含\))?(以内|以下|之内|内$)/
	],
	['>', /(>|大于|超过|多于|高于)\s*$/, /^$a/],
	['<', /(<|小于|低于|少于)\s*$/, /^$a/],
	['~', /(约|大约|近)\s*$/, /^\s*(左右|上下)/]
];

function readComparator(measure: Measure, text: string): Comparator {
	for (const [comparator, before, after] of comparators)
		if (before.test(measure.before) || after.test(measure.after)) return comparator;
	// the operator may stand apart, in front of the words that name the object
	const leading = /^\s*([≥≤><])/.exec(text)?.[1];
	if (leading !== undefined)
		return ({ '≥': '>=', '≤': '<=', '>': '>', '<': '<' } as const)[leading] ?? '=';
	return '=';
}

function severalMeasures(text: string, found: Measure[], base: Quantity): Quantity {
	const parts = found.map((measure, i) => {
		const from = i === 0 ? 0 : (found[i - 1]?.index ?? 0);
		const between = text.slice(from, measure.index);
		const object = between.split(/[;,。、]/).at(-1) ?? '';
		const isMoney = measure.unit === '元';
		const { unit, factor } = isMoney
			? { unit: '万元', factor: '0.0001' }
			: normaliseUnit(measure.unit);
		const value = new Big(measure.number)
			.times(scales[measure.scale] ?? '1')
			.times(factor)
			.toFixed();
		return { object: object.replace(/[\d.≥≤><=%/]+\S*$/, '').trim() || object.trim(), value, unit };
	});
	return { ...base, class: 'composite', parts };
}

/** Words without a number: an event that triggers, a rule referred to, or a quality. */
function wordClass(text: string): QuantityClass {
	if (/按.{0,12}(文件|规定|标准|办法|政策|要求|方案|制度|合同)/.test(text)) return 'reference';
	if (
		/(即|后立即|随时)(支付|拨付|处理|办理|到位)|^及时|及时(处理|办理|支付|拨付|完成|发放)?$|^按(时|期)|^随.{0,4}随/.test(
			text
		)
	)
		return 'condition';
	return 'qualitative';
}
