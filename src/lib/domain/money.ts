import Big from 'big.js';
import { readChineseNumber } from './chinese-number.ts';
import { foldText, readAccountNumber, readNumber } from './number.ts';
import type { MoneyUnit } from './record.ts';

Big.strict = true;

const unitInWan: Record<MoneyUnit, string> = {
	元: '0.0001',
	百元: '0.01',
	千元: '0.1',
	万元: '1',
	十万元: '10',
	百万元: '100',
	千万元: '1000',
	亿元: '10000'
};

/** An amount as printed, exact in 万元. `decimals` are those of the print, in `unit`. */
export interface PrintedMoney {
	wan: string;
	unit: MoneyUnit;
	decimals: number;
}

/** Converts a decimal text from a money unit to 万元, exactly. */
export function toWan(value: string, unit: MoneyUnit): string {
	if (unit === '万元') return value;
	return new Big(value).times(unitInWan[unit]).toFixed();
}

/** The unit that a word such as 万 or 百万元 names. */
const unitNamed = (word: string): MoneyUnit | null => {
	const name = word.endsWith('元') ? word : `${word}元`;
	return name in unitInWan ? (name as MoneyUnit) : null;
};

const scaleWords = '[十百千]?万|[十百千]?亿|百|千';
const unitWords = `(?:${scaleWords})?元`;

const amount = new RegExp(`^(.+?)(${unitWords}|[十百千]?万|[十百千]?亿)?(\\))?$`, 's');

/**
 * A whole text that is one amount: `2,674.56`, `913万元`, `6万`, `55.6 亿`, `(4.50)`, `△12.50`, `壹佰万元整`. A unit in the text wins over
 * `heading`'s.
 * @returns null when the text is not one amount, or when neither says its unit, or when it is of another currency
 */
export function readMoney(text: string, heading: MoneyUnit | null): PrintedMoney | null {
	const folded = foldText(text)
		.replace(/ /g, '')
		.replace(/^[¥￥]/, '')
		.replace(/^([(△▲负-])[¥￥]/, '$1')
		.replace(/人民币/, '')
		.replace(/元[整正]$/, '元');
	const match = amount.exec(folded);
	if (match?.[1] === undefined) return null;
	const whole = readAccountNumber(folded);
	const number = whole ?? readAccountNumber(`${match[1]}${match[3] ?? ''}`);
	const unit = whole !== null || match[2] === undefined ? heading : unitNamed(match[2]);
	if (number === null) return readCoins(folded);
	if (unit === null) return null;
	return { wan: toWan(number.value, unit), unit, decimals: number.decimals };
}

/** An amount in words to the last coin: 壹佰元伍角, 三元二角五分. */
function readCoins(text: string): PrintedMoney | null {
	const match = /^(.+)元(?:(.)角)?(?:零?(.)分)?$/.exec(text);
	if (match === null || (match[2] ?? match[3]) === undefined) return null;
	const [yuan, jiao, fen] = [match[1], match[2] ?? '零', match[3] ?? '零'].map(
		(part) => readChineseNumber(part ?? '') ?? readNumber(part ?? '')?.value
	);
	if (yuan === undefined || jiao === undefined || fen === undefined) return null;
	const value = new Big(yuan).plus(new Big(jiao).div('10')).plus(new Big(fen).div('100'));
	return {
		wan: toWan(value.toFixed(), '元'),
		unit: '元',
		decimals: match[3] === undefined ? 1 : 2
	};
}

const currencies =
	'美元|美金|欧元|英镑|日元|日圆|港元|港币|港幣|澳元|加元|韩元|卢布|新元|瑞士法郎|新台币|澳门元|澳门币|USD|EUR|GBP|JPY|HKD|US\\$|[$€£]';

const foreign = new RegExp(
	`(?:单位|币种|金额|资金|预算|经费|投资)[^,;。\\d]{0,8}?((?:${scaleWords})?(?:${currencies}))|\\(((?:${scaleWords})?(?:${currencies}))[)/]|\\d((?:${scaleWords})?(?:${currencies}))|(?:^|[^A-Za-z])([$€£]|US\\$)\\d`
);
const hasCurrency = new RegExp(`${currencies}|[＄￡]`);

/** The currency other than the yuan that a text names as the unit of an amount: 单位：万美元, 12.5万欧元; null when there is none. */
export function foreignCurrencyIn(text: string): string | null {
	if (!hasCurrency.test(text)) return null;
	const folded = foldText(text).replace(/ /g, '');
	const match = foreign.exec(folded);
	return match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4] ?? null;
}

const namedUnit = new RegExp(
	`(?:单位|金额|资金|预算|经费|投资)[^,;。\\d]{0,8}?(${unitWords})|\\((?:人民币)?(${unitWords})[)/]`
);

/**
 * The unit that a heading names, as in 金额单位：元, （万元）, 预算数(亿元), 单位：百万元. Null when it names none, or another currency.
 */
export function moneyUnitIn(text: string): MoneyUnit | null {
	if (!/元/.test(text) || foreignCurrencyIn(text) !== null) return null;
	const folded = foldText(text);
	const match = namedUnit.exec(folded);
	const name = match?.[1] ?? match?.[2];
	return name === undefined ? null : unitNamed(name);
}
