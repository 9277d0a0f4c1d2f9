import { foreignCurrencyIn, moneyUnitIn } from '#lib/domain/money.ts';
import type { Problem } from '#lib/domain/record.ts';
import type { Item } from './document.ts';

/** Longer than this, a text tells of a currency and does not set the unit of a table. */
const longest = 40;

/** The places where a document names another currency than the yuan as the unit of its amounts: they are never converted. */
export function findForeignCurrencies(items: readonly Item[]): Problem[] {
	const seen = new Set<string>();
	const problems: Problem[] = [];
	for (const item of items)
		for (const text of item.kind === 'row' ? item.cells.map((cell) => cell.text) : [item.text]) {
			if (text.length > longest || moneyUnitIn(text) !== null) continue;
			const currency = foreignCurrencyIn(text);
			if (currency === null || seen.has(text)) continue;
			seen.add(text);
			problems.push({
				code: 'foreign-currency',
				raw: text,
				place: {
					...(item.line === undefined ? {} : { line: item.line }),
					...(item.page === undefined ? {} : { page: item.page })
				},
				note: `amounts in ${currency}; they are not converted`
			});
		}
	return problems;
}
