import type { CustomSeriesOption, ScatterSeriesOption } from 'echarts/charts';
import { formatCount, formatPercent } from '#lib/i18n/format.ts';
import type { Words } from '#lib/i18n/words.ts';
import {
	cellWidth,
	doneFrom,
	executionEnd,
	spentFrom,
	type MoneyWorkCell
} from '#lib/queries/money-and-work.ts';
import type { MoneyAndWork, PlacedRow } from '#lib/shape/money-and-work.ts';
import { isNarrow, type Drawing } from '../render/drawing.ts';
import { heatFill, heatInk } from '../marks/heat-shades.ts';
import { plainText } from '../table/plain-text.ts';
import { hintOf } from '../marks/row-bars.ts';
import { dotShape, type DotShape } from '../marks/row-dots.ts';
import { executionCell } from './table.ts';
import { baseOption, colour, edgeOf, quietEmphasis, textSize, valueAxis } from '../marks/theme.ts';

/** No more names than this are written beside points; of many points only those in the corner are named. */
const maxNames = 12;

/** Names nearer to the edge of the corner than this, in points, would stand on it. */
const edgeRoom = 3;

/** Marks of the stated score, by the grades of the ministry's scale; shape tells them apart as well as colour. */
export const scoreMarks = [
	{ grade: 'high', from: 90, shape: 'dot' },
	{ grade: 'middle', from: 80, shape: 'diamond' },
	{ grade: 'low', from: 0, shape: 'hollowDiamond' },
	{ grade: 'none', from: null, shape: 'ring' }
] as const satisfies readonly { grade: string; from: number | null; shape: DotShape }[];
export type ScoreGrade = (typeof scoreMarks)[number]['grade'];

export function gradeOf(scoreRate: number | null): ScoreGrade {
	if (scoreRate === null) return 'none';
	return scoreMarks.find(({ from }) => from !== null && scoreRate >= from)?.grade ?? 'low';
}

/** Execution against completion, with the corner where money is spent and work is not done. Both in %. */
export function drawMoneyAndWork(
	[shown]: readonly MoneyAndWork[],
	words: Words,
	width: number
): Drawing {
	const narrow = isNarrow(width);
	const data = shown ?? { points: [], cells: [] };
	const xs = [
		...data.points.map((row) => drawnRate(row.executionRate)),
		...data.cells.flatMap(({ executionFrom }) => [executionFrom, executionFrom + cellWidth])
	];
	const ys = [...data.points.map((row) => row.metRate), ...data.cells.map((cell) => cell.metFrom)];
	const from = (values: number[], most: number) =>
		Math.min(most, Math.floor(Math.min(...values, most) / 10) * 10);
	const x = { min: from(xs, 70), max: Math.max(110, Math.ceil(Math.max(...xs, 0) / 10) * 10) };
	const y = { min: from(ys, 60), max: 105 };
	const axis = {
		...valueAxis,
		nameTextStyle: { color: colour.soft, fontSize: textSize },
		axisLine: { show: true, lineStyle: { color: colour.line } },
		axisLabel: {
			...valueAxis.axisLabel,
			formatter: (value: number) => (value > 100 && value % 10 !== 0 ? '' : `${value}%`)
		}
	};
	const { moneyWork } = words;
	return {
		width,
		height: narrow ? 380 : 440,
		option: {
			...baseOption,
			grid: { left: narrow ? 40 : 52, right: narrow ? 20 : 28, top: 34, bottom: 52 },
			xAxis: {
				...axis,
				...x,
				interval: narrow ? 20 : 10,
				name: moneyWork.execution,
				nameLocation: 'middle',
				nameGap: 34
			},
			yAxis: {
				...axis,
				...y,
				interval: 20,
				name: moneyWork.completion,
				nameLocation: 'end',
				nameGap: 14,
				nameTextStyle: {
					...axis.nameTextStyle,
					align: 'left',
					padding: [0, 0, 0, narrow ? -34 : -46]
				}
			},
			series: [
				corner(x, y, cornerName(shown, words)),
				...(data.cells.length > 0 ? [cells(data, words)] : pointSeries(data.points, words))
			]
		}
	};
}

/** The name of the corner, and how many stand in it where they cannot be counted one by one. */
function cornerName(shown: MoneyAndWork | undefined, { moneyWork, site }: Words): string {
	return shown === undefined || shown.cells.length === 0
		? moneyWork.unfinished
		: `${moneyWork.unfinished}${site.colon}${formatCount(shown.counts.unfinished)}`;
}

/** Rates beyond the end of the axis stand on it; the hint and the table say them exactly. */
function drawnRate(rate: number): number {
	return Math.min(rate, executionEnd);
}

interface Span {
	min: number;
	max: number;
}

/** The corner that has a name, behind everything. */
function corner(x: Span, y: Span, name: string): CustomSeriesOption {
	return {
		type: 'custom',
		silent: true,
		z: 0,
		data: [[spentFrom, doneFrom]],
		renderItem: (_, api) => {
			const [left = 0, top = 0] = api.coord([spentFrom, doneFrom]);
			const [right = 0, bottom = 0] = api.coord([x.max, y.min]);
			return {
				type: 'group',
				children: [
					{
						type: 'rect',
						shape: { x: left, y: top, width: right - left, height: bottom - top },
						style: {
							fill: 'var(--attention-soft)',
							stroke: colour.attention,
							lineWidth: 1,
							lineDash: [4, 4]
						}
					},
					{
						type: 'text',
						style: {
							text: name,
							x: right - 6,
							y: bottom - 10,
							// on a phone the words are longer than the corner is wide, and Latin ones wider than the server takes them to be
							width: (right - left) * 0.75,
							overflow: 'break',
							lineHeight: textSize + 5,
							align: 'right',
							verticalAlign: 'bottom',
							fill: colour.ink,
							fontSize: textSize
						}
					}
				]
			};
		}
	};
}

const inCorner = ({ placing }: PlacedRow) => placing === 'unfinished';

function pointSeries(points: readonly PlacedRow[], words: Words): ScatterSeriesOption[] {
	const few = points.length <= maxNames;
	const fewInCorner = points.filter(inCorner).length <= maxNames;
	return scoreMarks.map(({ grade, shape }) => {
		const rows = points.filter((row) => gradeOf(row.scoreRate) === grade);
		const { symbol, itemStyle } = dotShape[shape];
		return {
			type: 'scatter',
			symbol,
			symbolSize: symbol === 'diamond' ? 14 : 12,
			itemStyle: {
				...itemStyle,
				...(grade === 'low' ? { borderColor: colour.attention } : {}),
				opacity: points.length > 60 ? 0.65 : 1
			},
			emphasis: quietEmphasis,
			clip: false,
			cursor: 'default',
			tooltip: { formatter: hintOf(rows.map((row) => ({ hint: hint(row, words) }))) },
			labelLayout: { hideOverlap: true, moveOverlap: 'shiftY' },
			data: rows.map((row) => ({
				value: [drawnRate(row.executionRate), row.metRate],
				label: {
					show: few || (fewInCorner && inCorner(row)),
					position: labelSide(row),
					distance: 8,
					color: colour.ink,
					fontSize: textSize,
					formatter: plainText(`${row.unit} ${row.year}`)
				}
			}))
		};
	});
}

/** Beside the point, towards the middle of the chart; near the upper edge of the corner above or below it, so that the edge crosses no name. */
function labelSide(row: PlacedRow): 'left' | 'right' | 'top' | 'bottom' {
	if (row.executionRate < spentFrom) return 'right';
	if (Math.abs(row.metRate - doneFrom) > edgeRoom) return 'left';
	return row.metRate >= doneFrom ? 'top' : 'bottom';
}

function hint(row: PlacedRow, words: Words): string {
	const { moneyWork, charts } = words;
	return [
		`${row.unit} ${row.year}`,
		`${moneyWork.execution} ${formatPercent(row.executionRate)}`,
		`${moneyWork.completion} ${formatPercent(row.metRate)} (${row.met}/${row.comparable})`,
		`${moneyWork.score} ${row.scoreRate === null ? charts.notReported : formatPercent(row.scoreRate)}`
	].join('\n');
}

/** The highest row holds those that met every target: it has a height, but no values above 100. */
const wholeHeight = 3;

/** Five points a side, each with its count; the fuller, the more. */
function cells(data: Pick<MoneyAndWork, 'cells'>, words: Words): CustomSeriesOption {
	const most = Math.max(...data.cells.map(({ count }) => count), 1);
	return {
		type: 'custom',
		clip: false,
		data: data.cells.map(({ executionFrom, metFrom }) => [executionFrom, metFrom]),
		tooltip: { formatter: hintOf(data.cells.map((cell) => ({ hint: cellHint(cell, words) }))) },
		renderItem: ({ dataIndex }, api) => {
			const cell = data.cells[dataIndex];
			if (cell === undefined) return null;
			const { executionFrom, metFrom, count } = cell;
			const [left = 0, bottom = 0] = api.coord([executionFrom, metFrom]);
			const [right = 0, top = 0] = api.coord([
				executionFrom + cellWidth,
				metFrom + (metFrom >= 100 ? wholeHeight : cellWidth)
			]);
			const label = formatCount(count);
			const width = right - left - 2;
			const fits = width > label.length * 7;
			const isWhole = metFrom >= 100;
			const fill = heatFill(count, most);
			return {
				type: 'rect',
				shape: { x: left + 1, y: top + 1, width, height: bottom - top - 2 },
				style: { fill, stroke: edgeOf(fill), lineWidth: 1 },
				emphasis: { style: { fill, stroke: colour.ink, lineWidth: 1 } },
				...(fits || isWhole
					? {
							textContent: {
								type: 'text',
								style: {
									text: label,
									fill: fits ? heatInk(count, most) : colour.ink,
									fontSize: textSize
								}
							},
							// above the highest row there is room
							textConfig: fits
								? { position: 'inside' }
								: { position: 'top', distance: (executionFrom / cellWidth) % 2 === 0 ? 2 : 15 }
						}
					: {})
			};
		}
	};
}

function cellHint({ executionFrom, metFrom, count }: MoneyWorkCell, words: Words): string {
	const { moneyWork } = words;
	return [
		`${moneyWork.execution} ${executionCell(executionFrom)}`,
		`${moneyWork.completion} ${metFrom >= 100 ? 100 : `${metFrom}–${metFrom + cellWidth}`}%`,
		moneyWork.unitYears(count)
	].join('\n');
}
