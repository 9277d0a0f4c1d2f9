import type { LineSeriesOption } from 'echarts/charts';
import { formatCount, formatPercent, formatWan } from '#lib/i18n/format.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { UnitOfYear, YearFigure } from '#lib/shape/unit-over-years.ts';
import { isNarrow, type Drawing } from '../render/drawing.ts';
import { plainText } from '../table/plain-text.ts';
import { baseOption, colour, textSize } from '../marks/theme.ts';

/** One line of a panel: what it shows of a year. */
interface Line {
	name: string;
	of: (row: UnitOfYear) => number | null;
	ink: string;
	dashed?: boolean;
	/** Drawn hollow: another definition than its neighbours. */
	hollow?: (row: UnitOfYear) => boolean;
}

interface Panel {
	title: string;
	lines: Line[];
	format: (value: number) => string;
	/** A line across at this value. */
	at?: number;
	/** What is drawn behind the lines, from one value to another. */
	band?: (row: UnitOfYear) => { low: number; high: number } | null;
}

const titleRoom = 34;
const yearRoom = 24;
const plotHeight = 104;
const gap = 20;

/** The measures of one unit, each in a panel with the years along its axis; a line is broken where a year says nothing. */
export function drawUnitOverYears(
	rows: readonly UnitOfYear[],
	words: Words,
	width: number
): Drawing {
	const panels = panelsOf(words);
	const years = allYears(rows);
	const byYear = new Map(rows.map((row) => [row.year, row]));
	const across = isNarrow(width) ? 2 : 3;
	const panelHeight = titleRoom + plotHeight + yearRoom;
	const panelWidth = (width - gap * (across - 1)) / across;
	const place = (index: number) => ({
		left: (index % across) * (panelWidth + gap) + 6,
		top: Math.floor(index / across) * (panelHeight + gap) + titleRoom,
		width: panelWidth - 12,
		height: plotHeight
	});
	return {
		width,
		height: Math.ceil(panels.length / across) * (panelHeight + gap) - gap,
		option: {
			...baseOption,
			// one year is pointed at in all panels together
			axisPointer: { link: [{ xAxisIndex: 'all' }] },
			tooltip: {
				...baseOption.tooltip,
				trigger: 'axis',
				axisPointer: { type: 'line', lineStyle: { color: colour.soft, width: 1 } },
				formatter: (points: unknown) => {
					const [point] = points as { axisValue: string }[];
					return point === undefined ? '' : hint(Number(point.axisValue), byYear, panels, words);
				}
			},
			grid: panels.map((_, index) => place(index)),
			xAxis: panels.map((_, index) => ({
				type: 'category' as const,
				gridIndex: index,
				data: years.map(String),
				boundaryGap: years.length === 1,
				axisTick: { show: false },
				axisLine: { lineStyle: { color: colour.line } },
				axisLabel: {
					color: colour.soft,
					fontSize: textSize,
					interval: 0,
					// the first and the last year: the others stand between them
					formatter: (value: string, at: number) =>
						at === 0 || at === years.length - 1 ? value : '',
					alignMinLabel: 'left' as const,
					alignMaxLabel: 'right' as const
				}
			})),
			yAxis: panels.map(({ title, at }, index) => ({
				type: 'value' as const,
				gridIndex: index,
				scale: at !== undefined,
				min: at === undefined ? 0 : (range: { min: number }) => Math.min(range.min, at) - 2,
				max: (range: { max: number }) => upper(range.max, at),
				splitNumber: 2,
				name: title,
				nameLocation: 'end' as const,
				nameGap: 18,
				nameTextStyle: {
					color: colour.ink,
					fontSize: textSize + 1,
					align: 'left' as const
				},
				axisLabel: { show: false },
				axisLine: { show: false },
				axisTick: { show: false },
				splitLine: { show: false }
			})),
			series: panels.flatMap((panel, index) => [
				...bandOf(panel, index, years, byYear),
				...panel.lines.map((line, order) => series(panel, line, index, order === 0, years, byYear))
			])
		}
	};
}

function panelsOf(words: Words): Panel[] {
	const { overYears: own, budget, rate, staffing } = words.charts;
	const value = (of: (row: UnitOfYear) => YearFigure | null) => (row: UnitOfYear) =>
		of(row)?.value ?? null;
	return [
		{
			title: own.money,
			format: formatWan,
			lines: [
				{ name: budget.executed, of: value((row) => row.executed), ink: colour.accent },
				{
					name: own.budget,
					of: value((row) => row.budget),
					ink: colour.ink,
					hollow: ({ unspecified }) => unspecified
				},
				{ name: budget.initial, of: value((row) => row.initial), ink: colour.soft, dashed: true }
			]
		},
		{
			title: own.rate,
			format: formatPercent,
			at: 100,
			band: ({ peers }) => peers,
			lines: [
				{
					name: rate.byAdjusted,
					of: value((row) => row.rate),
					ink: colour.accent,
					hollow: ({ unspecified }) => unspecified
				}
			]
		},
		{
			title: own.staff,
			format: formatCount,
			lines: [
				{ name: staffing.inPost, of: value((row) => row.inPost), ink: colour.accent },
				{
					name: staffing.establishment,
					of: value((row) => row.establishment),
					ink: colour.soft,
					dashed: true
				}
			]
		},
		{
			title: own.met,
			format: formatPercent,
			at: 100,
			lines: [{ name: own.met, of: value((row) => row.met), ink: colour.accent }]
		},
		{
			title: own.score,
			format: formatCount,
			at: 100,
			lines: [{ name: own.score, of: value((row) => row.score), ink: colour.accent }]
		},
		{
			title: own.findings,
			format: formatCount,
			lines: [{ name: own.findings, of: ({ findings }) => findings, ink: colour.accent }]
		}
	];
}

/** Every year from the first to the last: one without a report is a gap. */
function allYears(rows: readonly UnitOfYear[]): number[] {
	const [first, last] = [rows[0]?.year ?? 0, rows.at(-1)?.year ?? -1];
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function upper(max: number, at: number | undefined): number {
	const top = Math.max(max, at ?? 0);
	return top + Math.max(1, Math.abs(top) * 0.06);
}

/** A band is two lines without ink, the upper one set on the lower: what lies between is filled. */
function bandOf(
	{ band }: Panel,
	index: number,
	years: readonly number[],
	byYear: ReadonlyMap<number, UnitOfYear>
): LineSeriesOption[] {
	if (band === undefined) return [];
	const ranges = years.map((year) => {
		const row = byYear.get(year);
		return row === undefined ? null : band(row);
	});
	if (ranges.every((range) => range === null)) return [];
	const edge = (values: (number | null)[]): LineSeriesOption => ({
		type: 'line',
		xAxisIndex: index,
		yAxisIndex: index,
		stack: `band-${index}`,
		connectNulls: false,
		symbol: 'none',
		silent: true,
		lineStyle: { opacity: 0 },
		data: values.map((value) => value ?? '-')
	});
	return [
		edge(ranges.map((range) => range?.low ?? null)),
		{
			...edge(ranges.map((range) => (range === null ? null : range.high - range.low))),
			areaStyle: { color: colour.line, opacity: 0.6 }
		}
	];
}

function series(
	{ format, at }: Panel,
	{ name, of, ink, dashed = false, hollow = () => false }: Line,
	index: number,
	isFirst: boolean,
	years: readonly number[],
	byYear: ReadonlyMap<number, UnitOfYear>
): LineSeriesOption {
	const values = years.map((year) => {
		const row = byYear.get(year);
		return row === undefined ? null : of(row);
	});
	const last = values.findLastIndex((value) => value !== null);
	return {
		type: 'line',
		name,
		xAxisIndex: index,
		yAxisIndex: index,
		connectNulls: false,
		symbol: 'circle',
		symbolSize: 6,
		clip: false,
		silent: true,
		lineStyle: { color: ink, width: isFirst ? 2 : 1, type: dashed ? 'dashed' : 'solid' },
		itemStyle: { color: ink },
		emphasis: { disabled: true },
		data: values.map((value, place) => {
			if (value === null) return { value: '-' };
			const row = byYear.get(years[place]!)!;
			return {
				value,
				...(hollow(row)
					? { itemStyle: { color: colour.paper, borderColor: ink, borderWidth: 2 } }
					: {}),
				// the latest figure of the line that the panel is about
				...(isFirst && place === last
					? {
							label: {
								show: true,
								position: 'top' as const,
								align: 'right' as const,
								formatter: format(value),
								color: colour.ink,
								fontSize: textSize,
								backgroundColor: colour.paper,
								padding: [1, 3]
							}
						}
					: {})
			};
		}),
		...(at === undefined || !isFirst
			? {}
			: {
					markLine: {
						silent: true,
						symbol: 'none',
						label: { show: false },
						lineStyle: { color: colour.line, width: 1, type: 'solid' as const },
						data: [{ yAxis: at }]
					}
				})
	};
}

/** All that is said of a year, in one text. */
function hint(
	year: number,
	byYear: ReadonlyMap<number, UnitOfYear>,
	panels: readonly Panel[],
	words: Words
): string {
	const row = byYear.get(year);
	const lines = panels.flatMap(({ lines: own, format }) =>
		own.map(({ name, of }) => {
			const value = row === undefined ? null : of(row);
			return `${name} ${value === null ? words.charts.notReported : format(value)}`;
		})
	);
	const { none, peers, peersAre } = words.charts.overYears;
	const range = row?.peers ?? null;
	const band =
		range === null
			? []
			: [`${peers} ${peersAre(formatPercent(range.low), formatPercent(range.high), range.n)}`];
	return plainText(
		[String(year), ...(row === undefined ? [none] : [...lines, ...band])].join('\n')
	);
}
