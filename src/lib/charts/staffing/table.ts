import { formatCount, formatPercent } from '#lib/i18n/format.ts';
import { termOf, type Words } from '#lib/i18n/words.ts';
import type { StaffingRow } from '#lib/shape/staffing-rows.ts';
import {
	missing,
	number,
	text,
	unitCell,
	type Cell,
	type TableModel
} from '../table/table-model.ts';

export function staffingTable(rows: readonly StaffingRow[], words: Words): TableModel {
	const { staffing, unit, year, people } = words.charts;
	return {
		columns: [
			{ label: unit },
			{ label: year },
			{ label: staffing.source },
			{ label: staffing.establishment, unit: people, numeric: true },
			{ label: staffing.inPost, unit: people, numeric: true },
			{ label: staffing.total, unit: people, numeric: true },
			{ label: staffing.rate, numeric: true },
			{ label: staffing.statedRate, numeric: true }
		],
		rows: rows.map((row) => cells(row, words))
	};
}

function cells(row: StaffingRow, words: Words): Cell[] {
	const none = missing(
		row.evaluated ? words.charts.notReported : termOf(words.terms.metricStatus, 'out-of-scope')
	);
	const dash = missing(words.site.table.missing);
	const people =
		row.people === null ? null : number(formatCount(row.people), row.unitId, [row.peopleFact]);
	const facts = [row.peopleFact, row.establishmentFact];
	return [
		unitCell(row.unitId, row.unit),
		text(String(row.year)),
		row.form === null ? dash : text(sourceOf(row, words)),
		row.establishment === null
			? none
			: number(formatCount(row.establishment), row.unitId, [row.establishmentFact]),
		row.inPost && people !== null ? people : none,
		!row.inPost && people !== null ? people : dash,
		row.rate === null ? none : number(formatPercent(row.rate), row.unitId, facts),
		row.statedRate === null ? dash : number(formatPercent(row.statedRate))
	];
}

function sourceOf(row: StaffingRow, words: Words): string {
	const { staffing } = words.charts;
	const notes = [
		termOf(words.terms.form, row.form ?? ''),
		...(row.samePlace ? [] : [staffing.crossPlace]),
		...(row.dispatchedIncluded ? [staffing.withDispatched] : [])
	];
	return notes.join(words.site.separator);
}
