import type { ScatterSeriesOption } from 'echarts/charts';
import { colour, textSize } from './theme.ts';

/** A word that stands in a row where a figure is missing. */
export interface WordMark {
	row: number;
	word: string;
	/** Where it begins on the axis: 0 unless something else stands there. */
	at?: number;
}

const dash = 'path://M-7,-1L7,-1L7,1L-7,1Z';

/** Missing is a mark and a word of its own: a short dash, and why. It is no value and has no place on the axis. */
export function wordMarks(marks: readonly WordMark[], offsetY = 0): ScatterSeriesOption {
	return {
		type: 'scatter',
		silent: true,
		symbol: dash,
		symbolSize: [10, 2],
		symbolOffset: [10, offsetY],
		itemStyle: { color: colour.faint, opacity: 1 },
		label: {
			show: true,
			position: 'right',
			distance: 14,
			backgroundColor: colour.paper,
			padding: [1, 2],
			color: colour.soft,
			fontSize: textSize,
			formatter: (parameters) => marks[parameters.dataIndex]?.word ?? ''
		},
		data: marks.map((mark) => [mark.at ?? 0, mark.row])
	};
}
