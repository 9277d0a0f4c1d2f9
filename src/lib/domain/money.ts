import Big from 'big.js';
import { foldText, readNumber } from './number.ts';
import type { MoneyUnit } from './record.ts';

Big.strict = true;

const unitInWan: Record<MoneyUnit, string> = {
	元: '0.0001',
	千元: '0.1',
	万元: '1',
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

const unitNames: Record<string, MoneyUnit> = {
	元: '元',
	千元: '千元',
	万: '万元',
	万元: '万元',
	亿: '亿元',
	亿元: '亿元'
};

/**
 * A whole text that is one amount: `2,674.56`, `913万元`, `6万`, `55.6 亿`. A unit in the text wins over `heading`'s.
 * @returns null when the text is not one amount, or when neither says its unit
 */
export function readMoney(text: string, heading: MoneyUnit | null): PrintedMoney | null {
	const folded = foldText(text)
		.replace(/ /g, '')
		.replace(/^[¥￥]/, '')
		.replace(/人民币/, '');
	const match = /^([-+]?[\d,.]+)(亿元|万元|千元|亿|万|元)?$/.exec(folded);
	if (match?.[1] === undefined) return null;
	const number = readNumber(match[1]);
	const unit = match[2] === undefined ? heading : (unitNames[match[2]] ?? null);
	if (number === null || unit === null) return null;
	return { wan: toWan(number.value, unit), unit, decimals: number.decimals };
}

/** The unit that a heading names, as in 金额单位：元, （万元）, 预算数(亿元). */
export function moneyUnitIn(text: string): MoneyUnit | null {
	const folded = foldText(text);
	const match =
		/(?:单位|金额|资金|预算|经费|投资)[^,;。\d]{0,8}?(亿元|万元|千元|元)|\((亿元|万元|千元|元)[)/]/.exec(
			folded
		);
	const name = match?.[1] ?? match?.[2];
	return name === undefined ? null : (unitNames[name] ?? null);
}
