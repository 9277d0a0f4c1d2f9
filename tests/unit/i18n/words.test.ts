import { describe, expect, test } from 'vitest';
import { en } from '#lib/i18n/en/words.ts';
import { formatCount, formatPercent, formatWan } from '#lib/i18n/format.ts';
import { zh } from '#lib/i18n/zh/words.ts';

function keys(words: unknown, path = ''): string[] {
	if (typeof words !== 'object' || words === null) return [`${path}: ${typeof words}`];
	return Object.entries(words).flatMap(([name, value]) => keys(value, `${path}/${name}`));
}

function texts(words: unknown): string[] {
	if (typeof words === 'string') return [words];
	if (typeof words !== 'object' || words === null) return [];
	return Object.values(words).flatMap(texts);
}

describe('the words of the interface', () => {
	test('every word is there in both languages', () => {
		expect(keys(en)).toEqual(keys(zh));
	});

	test('no word is empty', () => {
		expect([...texts(zh), ...texts(en)].filter((text) => text.trim() === '')).toEqual([]);
	});

	test('a lead is never called a violation', () => {
		expect(texts(zh).filter((text) => text.includes('违规'))).toEqual([]);
		expect(texts(en).filter((text) => /violation/i.test(text))).toEqual([]);
	});
});

describe('numbers', () => {
	test('money has two decimals and its thousands apart', () => {
		expect(formatWan(3243.37)).toBe('3,243.37');
		expect(formatWan(0)).toBe('0.00');
		expect(formatWan(-324.42)).toBe('−324.42');
	});

	test('rates have two decimals and a sign', () => {
		expect(formatPercent(161.11)).toBe('161.11%');
	});

	test('counts have no decimals, scores at most two', () => {
		expect(formatCount(29)).toBe('29');
		expect(formatCount(97.88)).toBe('97.88');
	});
});

test('counts in sentences have their thousands apart, as the tables have', () => {
	for (const words of [zh, en]) {
		for (const sentence of [
			words.groups.pages.shown(1, 24, 3200),
			words.pages.findings.count(3200),
			words.peers.cellPlace(3200, 12),
			words.site.live.done.reports(3200)
		])
			expect(sentence).toContain('3,200');
	}
});
