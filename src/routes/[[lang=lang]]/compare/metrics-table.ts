import {
	missing,
	number,
	text,
	unitCell,
	type Cell,
	type TableModel
} from '#lib/charts/table/table-model.ts';
import { termOf, type Words } from '#lib/i18n/words.ts';
import type { ReportRow } from '#lib/queries/report-list.ts';
import type { MetricGroup, MetricValue } from './metric-rows.ts';

/** The metrics side by side as a list: a row for every value on screen, what it rests on and how it differs. */
export function metricsTable(
	groups: readonly MetricGroup[],
	columns: readonly ReportRow[],
	words: Words
): TableModel {
	const { compare } = words.pages;
	const said = words.differences;
	const rows = groups.flatMap(({ lines }) =>
		lines.flatMap(({ name, formula, values }) =>
			columns.flatMap((column, place) => {
				const stated = values[place] ?? [];
				const cells =
					stated.length === 0 ? [nothing(words)] : stated.map((one) => cellsOf(one, words));
				return cells.map((rest) => [
					text(name),
					unitCell(column.unitId, column.unit),
					text(String(column.year)),
					...rest,
					text(formula)
				]);
			})
		)
	);
	return {
		columns: [
			{ label: compare.metric },
			{ label: words.charts.unit },
			{ label: words.charts.year },
			{ label: compare.value, numeric: true },
			{ label: compare.measure },
			{ label: compare.rests },
			{ label: said.column },
			{ label: compare.formula }
		],
		rows
	};
}

function nothing(words: Words): Cell[] {
	return [missing(words.charts.notReported), text(''), text(''), text('')];
}

function cellsOf({ text: value, ...rest }: MetricValue, words: Words): Cell[] {
	const { difference, missing: isMissing, notes, unitOfMeasure } = rest;
	return [
		isMissing ? missing(value) : number(value),
		text(termOf(words.pages.compare.measures, unitOfMeasure)),
		text(notes.join(words.site.separator)),
		text(difference?.text ?? '')
	];
}
