import { formatCount, formatPercent, formatWan } from '#lib/i18n/format.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { UnitOfYear, YearFigure } from '#lib/shape/unit-over-years.ts';
import { missing, number, text, type Cell, type TableModel } from '../table/table-model.ts';

/** The years of one unit, each with its figures and where they stand. */
export function unitOverYearsTable(rows: readonly UnitOfYear[], words: Words): TableModel {
	const { overYears: own, budget, rate, staffing, year, wan, people, points } = words.charts;
	const hasPeers = rows.some(({ peers }) => peers !== null);
	const column = (label: string, unit?: string) =>
		unit === undefined ? { label, numeric: true } : { label, unit, numeric: true };
	return {
		columns: [
			{ label: year },
			column(budget.initial, wan),
			column(own.budget, wan),
			column(budget.executed, wan),
			column(rate.byAdjusted),
			...(hasPeers ? [column(own.peers)] : []),
			column(staffing.establishment, people),
			column(staffing.inPost, people),
			column(own.met),
			column(own.score, points),
			column(own.findings)
		],
		rows: rows.map((row) => {
			const cell = (figure: YearFigure | null, format: (value: number) => string): Cell =>
				figure === null
					? missing(words.charts.notReported)
					: number(format(figure.value), row.unitId, figure.factIds);
			return [
				text(String(row.year)),
				cell(row.initial, formatWan),
				cell(row.budget, formatWan),
				cell(row.executed, formatWan),
				cell(row.rate, formatPercent),
				...(hasPeers ? [peersOf(row, words)] : []),
				cell(row.establishment, formatCount),
				cell(row.inPost, formatCount),
				cell(row.met, formatPercent),
				cell(row.score, formatCount),
				number(formatCount(row.findings))
			];
		})
	};
}

function peersOf({ peers }: UnitOfYear, words: Words): Cell {
	const { notReported, overYears } = words.charts;
	if (peers === null) return missing(notReported);
	return number(overYears.peersAre(formatPercent(peers.low), formatPercent(peers.high), peers.n));
}
