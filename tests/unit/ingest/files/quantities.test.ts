import { describe, expect, test } from 'vitest';
import { foreignCurrencyIn, moneyUnitIn, readMoney } from '#lib/domain/money.ts';
import { foldText } from '#lib/domain/number.ts';
import { readChineseNumber } from '#lib/domain/chinese-number.ts';
import { withoutRadicals } from '#lib/domain/radicals.ts';
import { readQuantity } from '#lib/domain/read-quantity.ts';
import type { Quantity } from '#lib/domain/quantity.ts';

const short = ({
	class: kind,
	comparator,
	low,
	high,
	unit,
	status,
	parts,
	date
}: Quantity): string =>
	[
		kind,
		comparator ?? '?',
		parts === undefined ? `${low ?? ''}..${high ?? ''}` : parts.map((part) => part.value).join('+'),
		unit ?? '',
		date ?? '',
		status === 'reported' ? '' : status
	]
		.filter((part) => part !== '')
		.join(' ');
const target = (raw: string): Quantity => readQuantity(raw, { role: 'target', place: {} });

describe('bounds of a target', () => {
	test.each([
		['小于等于7项', 'numeric <= ..7 项'],
		['小于或等于7项', 'numeric <= ..7 项'],
		['低于或者等于7项', 'numeric <= ..7 项'],
		['大于等于7项', 'numeric >= 7.. 项'],
		['高于或等于97%', 'percent >= 97.. %'],
		['不超出7项', 'numeric <= ..7 项'],
		['最多7项', 'numeric <= ..7 项'],
		['至多7项', 'numeric <= ..7 项'],
		['最少7项', 'numeric >= 7.. 项'],
		['不得高于7项', 'numeric <= ..7 项'],
		['未超过7项', 'numeric <= ..7 项'],
		['≮97%', 'percent >= 97.. %'],
		['≯7%', 'percent <= ..7 %'],
		['＞＝97%', 'percent >= 97.. %'],
		['97%（含）以上', 'percent >= 97.. %'],
		['超过（含）97%', 'percent >= 97.. %'],
		['不低于上年的97%', 'percent >= 97.. %'],
		['7项封顶', 'numeric <= ..7 项'],
		['±3%', 'range range -3..3 %'],
		['误差不超过±3%', 'range range -3..3 %'],
		['200±5%', 'range range 190..210'],
		['20±2℃', 'range range 18..22 ℃'],
		['大于60小于80', 'range range 60..80'],
		['60≤X≤80', 'range range 60..80'],
		['建成7项', 'numeric = 7..7 项'],
		['不满7项', 'numeric < ..7 项'],
		['不许超过7项', 'numeric <= ..7 项'],
		['7项（不含）以上', 'numeric > 7.. 项'],
		['-5℃', 'numeric = -5..-5 ℃']
	])('%s', (raw, read) => {
		expect(short(target(raw))).toBe(read);
	});

	test('words that set a bound in a way that is not known are no "equal to"', () => {
		expect(short(target('不甚超7项'))).not.toContain('numeric =');
		expect(short(target('控制在7%以上'))).toBe('percent ? .. % unparseable');
	});
});

describe('marks, folding, and numbers in words', () => {
	test.each([
		['①70公里；②90公里', 'composite ? 70+90'],
		['⑴70公里；⑵90公里', 'composite ? 70+90'],
		['⒈70公里', 'numeric = 70..70 公里'],
		['❶70公里', 'numeric = 70..70 公里'],
		['（1）70公里；（2）90公里', 'composite ? 70+90'],
		['70公里¹', 'numeric = 70..70 公里'],
		['3½公里', 'numeric = 3.5..3.5 公里'],
		['3⅓公里', 'numeric ? .. unparseable'],
		['10³吨', 'numeric = 1000..1000 吨'],
		['1.2×10⁴人', 'numeric = 12000..12000 人'],
		['5km²', 'numeric = 5..5 平方公里'],
		['≥12,5\n00公里', 'numeric >= 12500.. 公里'],
		['≥12\n000公里', 'numeric >= 12000.. 公里'],
		['路灯60盏\n座椅20张', 'composite ? 60+20'],
		['不少于二十次', 'numeric >= 20.. 次'],
		['百分之九十八', 'percent = 98..98 %'],
		['九成以上', 'percent >= 90.. %'],
		['五个工作日内', 'duration <= ..5 工作日'],
		['二〇二三年十月底前', 'date <= .. 2023-10-31'],
		['一次性完成', 'qualitative ? ..'],
		['进一步提高', 'qualitative ? ..'],
		['增长5个百分点', 'percent = 5..5 %']
	])('%s', (raw, read) => {
		expect(short(target(raw))).toBe(read);
	});

	test.each([
		['二百一十.五', '210.5'],
		['壹仟贰佰叁拾肆', '1234'],
		['二〇二三', '2023'],
		['一亿二千万', '120000000'],
		['十万零五百', '100500'],
		['一百二', null],
		['一次', null]
	])('the number %s', (text, value) => {
		expect(readChineseNumber(text)).toBe(value);
	});

	test.each([
		['二〇二三年', '2023年'],
		['二○二三年度', '2023年度'],
		['二О二三年', '2023年'],
		['2O23年', '2023年'],
		['一九九八年', '1998年']
	])('the year %s', (text, folded) => {
		expect(foldText(text)).toBe(folded);
	});

	test('radicals are the characters that they are drawn as', () => {
		expect(withoutRadicals('⻝品⾏业⼾籍⻓远⻘年')).toBe('食品行业户籍长远青年');
	});
});

describe('an actual value is in the unit and scale of its target', () => {
	test.each([
		['≥90%', '0.956', 'percent = 95.6..95.6 %'],
		['≥90%', '1', 'percent = 100..100 %'],
		['≥90%', '95', 'percent = 95..95 %'],
		['≤5%', '0.5', 'percent = 0.5..50 % unparseable'],
		['≥5万人', '5.2', 'numeric = 52000..52000 人'],
		['≥5万人', '52000', 'numeric = 52000..52000 人'],
		['≥60公里', '62', 'numeric = 62..62 公里'],
		['60 百分比', '62', 'percent = 62..62 %'],
		['≥60', '62', 'numeric = 62..62']
	])('%s and %s', (stated, raw, read) => {
		expect(short(readQuantity(raw, { role: 'actual', target: target(stated), place: {} }))).toBe(
			read
		);
	});
});

describe('money', () => {
	test.each([
		['(4.50)', '-4.50'],
		['（1,234）', '-1234'],
		['△12.50', '-12.50'],
		['▲12.50', '-12.50'],
		['12.50-', '-12.50'],
		['负3.00', '-3.00'],
		['\u201112.50', '-12.50'],
		['壹佰万元整', '100'],
		['5百万元', '500'],
		['三元二角五分', '0.000325'],
		['305.20①', '305.20'],
		['(4)', null],
		['$200', null],
		['12万欧元', null]
	])('%s', (text, wan) => {
		expect(readMoney(text, '万元')?.wan ?? null).toBe(wan);
	});

	test.each([
		['单位：百万元', '百万元', null],
		['项目资金（十万元）', '十万元', null],
		['预算数(亿元)', '亿元', null],
		['单位：万美元', null, '万美元'],
		['投资（欧元）', null, '欧元'],
		['单位：元', '元', null]
	])('the unit in %s', (text, unit, foreign) => {
		expect([moneyUnitIn(text), foreignCurrencyIn(text)]).toEqual([unit, foreign]);
	});
});
