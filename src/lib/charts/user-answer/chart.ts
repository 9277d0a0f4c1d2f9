import type { Words } from '#lib/i18n/words.ts';
import type { UserAnswer } from '#lib/queries/user-answer.ts';
import type { Drawing } from '../render/drawing.ts';
import { markOffset, rowAxis, rowsGrid, rowsHeight } from '../marks/row-axis.ts';
import { rowBars } from '../marks/row-bars.ts';
import { rowDots } from '../marks/row-dots.ts';
import { isNumeric } from './table.ts';
import { baseOption, colour, valueAxis } from '../marks/theme.ts';
import { wordMarks } from '../marks/word-marks.ts';

export const maxBars = 30;

interface Bar {
	name: string;
	/** As the engine has it; null where there is no value. */
	text: string | null;
}

/** What can be drawn: a word and a number in each row; undefined where the answer has another form. */
export function barsOf({ columns, rows }: UserAnswer): readonly Bar[] | undefined {
	const word = columns.findIndex(({ type }) => type === 'VARCHAR');
	const figure = columns.findIndex(({ type }) => isNumeric(type));
	if (columns.length !== 2 || word < 0 || figure < 0 || rows.length === 0) return undefined;
	const bars = rows.map((row) => ({ name: row[word] ?? '', text: row[figure] ?? null }));
	const isDrawable = ({ text }: Bar) => text === null || Number.isFinite(Number(text));
	return bars.every(isDrawable) ? bars.slice(0, maxBars) : undefined;
}

/** One bar a row, in the order of the answer, from 0. */
export function drawUserAnswer(bars: readonly Bar[], words: Words, width: number): Drawing {
	const offset = markOffset(width);
	const labels = bars.map(({ name }) => ({ name, detail: '' }));
	const stated = bars.flatMap(({ name, text }, row) =>
		text === null ? [] : [{ name, row, value: Number(text), text: text.replace(/^-/, '−') }]
	);
	const ends = stated.map(({ row, value, text }) => ({
		row,
		at: Math.max(0, value),
		hint: '',
		label: text
	}));
	const from = Math.min(0, ...stated.map(({ value }) => value));
	const absent = bars.flatMap(({ text }, row) =>
		text === null ? [{ row, word: words.console.none }] : []
	);
	return {
		width,
		height: rowsHeight(bars.length, width),
		option: {
			...baseOption,
			grid: rowsGrid(width, 96, ends, from),
			xAxis: { ...valueAxis, splitNumber: 4 },
			yAxis: rowAxis(labels, width),
			series: [
				rowBars(
					stated.map(({ name, row, value, text }) => ({
						row,
						from: Math.min(0, value),
						to: Math.max(0, value),
						fill: colour.series[0],
						hint: `${name}\n${text}`
					})),
					{ offset, thickness: 16 }
				),
				rowDots(ends, 'none', offset),
				wordMarks(absent, offset)
			]
		}
	};
}
