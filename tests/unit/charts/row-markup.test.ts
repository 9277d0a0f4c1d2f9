import { expect, test } from 'vitest';
import { rowMarkup } from '#lib/charts/table/row-markup.ts';
import { missing, number, printed, text, unitCell } from '#lib/charts/table/table-model.ts';

const links = {
	unit: (unitId: string) => `./units/${unitId}/`,
	fact: (unitId: string, factId: number) => `./units/${unitId}/#fact-${factId}`
};
const chinese = { language: 'zh', links } as const;

test('a row has a heading and says of each cell what it is', () => {
	const columns = [{ label: 'a' }, { label: 'b', numeric: true }, { label: 'c', wide: true }];
	const row = [unitCell('u', '甲'), number('1.00', 'u', [7]), missing('—')];
	expect(rowMarkup(row, columns, chinese)).toBe(
		'<tr><th scope="row"><a href="./units/u/">甲</a></th>' +
			'<td class="numeric"><a class="figure" href="./units/u/#fact-7">1.00</a></td>' +
			'<td class="missing wide">—</td></tr>'
	);
});

test('no text of a document becomes markup', () => {
	const hostile = '<img src=x onerror="alert(1)">&amp;';
	const row = [printed(hostile), { ...text(hostile), notes: [hostile] }];
	const markup = rowMarkup(row, [{ label: 'a' }, { label: 'b' }], {
		language: 'en',
		links: { ...links, unit: (unitId) => unitId }
	});
	expect(markup).not.toContain('<img');
	expect(markup).not.toContain('"alert');
	expect(markup.match(/&lt;img src=x onerror=&quot;alert\(1\)&quot;>&amp;amp;/g)).toHaveLength(3);
	const link = rowMarkup([unitCell('"><script>', '甲')], [{ label: 'a' }], {
		language: 'zh',
		links: { ...links, unit: (unitId) => unitId }
	});
	expect(link).toContain('href="&quot;>&lt;script>"');
});

test('what is printed in Chinese says so on an English page', () => {
	expect(rowMarkup([printed('甲')], [{ label: 'a' }], { language: 'en', links })).toBe(
		'<tr><th scope="row"><span lang="zh-CN">甲</span></th></tr>'
	);
});
