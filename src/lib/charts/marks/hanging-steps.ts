import { isNarrow, type Drawing } from '../render/drawing.ts';
import { groupAxis, groupGrid, groupHeight, placed, type GroupLine } from './group-axis.ts';
import { rowBars } from './row-bars.ts';
import { rowDots } from './row-dots.ts';
import { baseOption, valueAxis } from './theme.ts';
import { wordMarks } from './word-marks.ts';

/** One step of a way of money: a bar from one amount to another, with its name and what is written at its end. */
export interface HangingStep {
	name: string;
	/** Stands above the step, where a group begins with it. */
	heading?: string | undefined;
	/** In 万元. */
	from: number;
	to: number;
	label: string;
	fill: string;
	/** Known only as what is left. */
	outlined: boolean;
	/** Names the group and the step where the bar is pointed at. */
	hint: string;
	/** Stands instead of a bar that there is not. */
	absent?: string | undefined;
}

/** Steps one below the other: what leads from one amount to the next hangs between them. */
export function drawHangingSteps(steps: readonly HangingStep[], width: number): Drawing {
	const lines = steps.flatMap((step): GroupLine<HangingStep>[] => [
		...(step.heading === undefined ? [] : [{ heading: step.heading }]),
		{ row: step }
	]);
	const told = placed(lines).filter(({ absent }) => absent === undefined);
	const ends = told.map(({ line, from, to, label }) => ({
		row: line,
		at: Math.max(from, to),
		hint: '',
		label
	}));
	const absences = placed(lines).flatMap(({ line, absent }) =>
		absent === undefined ? [] : [{ row: line, word: absent }]
	);
	return {
		width,
		height: groupHeight(lines.length),
		option: {
			...baseOption,
			grid: groupGrid(width, ends),
			xAxis: { ...valueAxis, splitNumber: isNarrow(width) ? 2 : 5 },
			yAxis: groupAxis(lines, ({ name }) => ({ name, detail: '' }), width),
			series: [
				rowBars(
					told.map(({ line, from, to, fill, outlined, hint, name, label }) => ({
						row: line,
						from: Math.min(from, to),
						to: Math.max(from, to),
						fill,
						outlined,
						hint: `${hint}\n${name} ${label}`
					})),
					{ offset: 0, thickness: 14 }
				),
				rowDots(ends, 'none', 0),
				wordMarks(absences)
			]
		}
	};
}
