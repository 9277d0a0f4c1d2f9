import type { ScatterSeriesOption } from 'echarts/charts';
import { plainText } from '../table/plain-text.ts';
import { hintOf } from './row-bars.ts';
import { colour, quietEmphasis, textSize } from './theme.ts';

/** A mark in a row of a chart. */
export interface RowDot {
	row: number;
	at: number;
	hint: string;
	label?: string;
	labelSide?: 'right' | 'left';
}

/** Marks of one meaning have one shape: colour alone never tells them apart. */
export const dotShape = {
	dot: { symbol: 'circle', symbolSize: 12, itemStyle: { color: colour.accent, opacity: 1 } },
	alertDot: {
		symbol: 'circle',
		symbolSize: 12,
		itemStyle: { color: colour.attention, opacity: 1 }
	},
	hollowDot: {
		symbol: 'circle',
		symbolSize: 11,
		itemStyle: { color: colour.paper, borderColor: colour.accent, borderWidth: 2, opacity: 1 }
	},
	ring: {
		symbol: 'circle',
		symbolSize: 11,
		itemStyle: { color: colour.paper, borderColor: colour.ink, borderWidth: 2, opacity: 1 }
	},
	diamond: { symbol: 'diamond', symbolSize: 14, itemStyle: { color: colour.ink, opacity: 1 } },
	hollowDiamond: {
		symbol: 'diamond',
		symbolSize: 14,
		itemStyle: { color: colour.paper, borderColor: colour.ink, borderWidth: 2, opacity: 1 }
	},
	tick: { symbol: 'rect', symbolSize: [3, 24], itemStyle: { color: colour.ink, opacity: 1 } },
	none: { symbol: 'circle', symbolSize: 1, itemStyle: { color: 'none', opacity: 1 } }
} as const;
export type DotShape = keyof typeof dotShape;

export function rowDots(
	dots: readonly RowDot[],
	shape: DotShape,
	offset: number
): ScatterSeriesOption {
	const { symbol, symbolSize, itemStyle } = dotShape[shape];
	return {
		type: 'scatter',
		symbol,
		symbolSize: typeof symbolSize === 'number' ? symbolSize : [...symbolSize],
		symbolOffset: [0, offset],
		itemStyle,
		emphasis: quietEmphasis,
		clip: false,
		silent: shape === 'none',
		tooltip: { formatter: hintOf(dots) },
		data: dots.map((dot) => ({
			value: [dot.at, dot.row],
			label: {
				show: dot.label !== undefined,
				position: dot.labelSide ?? 'right',
				distance: shape === 'none' ? 14 : 7,
				backgroundColor: shape === 'none' ? 'none' : colour.paper,
				padding: [1, 2],
				color: colour.ink,
				fontSize: textSize,
				formatter: plainText(dot.label ?? '')
			}
		}))
	};
}
