import { expect, test } from 'vitest';
import { findingValue } from '#lib/components/finding-value.ts';
import { findings as en } from '#lib/i18n/en/findings.ts';
import { findings as zh } from '#lib/i18n/zh/findings.ts';

test.each([
	['1349.16万元', '1,349.16万元', '1,349.16 × 10,000 yuan'],
	['-11个百分点', '−11个百分点', '−11 percentage points'],
	['+203.63%', '+203.63%', '+203.63%'],
	['29人', '29人', '29 people'],
	['10项', '10项', '10 items']
])('%s is written as the sentences of findings write it', (value, inZh, inEn) => {
	expect(findingValue(value, zh.measures, 'zh')).toBe(inZh);
	expect(findingValue(value, en.measures, 'en')).toBe(inEn);
});

test.each([
	'≥360人',
	'98%1',
	'2023-04-20',
	'3243..37',
	'14.2万元万元',
	'4000台',
	'越城区',
	'95%以上',
	'1 | 98'
])('%s is a document’s own print and stays', (value) => {
	expect(findingValue(value, zh.measures, 'zh')).toBe(value);
	expect(findingValue(value, en.measures, 'en')).toBe(value);
});
