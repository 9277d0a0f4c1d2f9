import { expect, test } from 'vitest';
import { type Basis, basisSentence, readBasis } from '#lib/domain/basis.ts';
import { wordsOf } from '#lib/i18n/dictionaries.ts';
import { basisText } from '#lib/components/basis-text.ts';

const all: Basis[] = [
	{ kind: 'printed-elsewhere', value: '120.5', times: 4, line: '年度资金总额', at: 52 },
	{ kind: 'printed-elsewhere', value: '120.5', times: 1, line: '其中：in line', at: null },
	{ kind: 'equals-total', total: '全年预算数' },
	{ kind: 'only-headcount' },
	{ kind: 'confirmed', by: 'sum' },
	{ kind: 'confirmed', by: 'rate' }
];

test.each(all)('what a record keeps is read again: $kind', (basis) => {
	expect(readBasis(basisSentence(basis))).toEqual(basis);
});

test('each is told in the language of the page, with its figures', () => {
	for (const basis of all) {
		const sentence = basisSentence(basis);
		const told = basisText(sentence, wordsOf('zh'));
		expect(told).not.toMatch(/\b(the|is|printed|taken)\b/);
		if (basis.kind === 'printed-elsewhere') {
			expect(told).toContain(basis.value);
			expect(told).toContain(basis.line);
		}
		expect(basisText(sentence, wordsOf('en'))).toContain(
			basis.kind === 'equals-total' ? basis.total : ''
		);
	}
});

test('what a person wrote is left as it is', () => {
	expect(readBasis('原件第 3 页印作 12.5')).toBeUndefined();
	expect(basisText('原件第 3 页印作 12.5', wordsOf('zh'))).toBe('原件第 3 页印作 12.5');
});
