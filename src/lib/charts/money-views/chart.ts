import type { MoneyView } from '#lib/filters/money-view.ts';
import { formatPercent, formatWan } from '#lib/i18n/format.ts';
import { termOf, type Words } from '#lib/i18n/words.ts';
import type { MoneyViewRow } from '#lib/shape/money-views.ts';
import { isNarrow, type Drawing } from '../render/drawing.ts';
import { groupAxis, groupGrid, groupHeight, placed, type GroupLine } from '../marks/group-axis.ts';
import { rowBars } from '../marks/row-bars.ts';
import { rowDots } from '../marks/row-dots.ts';
import { baseOption, colour, valueAxis } from '../marks/theme.ts';
import { wordMarks } from '../marks/word-marks.ts';

/** The money of a few units side by side, measure by measure, all on one axis of the view's unit. */
export function drawMoneyViews(view: MoneyView) {
	return (rows: readonly MoneyViewRow[], words: Words, width: number): Drawing => {
		const lines = linesOf(rows, words);
		const bars = placed(lines).flatMap((row) =>
			row.value === null ? [] : [{ ...row, value: row.value }]
		);
		const absent = placed(lines).filter(({ value }) => value === null);
		const text = (value: number) => (view === 'share' ? formatPercent(value) : formatWan(value));
		const ends = bars.map((row) => ({
			row: row.line,
			at: row.value,
			hint: '',
			label: text(row.value)
		}));
		return {
			width,
			height: groupHeight(lines.length),
			option: {
				...baseOption,
				grid: groupGrid(width, ends),
				xAxis: { ...valueAxis, min: 0, splitNumber: isNarrow(width) ? 2 : 5 },
				yAxis: groupAxis(lines, (row) => ({ name: row.unit, detail: String(row.year) }), width),
				series: [
					rowBars(
						bars.map((row) => ({
							row: row.line,
							from: 0,
							to: row.value,
							fill: colour.accent,
							hint: `${row.unit} ${row.year}\n${measureName(row.measure, words)} ${text(row.value)}`
						})),
						{ offset: 0, thickness: 14 }
					),
					rowDots(ends, 'none', 0),
					wordMarks(absent.map((row) => ({ row: row.line, word: reasonText(row, words) })))
				]
			}
		};
	};
}

function linesOf(rows: readonly MoneyViewRow[], words: Words): GroupLine<MoneyViewRow>[] {
	return rows.flatMap((row, index): GroupLine<MoneyViewRow>[] => [
		...(row.measure === rows[index - 1]?.measure
			? []
			: [{ heading: measureName(row.measure, words) }]),
		{ row }
	]);
}

export function measureName(measure: string, words: Words): string {
	return words.moneyViews.measures[measure] ?? words.metrics[measure]?.name ?? measure;
}

export function reasonText({ reason }: MoneyViewRow, words: Words): string {
	if (reason === 'requested') return words.moneyViews.requested;
	return termOf(words.terms.metricStatus, reason ?? 'missing');
}
