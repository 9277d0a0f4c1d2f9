import { formatPercent, formatWan } from '#lib/i18n/format.ts';
import { termOf, type Words } from '#lib/i18n/words.ts';
import { segments, type Segment } from '#lib/shape/spending-segments.ts';
import type { SpendingShares } from '#lib/shape/spending-shares.ts';
import {
	missing,
	number,
	text,
	unitCell,
	type Cell,
	type TableModel
} from '../table/table-model.ts';

export function spendingSharesTable(rows: readonly SpendingShares[], words: Words): TableModel {
	const { structure, unit, year, wan } = words.charts;
	return {
		columns: [
			{ label: unit },
			{ label: year },
			{ label: structure.total, unit: wan, numeric: true },
			...segments.map((segment) => ({ label: structure[segment], numeric: true }))
		],
		rows: rows.map((row) => [
			unitCell(row.unitId, row.unit),
			text(String(row.year)),
			row.totalWan === null ? absent(row, words) : number(formatWan(row.totalWan)),
			...segments.map((segment) => share(row, segment, words))
		])
	};
}

function share(row: SpendingShares, segment: Segment, words: Words): Cell {
	if (row.wan === null || row.percent === null) return absent(row, words);
	const fact = row.facts[segment];
	if (fact === null && row.wan[segment] === 0) return missing(words.site.table.missing);
	const figure = `${formatPercent(row.percent[segment])} (${formatWan(row.wan[segment])})`;
	return number(figure, row.unitId, [fact]);
}

function absent(row: SpendingShares, words: Words): Cell {
	return missing(
		row.evaluated ? words.charts.notReported : termOf(words.terms.metricStatus, 'out-of-scope')
	);
}
