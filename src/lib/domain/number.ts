import Big from 'big.js';
import { readChineseNumber } from './chinese-number.ts';

/**
 * One spelling for digits, brackets and signs (NFKC), without blanks inside numbers (`0. 41` is 0.41), without the marks of lists and
 * notes, which are no digits: ①60公里 is 60公里, 210.50¹ is 210.50; ½ is 0.5 and 10³ is 1000.
 * For reading only: what a document prints is kept as it is.
 */
export function foldText(text: string): string {
	// most of what is asked is the bare word of a label
	if (bareWord.test(text) && !text.includes('一九')) return text;
	const marked = withYears(withoutMarks(text));
	let folded = thirds.test(marked)
		? marked.replace(/[^⅓⅔⅐⅑⅙⅚]+/g, (part) => part.normalize('NFKC'))
		: marked.normalize('NFKC');
	if (hasSigns.test(folded))
		folded = folded
			.replace(/\u00ad|[\u200b-\u200d\ufeff]/g, '')
			.replace(/[\u2010-\u2015\u2212\u207b﹣](?=\s*\d)/g, '-')
			.replace(/[≧⩾⪖≮]|>\s*=|=\s*>/g, '≥')
			.replace(/[═＝]/g, '=')
			.replace(/[≦⩽⪕≯]|<\s*=|=\s*</g, '≤');
	if (!/\s/.test(folded)) return folded;
	return folded
		.replace(/(\d)\s*([.,])\s+(?=\d)/g, '$1$2')
		.replace(/(\d)\s+\.(?=\d)/g, '$1.')
		.replace(/\s+/g, ' ')
		.trim();
}

const bareWord = /^[\u4e00-\u96f5\u96f7-\u9fff]*$/;
const thirds = /[⅓⅔⅐⅑⅙⅚]/;
const hasSigns = /[\u00ad\u200b-\u200d\ufeff\u2010-\u2015\u2212\u207b﹣≧⩾⪖≮═＝≦⩽⪕≯<>]/;
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const inLine = (digits: string): number =>
	Number([...digits].map((digit) => raised.indexOf(digit)).join(''));
const fractions: Record<string, string> = {
	'½': '5',
	'¼': '25',
	'¾': '75',
	'⅕': '2',
	'⅖': '4',
	'⅗': '6',
	'⅘': '8',
	'⅛': '125',
	'⅜': '375',
	'⅝': '625',
	'⅞': '875',
	'⅒': '1'
};
const circled = '①-⑳⓪⓫-⓿❶-➓㉑-㉟㊱-㊿';
const hasMarks = new RegExp(`[⑴-⒛${circled}⁰¹²³⁴-⁹₀-₉½¼¾⅕-⅘⅛-⅞⅒㎡㎢㎥⼀-⿕]`, 'u');

/** Signs that compatibility folding would make digits of: each is made what it means, or left out. */
function withoutMarks(text: string): string {
	if (!hasMarks.test(text)) return text;
	return (
		text
			.replace(/[⑴-⒇]/g, (sign) => `(${sign.charCodeAt(0) - 0x2473})`)
			.replace(/[⒈-⒛]/g, (sign) => `${sign.charCodeAt(0) - 0x2487}、`)
			// the mark of a note behind a number, else that of an entry in a list
			.replace(new RegExp(`(?<=[\\d%％])\\s*[${circled}]+(?![\\d≥≤<>])`, 'gu'), '')
			.replace(new RegExp(`(^|[;；,，。、:：\\n(（]|\\s)\\s*[${circled}]`, 'gu'), '$1')
			.replace(new RegExp(`[${circled}](?=.)`, 'gsu'), ';')
			.replace(new RegExp(`[${circled}]`, 'gu'), '')
			.replace(
				/(?<!\d)(\d{1,15}(?:\.\d{1,15})?)\s*[×xX*✕]\s*10([⁰¹²³⁴-⁹]{1,2})/g,
				(whole, base: string, power: string) =>
					inLine(power) > 15
						? whole
						: new Big(base).times(new Big('10').pow(inLine(power))).toFixed()
			)
			.replace(/(?<![\d.,])10([⁰¹²³⁴-⁹]{1,2})(?!\d)/g, (whole, power: string) =>
				inLine(power) > 15 ? whole : `1${'0'.repeat(inLine(power))}`
			)
			.replace(/(千米|公里|km)²|㎢/gi, '平方公里')
			.replace(/米²/g, '平方米')
			.replace(/(米|(?<![a-z])m)³|㎥/gi, '立方米')
			.replace(/(?<![A-Za-z])m²|㎡/g, 'm2')
			.replace(/[⁰¹²³⁴-⁹₀-₉]+(?![A-Za-z])/g, (marks, at: number) =>
				/[A-Za-z]/.test(text[at - 1] ?? '') ? marks : ''
			)
			.replace(
				/(?<!\d)(\d{0,15})([½¼¾⅕⅖⅗⅘⅛⅜⅝⅞⅒])/g,
				(_, whole: string, sign: string) => `${whole === '' ? '0' : whole}.${fractions[sign] ?? ''}`
			)
	);
}

const yearDigits = '〇一二三四五六七八九';
const zeros = 'OoОо○0零';

/** A year in words, or with a letter for its zero: 二〇二三年, 二O二三年, 2O23年. */
function withYears(text: string): string {
	if (!/[一二2]/.test(text) || !text.includes('年')) return text;
	return text.replace(
		/(?<![〇○零一二三四五六七八九十百千万\dOo])(?:一九|[二2][〇○OoОо零0])[〇○OoОо零一二三四五六七八九\d]{2}(?=\s*年)/g,
		(year) =>
			[...year]
				.map((sign) =>
					zeros.includes(sign)
						? '0'
						: yearDigits.includes(sign)
							? String(yearDigits.indexOf(sign))
							: sign
				)
				.join('')
	);
}

export interface PrintedNumber {
	/** Plain decimal text, without sign of grouping. */
	value: string;
	/** Decimals printed. */
	decimals: number;
}

/**
 * A whole text that is one well-formed number, or null. `1,234.50` is 1234.50, 二百一十.五 is 210.5; `3243..37` and `98%1` are not
 * numbers.
 */
export function readNumber(text: string): PrintedNumber | null {
	const folded = foldText(text).replace(/^\+/, '').replace(/^(-) /, '$1');
	// 一 and 十一 count the rows of a table more often than they measure anything
	const inWords = /[.点百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]/.test(folded)
		? readChineseNumber(folded)
		: null;
	if (inWords !== null) return { value: inWords, decimals: inWords.split('.')[1]?.length ?? 0 };
	if (!/^-?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/.test(folded)) return null;
	const value = folded.replace(/,/g, '').replace(/^(-?)0+(?=\d)/, '$1');
	return { value, decimals: value.split('.')[1]?.length ?? 0 };
}

/**
 * A whole text that is one number as accounts print it: (4.50), △12.50, ▲12.50, 12.50-, 负3.00 and －3.00 are negative. A small whole number
 * in brackets may be the number of a column, and is none.
 */
export function readAccountNumber(text: string): PrintedNumber | null {
	const folded = foldText(text).replace(/ /g, '');
	const bare = /^(?:[△▲]|负)(?=[\d(])(.+)$/.exec(folded) ?? /^(?!-)(.*\d)-$/.exec(folded);
	const bracketed = /^\((\d[\d,]*(?:\.\d+)?)\)$/.exec(folded);
	const negative = bare?.[1] ?? bracketed?.[1];
	if (negative === undefined) return readNumber(folded);
	if (bracketed !== null && !/[.,]/.test(negative) && negative.length < 3) return null;
	const read = readNumber(negative.replace(/^\((.*)\)$/, '$1'));
	if (read === null || read.value.startsWith('-')) return null;
	return { value: `-${read.value}`, decimals: read.decimals };
}

/** Reasons why a printed number cannot be taken at its word, and the values that it may have meant. */
export interface MalformedNumber {
	candidates: string[];
}

/** Misprints such as `3243..37` (two points), `98%1` (a digit behind the sign), `12.3.4`; null when there is none. */
export function readMalformedNumber(text: string): MalformedNumber | null {
	const folded = foldText(text);
	const doubled = /^[≥≤<>=]?(-?\d+)\.{2,}(\d+)([%万亿]?元?)$/.exec(folded);
	if (doubled) return { candidates: [`${doubled[1]}.${doubled[2]}`] };
	const behind = /^[≥≤<>=]?(\d+(?:\.\d+)?)%(\d+)$/.exec(folded);
	if (behind?.[1] !== undefined) {
		const joined = behind[1].includes('.')
			? `${behind[1]}${behind[2]}`
			: `${behind[1]}.${behind[2]}`;
		return { candidates: [behind[1], joined] };
	}
	// a third has no decimals that end
	if (/^-?\d+\.\d+\.\d+$/.test(folded) || /\d[⅓⅔⅐⅑⅙⅚]/.test(folded)) return { candidates: [] };
	return null;
}
