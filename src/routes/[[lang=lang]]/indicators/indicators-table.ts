import { formatCount, formatPercent } from '#lib/i18n/format.ts';
import { termOf, type Words } from '#lib/i18n/words.ts';
import {
	missing,
	number,
	printed,
	text,
	unitCell,
	type Cell,
	type TableModel
} from '#lib/charts/table/table-model.ts';
import type { IndicatorRow } from '#lib/queries/indicator-list.ts';

/**
 * Every indicator with what was aimed at, what came of it, and whether the two can be compared: these next to it, so that a phone shows
 * them without a move aside.
 */
export function indicatorsTable(rows: readonly IndicatorRow[], words: Words): TableModel {
	const { indicators } = words.pages;
	return {
		columns: [
			{ label: indicators.indicator },
			{ label: indicators.target },
			{ label: indicators.actual },
			{ label: indicators.completion, numeric: true },
			{ label: indicators.verdict, wide: true },
			{ label: indicators.weight, numeric: true },
			{ label: indicators.score, numeric: true },
			{ label: words.charts.unit },
			{ label: words.charts.year },
			{ label: words.site.filter.class },
			{ label: indicators.explanation }
		],
		rows: rows.map((row) => cells(row, words))
	};
}

function cells(row: IndicatorRow, words: Words): Cell[] {
	const none = missing(words.site.table.missing);
	const figure = (value: number | null) => (value === null ? none : number(formatCount(value)));
	return [
		printed(row.level3 === '' ? row.level2 : row.level3),
		printedFact(row.targetRaw, row, row.targetFact, words),
		row.actualFact === null
			? missing(termOf(words.terms.comparability, 'NC-NOACT'))
			: printedFact(row.actualRaw ?? '', row, row.actualFact, words),
		completion(row, words),
		text(verdict(row, words)),
		figure(row.weight),
		figure(row.score),
		unitCell(row.unitId, row.unit),
		text(String(row.year)),
		text(termOf(words.terms.level1, row.level1Class)),
		row.explanation === null || row.explanation === '' ? none : printed(row.explanation)
	];
}

function printedFact(raw: string, row: IndicatorRow, factId: number, words: Words): Cell {
	if (raw.trim() === '') return missing(termOf(words.terms.status, 'blank'));
	return { ...printed(raw), facts: [{ unitId: row.unitId, factId }] };
}

function completion(row: IndicatorRow, words: Words): Cell {
	if (row.completionLow === null) return missing(words.site.table.missing);
	const low = formatPercent(row.completionLow);
	if (row.completionHigh === null) return number(words.pages.indicators.atLeast(low));
	if (row.completionHigh === row.completionLow) return number(low);
	return number(`${low}–${formatPercent(row.completionHigh)}`);
}

function verdict(row: IndicatorRow, words: Words): string {
	const { indicators } = words.pages;
	const { verdict: verdicts, comparability } = words.terms;
	if (row.verdict === 'not-comparable') {
		return `${termOf(verdicts, row.verdict)}${words.site.colon}${termOf(comparability, row.comparability)}`;
	}
	const notes = [
		...(row.verdict === 'met' && !row.measured ? [indicators.bounded] : []),
		...(row.copied ? [indicators.copied] : [])
	];
	return [termOf(verdicts, row.verdict), ...notes].join(words.site.separator);
}
