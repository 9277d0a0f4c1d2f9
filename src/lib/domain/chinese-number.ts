import Big from 'big.js';

const digits: Record<string, number> = {
	〇: 0,
	零: 0,
	'○': 0,
	一: 1,
	二: 2,
	两: 2,
	三: 3,
	四: 4,
	五: 5,
	六: 6,
	七: 7,
	八: 8,
	九: 9,
	壹: 1,
	贰: 2,
	叁: 3,
	肆: 4,
	伍: 5,
	陆: 6,
	柒: 7,
	捌: 8,
	玖: 9
};
const places: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };

/** The characters that numbers in words are written with. */
export const numeralSigns = '〇零○一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟';

const written = new RegExp(`^(负)?([${numeralSigns}]+)(?:[点點.]([${numeralSigns}]+))?$`);

/**
 * A whole text that is a number in Chinese words, as a decimal text: 二百一十.五, 壹仟贰佰叁拾肆, 二〇二三, 三点五, 一百二十万. Null for what
 * is no well-formed number, such as 一百二, which leaves its last place unsaid.
 */
export function readChineseNumber(text: string): string | null {
	const match = written.exec(text);
	if (match?.[2] === undefined) return null;
	const whole = readWhole(match[2]);
	if (whole === null) return null;
	const decimals = match[3] === undefined ? '' : digitByDigit(match[3]);
	if (decimals === null) return null;
	return `${match[1] === undefined ? '' : '-'}${whole}${decimals === '' ? '' : `.${decimals}`}`;
}

function digitByDigit(text: string): string | null {
	let value = '';
	for (const sign of text) {
		const digit = digits[sign];
		if (digit === undefined) return null;
		value += String(digit);
	}
	return value;
}

function readWhole(text: string): string | null {
	if (![...text].some((sign) => sign in places || sign === '万' || sign === '亿'))
		return digitByDigit(text)?.replace(/^0+(?=\d)/, '') ?? null;
	let total = new Big('0');
	let rest = text;
	for (const [name, size] of [
		['亿', '100000000'],
		['万', '10000']
	] as const) {
		const at = rest.lastIndexOf(name);
		if (at < 0) continue;
		const count = readBelowTenThousand(rest.slice(0, at).replace(/^[零〇]/, ''));
		if (count === null) return null;
		total = total.plus(new Big(String(count)).times(size));
		rest = rest.slice(at + 1);
	}
	if (rest !== '') {
		const isAfterScale = rest !== text;
		// 一万二 leaves its last place unsaid, 一万零二 and 一万二千 do not
		if (isAfterScale && rest.length === 1) return null;
		const count = readBelowTenThousand(isAfterScale ? rest.replace(/^[零〇]/, '') : rest);
		if (count === null) return null;
		total = total.plus(String(count));
	}
	return total.toFixed();
}

function readBelowTenThousand(text: string): number | null {
	let total = 0;
	let last = 10_000;
	let digit: number | null = null;
	let isZeroBefore = false;
	for (const sign of text) {
		const place = places[sign];
		if (place !== undefined) {
			if (place >= last) return null;
			if (digit === null && place !== 10) return null;
			total += (digit ?? 1) * place;
			[last, digit, isZeroBefore] = [place, null, false];
		} else if (digits[sign] === 0) {
			if (digit !== null) return null;
			isZeroBefore = true;
		} else {
			if (digit !== null || digits[sign] === undefined) return null;
			digit = digits[sign];
		}
	}
	if (digit !== null) {
		// the unit's place: 二百一十五, 二百零五; not 二百五
		if (last > 10 && last < 10_000 && !isZeroBefore) return null;
		total += digit;
	}
	return total;
}
