import type { ScopeFilter } from '../filters/scope-filter.ts';
import {
	cellWidth,
	doneFrom,
	executionEnd,
	type MoneyWork,
	type MoneyWorkCell,
	type MoneyWorkGroup,
	type MoneyWorkRow,
	maxListed,
	maxPoints,
	needsCells,
	spentFrom
} from '../queries/money-and-work.ts';
import { scale, unscaled } from '../site-data/columns.ts';
import type { SiteData } from '../site-data/source.ts';
import { type PlacedRow, unitYearsMatching } from './unit-years.ts';

interface Grouped extends PlacedRow {
	metRate: number | null;
	placing: MoneyWorkGroup;
	placingTotal: number;
	placeInGroup: number;
}

/**
 * Every unit-year with its execution rate, the share of comparable targets that were met and the stated score. What lacks a rate has
 * none, never 0.
 */
export async function moneyAndWork(data: SiteData, filter: ScopeFilter): Promise<MoneyWork> {
	const scope = await unitYearsMatching(data, filter);
	if (scope.numRows() === 0) return { rows: [], cells: [] };
	const grouped = scope
		.derive({ metRate: 'd.comparable > 0 ? d.met * 100 / d.comparable : null' })
		.derive({
			placing: `!d.evaluated ? 'targets-only'
				: d.fullRate === null && d.metRate === null ? 'neither'
				: d.fullRate === null ? 'no-rate'
				: d.metRate === null ? 'no-completion'
				: d.fullRate >= ${spentFrom * scale} && d.metRate < ${doneFrom} ? 'unfinished' : 'placed'`
		})
		.groupby('placing')
		.derive({ placingTotal: 'count()', placeInGroup: 'row_number()' })
		.ungroup();
	const shown = grouped.filter(
		`d.placeInGroup <= (d.placing === 'placed' ? ${maxPoints} : ${maxListed})`
	);
	const rows = (shown.objects() as Grouped[]).map(moneyWorkRow);
	if (!needsCells(rows)) return { rows, cells: [] };
	// a rate beyond the end of the axis counts in its last cell
	const cells = grouped
		.filter("d.placing === 'placed' || d.placing === 'unfinished'")
		.groupby({
			executionFrom: capped('d.fullRate', scale, executionEnd - cellWidth),
			metFrom: capped('d.metRate', 1, 100)
		})
		.rollup({ count: 'count()' })
		.orderby('executionFrom', 'metFrom')
		.objects() as MoneyWorkCell[];
	return { rows, cells };
}

function moneyWorkRow(row: Grouped): MoneyWorkRow {
	const hasRate = row.fullRate !== null;
	const hasScore = row.score !== null && Boolean(row.weight);
	return {
		unitId: row.unitId,
		unit: row.unit,
		year: row.year,
		evaluated: row.evaluated,
		placing: row.placing,
		placingTotal: row.placingTotal,
		executionRate: hasRate ? unscaled(row.fullRate!) : null,
		unspecified: hasRate && row.unspecified === true,
		rateFacts: hasRate ? [...(row.rateFacts ?? [])] : [],
		metRate: rounded(row.metRate),
		met: row.met,
		comparable: row.comparable,
		notComparable: row.notComparable,
		scoreRate: hasScore ? rounded((row.score! / row.weight!) * 100) : null,
		scoreFacts: hasScore ? [row.scoreFact!] : []
	};
}

/** To two decimals, halves away from zero. */
function rounded(value: number | null): number | null {
	return value === null ? null : (Math.sign(value) * Math.round(Math.abs(value) * 100)) / 100;
}

/** The lower end of the cell that a rate falls into, as an expression. */
function capped(rate: string, perPercent: number, last: number): string {
	const from = `floor(${rate} / ${cellWidth * perPercent}) * ${cellWidth}`;
	return `${rate} >= ${(last + cellWidth) * perPercent} ? ${last} : ${from}`;
}
