import { SSF } from '@e965/xlsx';
import Big from 'big.js';
import { inChinese } from './docx-numbering.ts';

/**
 * The formats that a workbook names by number and shows in the way of the country: as Excel and WPS show them in China. Those that are
 * the same everywhere are the library's.
 */
const chinese: Record<number, string> = {
	5: '"¥"#,##0;"¥"\\-#,##0',
	6: '"¥"#,##0;"¥"\\-#,##0',
	7: '"¥"#,##0.00;"¥"\\-#,##0.00',
	8: '"¥"#,##0.00;"¥"\\-#,##0.00',
	14: 'yyyy/m/d',
	22: 'yyyy/m/d h:mm',
	27: 'yyyy"年"m"月"',
	28: 'm"月"d"日"',
	29: 'm"月"d"日"',
	30: 'm-d-yy',
	31: 'yyyy"年"m"月"d"日"',
	32: 'h"时"mm"分"',
	33: 'h"时"mm"分"ss"秒"',
	34: '上午/下午h"时"mm"分"',
	35: '上午/下午h"时"mm"分"ss"秒"',
	36: 'yyyy"年"m"月"',
	41: '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ ',
	42: '_ "¥"* #,##0_ ;_ "¥"* \\-#,##0_ ;_ "¥"* "-"_ ;_ @_ ',
	43: '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ',
	44: '_ "¥"* #,##0.00_ ;_ "¥"* \\-#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ ',
	50: 'yyyy"年"m"月"',
	51: 'm"月"d"日"',
	52: 'yyyy"年"m"月"',
	53: 'm"月"d"日"',
	54: 'm"月"d"日"',
	55: '上午/下午h"时"mm"分"',
	56: '上午/下午h"时"mm"分"ss"秒"',
	57: 'yyyy"年"m"月"',
	58: 'm"月"d"日"'
};

/** The code of a format that a workbook names by number only. */
export function builtInFormat(id: number): string {
	return chinese[id] ?? (SSF.get_table() as Record<number, string>)[id] ?? 'General';
}

const weekdays = '日一二三四五六';

/** The text that a cell shows for a number, as Excel and WPS show it in China. */
export function shownNumber(value: number, format: string, from1904: boolean): string {
	if (/^(general|@|g\/通用格式)$/i.test(format.trim()) || format.trim() === '')
		return plainNumber(value);
	const inWords = /\[DBNum(\d)\]/i.exec(format)?.[1];
	const code = libraryFormat(format, value, from1904);
	if (inWords !== undefined && /general|通用格式/i.test(code))
		return numberInWords(plainNumber(value), inWords);
	const inTens = pointBetween(value, code);
	if (inTens !== null) return inTens;
	let shown: string;
	try {
		shown = (SSF.format(code, value, { date1904: from1904 }) as string).trim();
	} catch {
		return plainNumber(value);
	}
	// the library shows a wide number in a narrow way that no cell of a report does
	if (/^general$/i.test(code)) return plainNumber(value);
	return inWords === undefined ? shown : digitsInWords(shown, inWords, /[yd]/i.test(code));
}

/** A number with all the digits that a workbook keeps, at most 15, without a power of ten. */
export function plainNumber(value: number): string {
	if (!Number.isFinite(value)) return String(value);
	return new Big(value.toPrecision(15)).toFixed();
}

/** A format in the words of the library: places of language, escapes by !, weekdays and the long date of the system are not its own. */
function libraryFormat(format: string, value: number, from1904: boolean): string {
	const weekday = () => {
		const day = (SSF.parse_date_code(value, { date1904: from1904 }) as { q?: number } | null)?.q;
		return day === undefined ? '' : (weekdays[day] ?? '');
	};
	return outsideQuotes(format, (part) =>
		part
			.replace(/\[DBNum\d\]/gi, '')
			.replace(/\[\$-F800\]/gi, '"";')
			.replace(/\[\$-F400\]/gi, '')
			.replace(/\[\$([^\]-]*)(?:-[0-9A-F]+)?\]/gi, (_, sign: string) =>
				sign === '' ? '' : `"${sign}"`
			)
			.replace(/!(.)/g, '\\$1')
			.replace(/g\/通用格式/gi, 'General')
			.replace(/(?<![a-z])aaaa(?![a-z])/gi, () => `"星期${weekday()}"`)
			.replace(/(?<![a-z])aaa(?![a-z])/gi, () => `"${weekday()}"`)
			.replace(/(?<![a-z])e+(?=[^+\-0-9a-z]|$)/gi, 'yyyy')
	).replace(/^"";.*$/s, 'yyyy"年"m"月"d"日"');
}

function outsideQuotes(format: string, change: (part: string) => string): string {
	return format
		.split(/("[^"]*")/)
		.map((part, i) => (i % 2 === 0 ? change(part) : part))
		.join('');
}

/** 0!.0,"万": a point that is drawn between the digits of a scaled number, as workbooks show 万. */
function pointBetween(value: number, code: string): string | null {
	const match = /^([#,]*0)\\\.(0+)(,*)((?:"[^"]*"|_.|\\.|[^;"0#?])*)(;|$)/.exec(code);
	if (match === null) return null;
	const [, , places = '', commas = '', tail = ''] = match;
	const digits = new Big(String(value))
		.div(new Big('1000').pow(commas.length))
		.round(0, Big.roundHalfUp)
		.div(new Big('10').pow(places.length))
		.toFixed(places.length);
	return `${digits}${tail.replace(/"|_.|\\/g, '')}`.trim();
}

const small = '〇一二三四五六七八九';
const formal = '零壹贰叁肆伍陆柒捌玖';
const formalPlaces: Record<string, string> = { 十: '拾', 百: '佰', 千: '仟' };

function numberInWords(text: string, kind: string): string {
	const [whole = '0', decimals] = text.replace('-', '').split('.');
	const count = Number(whole);
	if (kind === '3' || count >= 1e12) return text;
	const words =
		wholeInWords(count) + (decimals === undefined ? '' : `.${digitWise(decimals, small)}`);
	const said = kind === '2' ? inFormal(words) : words;
	return text.startsWith('-') ? `-${said}` : said;
}

function wholeInWords(value: number): string {
	const high = Math.floor(value / 1e8);
	const middle = Math.floor((value % 1e8) / 1e4);
	const low = value % 1e4;
	let text = high > 0 ? `${plainWords(high)}亿` : '';
	if (middle > 0) text += `${text !== '' && middle < 1000 ? '零' : ''}${plainWords(middle)}万`;
	if (low > 0) text += `${text !== '' && low < 1000 ? '零' : ''}${plainWords(low)}`;
	return text === '' ? '〇' : text;
}

/** Below ten thousand, with the leading one of ten said: 一十二. */
const plainWords = (value: number): string => inChinese(value).replace(/^十/, '一十');

const inFormal = (text: string): string =>
	[...text]
		.map(
			(sign) => formalPlaces[sign] ?? (small.includes(sign) ? formal[small.indexOf(sign)] : sign)
		)
		.join('');

const digitWise = (text: string, digits: string): string =>
	text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);

function digitsInWords(shown: string, kind: string, isDate: boolean): string {
	if (kind === '3') return shown;
	const digits = kind === '2' ? formal : small;
	if (!isDate) return digitWise(shown, digits);
	return shown.replace(/\d+/g, (number) => {
		if (number.length > 2) return digitWise(number, digits);
		const words = inChinese(Number(number));
		return kind === '2' ? inFormal(words) : words;
	});
}
