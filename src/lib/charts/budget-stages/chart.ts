import { formatWan } from '#lib/i18n/format.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { ShownStage, StagesOfUnit } from '#lib/shape/stages-by-unit.ts';
import { isNarrow, type Drawing } from '../render/drawing.ts';
import { markOffset, rowAxis, rowsGrid, rowsHeight } from '../marks/row-axis.ts';
import { rowBars } from '../marks/row-bars.ts';
import { rowDots, type RowDot } from '../marks/row-dots.ts';
import { baseOption, colour, valueAxis } from '../marks/theme.ts';
import { wordMarks, type WordMark } from '../marks/word-marks.ts';

/** Execution as a bar, the budgets it can be held against as marks of their own shape. In 万元. */
export function drawBudgetStages(
	rows: readonly StagesOfUnit[],
	words: Words,
	width: number
): Drawing {
	const { budget } = words.charts;
	const offset = markOffset(width);
	const labels = rows.map((row) => ({ name: row.unit, detail: String(row.year) }));
	const ends = figures(rows);
	return {
		width,
		height: rowsHeight(rows.length, width),
		option: {
			...baseOption,
			grid: rowsGrid(width, 84, ends),
			xAxis: { ...valueAxis, min: 0, splitNumber: isNarrow(width) ? 3 : 5 },
			yAxis: rowAxis(labels, width),
			series: [
				rowBars(executedBars(rows, budget.executed), { offset, thickness: 14 }),
				rowDots(stageDots(rows, 'budget', budget.unspecified), 'hollowDiamond', offset),
				rowDots(stageDots(rows, 'initial', budget.initial), 'ring', offset),
				rowDots(stageDots(rows, 'adjusted', budget.adjusted), 'tick', offset),
				rowDots(ends, 'none', offset),
				wordMarks(absences(rows, words), offset)
			]
		}
	};
}

function executedBars(rows: readonly StagesOfUnit[], name: string) {
	return stageDots(rows, 'executed', name).map(({ row, at, hint }) => ({
		row,
		from: 0,
		to: at,
		fill: colour.accent,
		hint
	}));
}

function stageDots(rows: readonly StagesOfUnit[], stage: ShownStage, name: string): RowDot[] {
	return rows.flatMap((row, index) => {
		const amount = row.stages[stage];
		if (amount === null || (stage !== 'executed' && !row.evaluated)) return [];
		const hint = `${row.unit} ${row.year}\n${name} ${formatWan(amount.wan)}`;
		return [{ row: index, at: amount.wan, hint }];
	});
}

/** The executed amount, to the right of everything in its row. */
function figures(rows: readonly StagesOfUnit[]): RowDot[] {
	return rows.flatMap((row, index) => {
		const { executed, initial, adjusted, budget } = row.stages;
		if (executed === null) return [];
		const at = Math.max(executed.wan, ...[initial, adjusted, budget].map((one) => one?.wan ?? 0));
		return [{ row: index, at, hint: '', label: formatWan(executed.wan) }];
	});
}

function absences(rows: readonly StagesOfUnit[], words: Words): WordMark[] {
	return rows.flatMap((row, index) => {
		if (row.stages.executed !== null) return [];
		const { targetsOnly, budget } = words.charts;
		return [{ row: index, word: row.evaluated ? budget.executedMissing : targetsOnly }];
	});
}
