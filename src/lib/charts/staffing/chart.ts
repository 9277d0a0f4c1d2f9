import { formatCount, formatPercent } from '#lib/i18n/format.ts';
import { termOf, type Words } from '#lib/i18n/words.ts';
import type { StaffingRow } from '#lib/shape/staffing-rows.ts';
import { isNarrow, type Drawing } from '../render/drawing.ts';
import { markOffset, rowAxis, rowsGrid, rowsHeight, type RowLabel } from '../marks/row-axis.ts';
import { rowBars, type RowBar } from '../marks/row-bars.ts';
import { rowDots, type RowDot } from '../marks/row-dots.ts';
import { baseOption, colour, valueAxis } from '../marks/theme.ts';
import { wordMarks, type WordMark } from '../marks/word-marks.ts';

/** Every stated headcount against the establishment: a tick, a dot, and the gap between them. In 人. */
export function drawStaffing(rows: readonly StaffingRow[], words: Words, width: number): Drawing {
	const { staffing } = words.charts;
	const offset = markOffset(width);
	const labels = rows.map((row) => rowLabel(row, words));
	const ends = people(rows, words, () => true);
	return {
		width,
		height: rowsHeight(rows.length, width),
		option: {
			...baseOption,
			grid: rowsGrid(width, 84, ends),
			xAxis: { ...valueAxis, min: 0, minInterval: 1, splitNumber: isNarrow(width) ? 3 : 5 },
			yAxis: rowAxis(labels, width),
			series: [
				rowBars(gaps(rows, words), { offset, thickness: 4 }),
				rowDots(posts(rows, staffing.establishment), 'tick', offset),
				rowDots(people(rows, words, within), 'dot', offset),
				rowDots(people(rows, words, over), 'alertDot', offset),
				rowDots(people(rows, words, unsorted), 'hollowDot', offset),
				wordMarks(absences(rows, words), offset)
			]
		}
	};
}

const over = (row: StaffingRow) => row.inPost && row.rate !== null && row.rate > 100;
const within = (row: StaffingRow) => row.inPost && !over(row);
const unsorted = (row: StaffingRow) => !row.inPost;

function rowLabel(row: StaffingRow, words: Words): RowLabel {
	const source = row.form === null ? [] : [termOf(words.terms.form, row.form)];
	return { name: row.unit, detail: [String(row.year), ...source].join(' · ') };
}

function gaps(rows: readonly StaffingRow[], words: Words): RowBar[] {
	const { staffing } = words.charts;
	return rows.flatMap((row, index) => {
		if (row.establishment === null || row.people === null || row.rate === null) return [];
		const above = row.people > row.establishment;
		const gap = Math.abs(row.people - row.establishment);
		return [
			{
				row: index,
				from: Math.min(row.people, row.establishment),
				to: Math.max(row.people, row.establishment),
				fill: above ? colour.attention : colour.series[1],
				hint: `${above ? staffing.over : staffing.under} ${formatCount(gap)}`
			}
		];
	});
}

function posts(rows: readonly StaffingRow[], name: string): RowDot[] {
	return rows.flatMap((row, index) =>
		row.establishment === null
			? []
			: [{ row: index, at: row.establishment, hint: `${name} ${formatCount(row.establishment)}` }]
	);
}

function people(
	rows: readonly StaffingRow[],
	words: Words,
	wanted: (row: StaffingRow) => boolean
): RowDot[] {
	const { staffing } = words.charts;
	return rows.flatMap((row, index) => {
		if (row.people === null || !wanted(row)) return [];
		const count = formatCount(row.people);
		const name = row.inPost ? staffing.inPost : staffing.total;
		const label = row.rate === null ? count : `${count} · ${formatPercent(row.rate)}`;
		return [
			{ row: index, at: row.people, label: noted(label, row, words), hint: `${name} ${count}` }
		];
	});
}

/** A headcount without an establishment says so beside its mark. */
function noted(label: string, row: StaffingRow, words: Words): string {
	if (row.establishment !== null) return label;
	return `${label} · ${words.charts.staffing.establishmentMissing}`;
}

function absences(rows: readonly StaffingRow[], words: Words): WordMark[] {
	const { staffing } = words.charts;
	return rows.flatMap((row, index) =>
		row.people !== null
			? []
			: [{ row: index, word: row.evaluated ? staffing.missing : staffing.outOfScope }]
	);
}
