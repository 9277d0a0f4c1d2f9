import Big from 'big.js';
import { numeralSigns, readChineseNumber } from './chinese-number.ts';

const numeral = `[${numeralSigns}]+(?:点[${numeralSigns}]+)?`;
/** Words that may stand in front of a measure in words: what bounds it, or says that it is one. */
const lead =
	'(?:[≥≤><=]|不少于|不低于|不小于|不得少于|不得低于|不超过|不超出|不高于|不大于|不多于|不得超过|至少|至多|最少|最多|大于等于|小于等于|大于|小于|高于|低于|超过|少于|多于|达到|达|完成|共|共计|约|近|控制在|每年|每月|每季度?|全年|为)';
const measured =
	'(?:个工作日|工作日|个小时|个月|个百分点|次/年|人次|户次|场次|批次|次|个|人|户|户次|台|处|套|栋|幢|件|份|趟|项|家|辆|场|场次|条|篇|期|名|所|座|间|例|起|批次|批|幅|张|本|块|分|只|头|株|站|部|支|册|门|类|种|棵|盏|宗|卷|度|道|眼|口|村|镇|公里|千米|米|平方米|平方公里|亩|公顷|吨|公斤|千克|天|日|个月|月|年|周|小时|个小时|分钟|个工作日|工作日|元|%|次/年)';
const tail = '(?:内|以上|以下|以内|之内|及以上|左右|余)?';

const wholeMeasure = new RegExp(
	`^(${lead}?\\s*)(${numeral})(\\s*[余多]?${measured}${tail}(?:/[年月人次])?)$`
);
const inTenths = new RegExp(
	`^(${lead}?\\s*)([一二三四五六七八九]|\\d(?:\\.\\d)?)成(半)?(${tail})$`
);
const percent = new RegExp(`百分之(${numeral}|\\d+(?:\\.\\d+)?)`, 'g');

/** 十二月三十一日 behind a year, or in front of a day: parts of a date. */
function withDates(text: string): string {
	const figure = (word: string) => readChineseNumber(word) ?? word;
	return text
		.replace(/(?<=\d年\s*)[一二三四五六七八九十]{1,3}(?=\s*月)/g, figure)
		.replace(/(?<=\d月\s*)[一二三四五六七八九十]{1,3}(?=\s*[日号])/g, figure)
		.replace(/^[一二三四五六七八九十]{1,3}(?=月(?:份|底|末|前|\d))/, figure);
}

/**
 * A value with its numbers in figures: 不少于十次 is 不少于10次, 百分之九十五 is 95%. Words in which a numeral measures nothing stay as they
 * are (一次性完成, 进一步提高), so only a value that is one measure and no more is read.
 */
export function inFigures(text: string): string {
	if (!/[一二两三四五六七八九十百壹贰叁肆伍陆柒捌玖拾]/.test(text)) return text;
	const rates = withDates(text).replace(percent, (whole, number: string) => {
		if (/^\d/.test(number)) return `${number}%`;
		const value = number === '百' ? '100' : readChineseNumber(number);
		return value === null ? whole : `${value}%`;
	});
	const tenths = inTenths.exec(rates);
	if (tenths?.[2] !== undefined) {
		const count = /^\d/.test(tenths[2]) ? tenths[2] : (readChineseNumber(tenths[2]) ?? '');
		const percents = new Big(count)
			.times('10')
			.plus(tenths[3] === undefined ? '0' : '5')
			.toFixed();
		return `${tenths[1] ?? ''}${percents}%${tenths[4] ?? ''}`;
	}
	if (rates === '百分百' || rates === '百分之百') return '100%';
	return rates.replace(wholeMeasure, (whole, front: string, number: string, rear: string) => {
		const value = readChineseNumber(number);
		return value === null ? whole : `${front}${value}${rear}`;
	});
}
