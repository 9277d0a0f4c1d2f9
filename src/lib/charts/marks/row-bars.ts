import type { CustomSeriesOption } from 'echarts/charts';
import { plainText } from '../table/plain-text.ts';
import { colour, edgeOf, textSize } from './theme.ts';

/** A bar in a row of a chart, from one value to another. */
export interface RowBar {
	row: number;
	from: number;
	to: number;
	fill: string;
	/** Drawn as an outline: an amount that is known only as what is left. */
	outlined?: boolean;
	/** Shown when the bar is pointed at. */
	hint: string;
	/** Stands inside the bar where there is room for it. */
	label?: string;
	labelColour?: string;
}

/** Pixels. */
const edge = 1;

interface Look {
	/** How far below the middle of the row, in pixels. */
	offset: number;
	thickness: number;
}

/** Bars whose height and place are set in pixels, so that a label can stand above them on a phone. */
export function rowBars(bars: readonly RowBar[], look: Look): CustomSeriesOption {
	return {
		type: 'custom',
		clip: false,
		encode: { x: [0, 1], y: 2 },
		data: bars.map((bar) => [bar.from, bar.to, bar.row]),
		tooltip: { formatter: hintOf(bars) },
		renderItem: ({ dataIndex }, api) => {
			const [left = 0, middle = 0] = api.coord([api.value(0), api.value(2)]);
			const [right = 0] = api.coord([api.value(1), api.value(2)]);
			return barShape(bars[dataIndex], left, right, middle, look);
		}
	};
}

export function hintOf(marks: readonly { hint: string }[]) {
	return (parameters: unknown): string => {
		const { dataIndex } = parameters as { dataIndex: number };
		return plainText(marks[dataIndex]?.hint ?? '');
	};
}

type Shape = ReturnType<NonNullable<CustomSeriesOption['renderItem']>>;

function barShape(
	bar: RowBar | undefined,
	left: number,
	right: number,
	middle: number,
	{ offset, thickness }: Look
): Shape {
	if (bar === undefined) return null;
	const width = Math.max(right - left, 1);
	const fits = bar.label !== undefined && width > bar.label.length * 8 + 6;
	return {
		type: 'rect',
		// its edge is drawn within it: neighbours do not overlap
		shape: {
			x: left + edge / 2,
			y: middle + offset - (thickness - edge) / 2,
			width: Math.max(width - edge, edge),
			height: thickness - edge
		},
		style: bar.outlined
			? { fill: colour.paper, stroke: bar.fill, lineWidth: edge, lineDash: [3, 3] }
			: { fill: bar.fill, stroke: edgeOf(bar.fill), lineWidth: edge },
		// custom properties cannot be lightened: the fill has to be said again
		emphasis: {
			style: { fill: bar.outlined ? colour.paper : bar.fill, stroke: colour.ink, lineWidth: edge }
		},
		...(fits
			? {
					textContent: {
						type: 'text',
						style: {
							text: bar.label,
							fill: bar.labelColour ?? colour.ink,
							fontSize: textSize
						}
					},
					textConfig: { position: 'inside' }
				}
			: {})
	} as Shape;
}
