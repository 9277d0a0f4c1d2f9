import { expect, test } from 'vitest';
import { spokenNumber } from '#lib/audit/spoken-number.ts';

test.each([
	['1894.22', '万元', '1,894.22'],
	['1234567', '元', '1,234,567'],
	['-324.42', '万元', '−324.42'],
	['+2175.16', '万元', '+2,175.16'],
	['-25.49%', '%', '−25.49%'],
	['100', '万元', '100']
])('%s %s is said as %s', (value, unit, said) => {
	expect(spokenNumber(value, unit)).toBe(said);
});

test.each([
	['2023', ''],
	['3252台', ''],
	['≥4000', ''],
	['3243..37', '万元'],
	['2023.4.20', '']
])('%s stays as printed', (value, unit) => {
	expect(spokenNumber(value, unit)).toBe(value);
});
