import { formatCount } from '#lib/i18n/format.ts';
import { termOf, type Words } from '#lib/i18n/words.ts';
import { lossClasses, type LossClass } from '#lib/shape/loss-classes.ts';
import type { ScoresOfForm } from '#lib/shape/scores-by-form.ts';
import { isNarrow, type Drawing } from '../render/drawing.ts';
import { markOffset, rowAxis, rowsGrid, rowsHeight } from '../marks/row-axis.ts';
import { rowBars, type RowBar } from '../marks/row-bars.ts';
import { rowDots, type RowDot } from '../marks/row-dots.ts';
import { baseOption, colour, valueAxis } from '../marks/theme.ts';
import { wordMarks, type WordMark } from '../marks/word-marks.ts';

export const lossFill: Record<LossClass, string> = {
	output: colour.series[0],
	benefit: colour.series[1],
	satisfaction: colour.series[2],
	cost: colour.series[3],
	execution: colour.series[4],
	other: colour.faint
};

const lossInk: Record<LossClass, string> = {
	output: 'var(--on-series-1)',
	benefit: 'var(--on-series-2)',
	satisfaction: 'var(--on-series-3)',
	cost: 'var(--on-series-4)',
	execution: 'var(--on-series-5)',
	other: colour.ink
};

/** Points that each form takes off, by class of indicator, with the score it states. In 分. */
export function drawLostPoints(
	rows: readonly ScoresOfForm[],
	words: Words,
	width: number
): Drawing {
	const offset = markOffset(width);
	const labels = rows.map((row) => ({ name: row.unit, detail: detailOf(row, words) }));
	const ends = figures(rows, words);
	return {
		width,
		height: rowsHeight(rows.length, width),
		option: {
			...baseOption,
			grid: rowsGrid(width, 84, ends),
			xAxis: { ...valueAxis, min: 0, minInterval: 1, splitNumber: isNarrow(width) ? 3 : 5 },
			yAxis: rowAxis(labels, width),
			series: [
				rowBars(bars(rows, words), { offset, thickness: 16 }),
				rowDots(ends, 'none', offset),
				wordMarks(absences(rows, words), offset)
			]
		}
	};
}

function detailOf(row: ScoresOfForm, words: Words): string {
	if (row.formId === null) return String(row.year);
	return `${row.year} · ${row.programme ?? words.charts.scores.whole}`;
}

function bars(rows: readonly ScoresOfForm[], words: Words): RowBar[] {
	return rows.flatMap((row, index) => {
		let from = 0;
		return lossClasses.flatMap((name) => {
			const lost = row.lostByClass[name];
			if (lost <= 0) return [];
			const bar: RowBar = {
				row: index,
				from,
				to: from + lost,
				fill: lossFill[name],
				label: formatCount(lost),
				labelColour: lossInk[name],
				hint: `${row.unit} ${detailOf(row, words)}\n${termOf(words.terms.level1, name)} −${formatCount(lost)}`
			};
			from += lost;
			return [bar];
		});
	});
}

/** The stated score, to the right of what was lost. */
function figures(rows: readonly ScoresOfForm[], words: Words): RowDot[] {
	return rows.flatMap((row, index) => {
		if (row.score === null) return [];
		const at = lossClasses.reduce((sum, name) => sum + Math.max(0, row.lostByClass[name]), 0);
		const score = `${formatCount(row.score)} / ${formatCount(row.weight ?? 100)}`;
		const label = at === 0 ? `${score} · ${words.charts.scores.noLoss}` : score;
		return [{ row: index, at, hint: '', label }];
	});
}

function absences(rows: readonly ScoresOfForm[], words: Words): WordMark[] {
	const { scores } = words.charts;
	return rows.flatMap((row, index) =>
		row.score !== null
			? []
			: [{ row: index, word: row.evaluated ? scores.noScore : scores.outOfScope }]
	);
}
