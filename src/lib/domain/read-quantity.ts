import Big from 'big.js';
import type { Place } from './fact.ts';
import { inFigures } from './numbers-in-words.ts';
import { readDeadline } from './deadline.ts';
import { toWan } from './money.ts';
import { foldText, readMalformedNumber } from './number.ts';
import { readBound } from './read-bound.ts';
import type { Quantity, QuantityClass } from './quantity.ts';
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
	/** The target that an actual value is reported against: a bare number is in its unit. */
	target?: Quantity;
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
	const { text, nature } = stripNature(inFigures(withoutListMarks(foldText(withoutWraps(joined)))));
	if (nature !== undefined) base.declaredNature = nature;
	if (foldText(raw) === '' || isPlaceholder(raw))
		return { ...base, raw, class: 'blank', status: 'blank' };
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

/** A number that goes on in the next line of a narrow cell; a list has its values whole, one a line. */
function withoutWraps(text: string): string {
	if (!text.includes('\n')) return text;
	const lines = text.split('\n').map((line) => line.trim());
	const isList = lines.every((line) => /^[≥≤><=]{0,2}\d+(,\d{3})*(\.\d+)?%?$/.test(line));
	return isList
		? text
		: text.replace(/(?<=\d[.,，．]?)\s*\n\s*(?=\d)|(?<=\d)\s*\n\s*(?=[.,，．%％]\d?)/g, '');
}

/** The numbers of a list, (1)60公里;(2)80公里 or 1、60公里, are no measures. */
function withoutListMarks(text: string): string {
	return text.replace(/(^|[;。,\n ])\s*(?:\(\d{1,2}\)|\d{1,2}(?:、|\)|\.(?!\d)))\s*(?=\S)/g, '$1');
}

function stripNature(text: string): { text: string; nature?: string } {
	const match = /^(定性|定量)(?:指标)?[:：\s]*(?=.)/.exec(text);
	if (match?.[1] === undefined) return { text };
	return { text: text.slice(match[0].length), nature: match[1] };
}

/** A longer text tells of a matter, and states no value. */
const longestValue = 2000;

function readNumbers(text: string, base: Quantity, context: QuantityContext): Quantity {
	text = text.replace(/\(含\s*\d[^)]*\)/g, '(含)');
	const malformed = readMalformedNumber(text);
	if (malformed !== null) return malformedQuantity(text, malformed.candidates, base);
	if (text.length > longestValue) return { ...base, class: wordClass(text) };
	const within = readTolerance(text, base, context);
	if (within !== null) return within;
	const found = findMeasures(text);
	if (found.length === 0) return { ...base, class: wordClass(text) };
	if (found.length > 1)
		return betweenBounds(text, found, base, context) ?? severalMeasures(text, found, base);
	const [measure] = found;
	if (measure === undefined) return base;
	const read = oneMeasure(text, measure, base, context);
	return context.target === undefined || measure.upTo !== undefined
		? read
		: inUnitOfTarget(read, measure, context.target, context);
}

/** 100±5%, 20±2℃ and ±5%: an interval about a value, or about nothing. */
function readTolerance(text: string, base: Quantity, context: QuantityContext): Quantity | null {
	const match =
		/^(?:误差率?|偏差率?|变动率?)?(?:控制在|不超过|在)?(-?\d+(?:\.\d+)?)?\s*([^\d±+]{0,4})(?:±|\+\/?-)\s*(\d+(?:\.\d+)?)\s*([^\d\s]{0,4}?)\s*(?:以内|之内|内|之间|范围内)?$/.exec(
			text
		);
	if (match?.[3] === undefined) return null;
	const [, value = '0', unitBefore = '', width, unitBehind = ''] = match;
	const isPercent = unitBehind === '%' && unitBefore !== '%' && match[1] !== undefined;
	const off = isPercent ? new Big(value).times(width).div('100') : new Big(width);
	const unit = normaliseUnit(
		isPercent ? unitBefore : unitBehind === '' ? unitBefore : unitBehind
	).unit;
	return {
		...base,
		class: 'range',
		comparator: 'range',
		low: new Big(value).minus(off).toFixed(),
		high: new Big(value).plus(off).toFixed(),
		unit: unit === '' ? null : unit,
		status: intervalStatus(context)
	};
}

/** 大于60小于80, 60≤X≤80: two bounds of one value. */
function betweenBounds(
	text: string,
	found: Measure[],
	base: Quantity,
	context: QuantityContext
): Quantity | null {
	const [first, second] = found;
	if (found.length !== 2 || first === undefined || second === undefined) return null;
	const between = text.slice(first.index, second.index).replace(/^[\d.,]+/, '');
	const isTurned = /^\s*\S{0,6}?(?:≤|<)[^≤<\d;,。]{0,8}(?:≤|<)\s*$/.test(between);
	const lower = isTurned ? { comparator: '>=' } : readBound(first.before, first.after, text);
	const upper = isTurned ? { comparator: '<=' } : readBound(between, second.after, between);
	if (lower?.comparator[0] !== '>' || upper?.comparator[0] !== '<' || /[;；、]/.test(between))
		return null;
	const [low, high] = [first, second].map((measure) => readUnit(measure, context));
	if (low === undefined || high === undefined || (low.unit !== '' && low.unit !== high.unit))
		return null;
	return {
		...base,
		class: 'range',
		comparator: 'range',
		low: times(first.number, low.unit === '' ? high.value : low.value),
		high: times(second.number, high.value),
		unit: high.unit === '' ? null : high.unit,
		status: intervalStatus(context)
	};
}

/** Targets from here on are met by most of a whole: a value of at most 1 against them is a share, as workbooks keep percents. */
const mostlyWhole = 20;

/** A bare actual value is in the unit, and in the scale, of its target: 0.956 against ≥90%, 5.2 against ≥5万人, 62 against ≥60公里. */
function inUnitOfTarget(
	read: Quantity,
	measure: Measure,
	target: Quantity,
	context: QuantityContext
): Quantity {
	const stated = target.low ?? target.high;
	if (measure.unit !== '' || measure.scale !== '' || target.unit === null || stated === null)
		return read;
	const value = read.low ?? read.high;
	if (value === null || !/^(numeric|percent)$/.test(read.class)) return read;
	if (target.unit === '%') {
		if (new Big(measure.number).gt('1') || new Big(measure.number).eq('0'))
			return scaled(read, measure, '1', '%', 'percent');
		const isShare =
			target.comparator !== '<=' &&
			target.comparator !== '<' &&
			new Big(stated).gte(String(mostlyWhole));
		return isShare
			? scaled(read, measure, '100', '%', 'percent')
			: {
					...read,
					class: 'percent',
					unit: '%',
					status: 'unparseable',
					low: read.low,
					high: read.high === null ? null : times(measure.number, '100')
				};
	}
	const [printed] = findMeasures(foldText(target.raw));
	if (printed === undefined || new Big(stated).eq('0')) return read;
	const of = readUnit(printed, { ...context, role: 'target' });
	if (of.unit !== target.unit) return read;
	const candidates = [
		...new Set([
			of.value,
			'1',
			...(read.unit === null
				? []
				: [new Big(value).div(measure.number === '0' ? '1' : measure.number).toFixed()])
		])
	];
	if (new Big(measure.number).eq('0')) return { ...read, unit: target.unit };
	const distance = (factor: string) =>
		Math.abs(
			Math.log10(Number(new Big(measure.number).times(factor).div(stated).abs().toFixed()) || 1e-12)
		);
	const [nearest = '1'] = candidates.sort((a, b) => distance(a) - distance(b));
	return scaled(read, measure, nearest, target.unit, read.class);
}

function scaled(
	read: Quantity,
	measure: Measure,
	factor: string,
	unit: string,
	kind: QuantityClass
): Quantity {
	const value = times(measure.number, factor);
	return {
		...read,
		class: kind,
		unit,
		low: read.low === null ? null : value,
		high: read.high === null ? null : value
	};
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
const unitPattern = String.raw`%|‰|个百分点|百分点|百分比|百分数|百分率|千瓦时|千瓦|°C|元(?:\/(?:公里|千米|平方米|立方米|平方|人次|户次|场次|批次|班次|课时|学年|学期|小时|工日|公斤|m2|m²|[㎡一-龥]))?(?:[\/·][月年天])?|平方公里|平方千米|平方米|平方|立方米|立方|公里|千米|米|公顷|亩|吨|公斤|千克|㎡|m2|m3|km2|km|个工作日|工作日|个月|个小时|小时|分钟|天|日|周|年|月|人\/天|人次|人|户次|户|台|处|次|个|套|栋|幢|件|份|趟|项|家|辆|场次|场|条|篇|期|名|所|座|间|例|起|批次|批|幅|张|本|块|分|只|头|株|站|部|支|册|门|类|种|棵|盏|宗|卷|度|座|道|眼|口|村|镇|粒|页|羽|尾|箱|瓶|袋`;
const measurePattern = new RegExp(
	String.raw`(${numberPattern})\s*(?:%?\s*(?:-|~|至|到)\s*(${numberPattern}))?\s*(余|多)?(万亿|[百十千]?亿|[百十千]?万|千(?!米|瓦|克|伏)|百(?!分))?(余|多)?\s*(${unitPattern})?(余|多)?`,
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
			before: isNegative(before) ? before.replace(/[-负]\s*$/, '') : before,
			number: `${isNegative(before) ? '-' : ''}${number.replace(/,/g, '')}`,
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

/** A sign in front of a number is its own where nothing but a bound or a label stands before it: in 3-5 it is none. */
const isNegative = (before: string): boolean =>
	/(?:^|[≥≤<>=:：;,、\s(为至到])-\s*$|(?:^|[^正])负$/.test(before);

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
	const bound = readBound(measure.before, measure.after, text);
	// words that set a bound in a way that is not known: no comparison may rest on it
	if (bound === null) return { ...shared, status: 'unparseable' };
	const { comparator } = bound;
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
	十万: '100000',
	百万: '1000000',
	千万: '10000000',
	亿: '100000000',
	十亿: '1000000000',
	百亿: '10000000000',
	千亿: '100000000000',
	万亿: '1000000000000'
};

/** The unit in which the value is kept, and what the printed number is multiplied with to reach it. */
function readUnit(measure: Measure, context: QuantityContext): { value: string; unit: string } {
	const name = `${context.level2 ?? ''}${context.level3 ?? ''}`;
	const isMoney =
		/^元$/.test(measure.unit) ||
		(measure.unit === '' &&
			// 550万粒 is of things, whatever unit that is
			!/^[一-龥]/.test(measure.after.replace(/^[以左内余多]/, '')) &&
			(moneyName.test(name) || (context.level1 ?? '').includes('成本')));
	if (isMoney && measure.unit === '元')
		return { value: new Big(scales[measure.scale] ?? '1').times('0.0001').toFixed(), unit: '万元' };
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

/** What a template prints for whoever fills it in: ≥**人, XX%, ___. */
const isPlaceholder = (raw: string): boolean =>
	/^[≥≤<>=＞＜＝≧≦\s]*([*＊×_＿]{1,}|[XxＸ]{2,})\s*[^\d\s]{0,4}$/.test(raw.trim());
