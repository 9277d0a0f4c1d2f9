import { formatCount } from '#lib/i18n/format.ts';
import { termOf, type Words } from '#lib/i18n/words.ts';
import { verdictKinds, type VerdictKind } from '#lib/shape/verdict-kinds.ts';
import type { VerdictsOfForm } from '#lib/shape/verdicts-by-form.ts';
import { isNarrow, type Drawing } from '../render/drawing.ts';
import { markOffset, rowAxis, rowsGrid, rowsHeight } from '../marks/row-axis.ts';
import { rowBars, type RowBar } from '../marks/row-bars.ts';
import { rowDots } from '../marks/row-dots.ts';
import { baseOption, colour, valueAxis } from '../marks/theme.ts';
import { wordMarks } from '../marks/word-marks.ts';

export const verdictFill: Record<VerdictKind, string> = {
	measured: colour.series[0],
	bounded: colour.series[1],
	notShown: colour.series[3],
	missed: colour.attention,
	notComparable: colour.edge
};

const verdictInk: Record<VerdictKind, string> = {
	measured: 'var(--on-series-1)',
	bounded: 'var(--on-series-2)',
	notShown: 'var(--on-series-4)',
	missed: 'var(--on-series-1)',
	notComparable: colour.ink
};

/** Indicators of each form by whether their targets can be shown to be met; what cannot be compared is an outline. */
export function drawVerdicts(
	rows: readonly VerdictsOfForm[],
	words: Words,
	width: number
): Drawing {
	const offset = markOffset(width);
	const labels = rows.map((row) => ({ name: row.unit, detail: detailOf(row, words) }));
	const totals = rows.flatMap((row, index) =>
		row.form === null ? [] : [{ row: index, at: row.total, hint: '', label: totalText(row, words) }]
	);
	const absent = rows.flatMap(({ form }, index) =>
		form === null ? [{ row: index, word: words.charts.notReported }] : []
	);
	return {
		width,
		height: rowsHeight(rows.length, width),
		option: {
			...baseOption,
			grid: rowsGrid(width, 150, totals),
			xAxis: { ...valueAxis, min: 0, minInterval: 1, splitNumber: isNarrow(width) ? 3 : 5 },
			yAxis: rowAxis(labels, width),
			series: [
				rowBars(bars(rows, words), { offset, thickness: 16 }),
				rowDots(totals, 'none', offset),
				wordMarks(absent, offset)
			]
		}
	};
}

function totalText(row: VerdictsOfForm, words: Words): string {
	return row.withActual === 0 ? words.charts.verdicts.noActual : formatCount(row.total);
}

function detailOf(row: VerdictsOfForm, words: Words): string {
	if (row.form === null) return String(row.year);
	return `${row.year} · ${row.programme ?? termOf(words.terms.form, row.form)}`;
}

function bars(rows: readonly VerdictsOfForm[], words: Words): RowBar[] {
	return rows.flatMap((row, index) => {
		let from = 0;
		return verdictKinds.flatMap((kind) => {
			const count = row.counts[kind];
			if (count === 0) return [];
			const bar: RowBar = {
				row: index,
				from,
				to: from + count,
				fill: verdictFill[kind],
				outlined: kind === 'notComparable',
				label: formatCount(count),
				labelColour: verdictInk[kind],
				hint: `${row.unit} ${detailOf(row, words)}\n${words.charts.verdicts[kind]} ${count}`
			};
			from += count;
			return [bar];
		});
	});
}
