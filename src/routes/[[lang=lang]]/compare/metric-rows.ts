import { measureText, metricText } from '#lib/charts/peer-strips/sentence.ts';
import { termOf, type Words } from '#lib/i18n/words.ts';
import type { ReportRow } from '#lib/queries/report-list.ts';
import type { UnitMetricRow } from '#lib/queries/unit-metrics.ts';
import { columnKey } from '#lib/filters/column-key.ts';
import { differenceOf, type Difference } from './differences.ts';

export interface MetricValue {
	text: string;
	missing: boolean;
	/** What it counts: %, 万元, 人 … */
	unitOfMeasure: string;
	/** What the value rests on, where it needs saying. */
	notes: string[];
	factId: number | undefined;
	/** From the column that the others are held against; none in that column itself. */
	difference: Difference | undefined;
}

export interface MetricLine {
	metric: string;
	name: string;
	formula: string;
	/** What its values count, where they do not carry it as a rate carries its %. */
	measure: string;
	/** Values column by column: several where several are stated. */
	values: MetricValue[][];
}

export interface MetricGroup {
	group: keyof Words['pages']['compare']['groups'];
	lines: MetricLine[];
}

type GroupName = MetricGroup['group'];

const groups: readonly [GroupName, RegExp][] = [
	['staffing', /^M-STF/],
	['budget', /^M-BUD-(01|02|04|05|07|11|12)/],
	['structure', /^M-BUD-(09|13|15)/],
	['head', /^M-HEAD/],
	['control', /^M-(SAN|PRC)/],
	['indicator', /^M-IND/],
	['score', /^M-SCR/]
];

/** The metrics by group, one line each, for the columns of a comparison; `base` is the key of the column they are held against. */
export function metricGroups(
	metrics: readonly UnitMetricRow[],
	columns: readonly ReportRow[],
	base: string | undefined,
	words: Words
): MetricGroup[] {
	const ids = [...new Set(metrics.map(({ metric }) => metric))].sort();
	return groups.flatMap(([group, pattern]) => {
		const lines = ids
			.filter((id) => pattern.test(id))
			.map((id) => lineOf(id, metrics, columns, base, words));
		return lines.length === 0 ? [] : [{ group, lines }];
	});
}

function lineOf(
	metric: string,
	metrics: readonly UnitMetricRow[],
	columns: readonly ReportRow[],
	base: string | undefined,
	words: Words
): MetricLine {
	const named = words.metrics[metric];
	const rowsOf = (column: ReportRow) =>
		stated(metrics.filter((row) => row.metric === metric && columnKey(row) === columnKey(column)));
	const against = columns.find((column) => columnKey(column) === base);
	return {
		metric,
		name: named?.name ?? metric,
		formula: named?.formula ?? '',
		measure: measureText(metrics.find((row) => row.metric === metric)?.unitOfMeasure ?? '', words),
		values: columns.map((column) => {
			const rows = rowsOf(column);
			return rows.map((row) => ({
				...valueOf(row, words),
				difference:
					against === undefined || against === column
						? undefined
						: differenceOf(
								row,
								rowsOf(against),
								{ own: column, base: against },
								rows.length === 1,
								words
							)
			}));
		})
	};
}

/** Where one place gives a value, the places that give none are not told. */
function stated(rows: readonly UnitMetricRow[]): readonly UnitMetricRow[] {
	const found = rows.filter((row) => row.value !== null);
	return found.length > 0 ? found : rows.slice(0, 1);
}

function valueOf(row: UnitMetricRow, words: Words): Omit<MetricValue, 'difference'> {
	const notes = [...(row.claim === null ? [] : [row.claim]), ...row.flags]
		.map((key) => words.metricNotes[key])
		.filter((note): note is string => note !== undefined);
	if (row.value === null) {
		return {
			text: termOf(words.terms.metricStatus, row.status),
			missing: true,
			unitOfMeasure: row.unitOfMeasure,
			notes: [],
			factId: undefined
		};
	}
	return {
		text: metricText(row.value, row.unitOfMeasure),
		missing: false,
		unitOfMeasure: row.unitOfMeasure,
		notes,
		factId: row.factIds[0]
	};
}
