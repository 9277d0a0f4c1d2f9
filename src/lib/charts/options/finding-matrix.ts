import { termOf, type Words } from '../../i18n/words.ts';
import type { FindingMatrixRow } from '../../shape/finding-matrix.ts';
import { severityOrder } from '../../shape/finding-orders.ts';
import { isNarrow, type Drawing } from '../drawing.ts';
import { hintOf } from '../row-bars.ts';
import { baseOption, colour, quietEmphasis, textSize } from '../theme.ts';

const cellHeight = 40;
const headRoom = 32;

/** Findings by class and severity: the more, the fuller the cell; a zero is printed as a zero. */
export function findingMatrixChart(
	rows: readonly FindingMatrixRow[],
	words: Words,
	width: number
): Drawing {
	const left = isNarrow(width) ? 88 : 212;
	const cellWidth = (width - left - 2) / severityOrder.length;
	const cells = cellsOf(rows, words);
	const most = Math.max(1, ...cells.map((cell) => cell.count));
	return {
		width,
		height: headRoom + rows.length * cellHeight + 4,
		option: {
			...baseOption,
			grid: { left, right: 2, top: headRoom, bottom: 4 },
			xAxis: axis(
				severityOrder.map((key) => termOf(words.terms.severity, key)),
				{},
				'top'
			),
			yAxis: {
				...axis(
					rows.map((row) => termOf(words.terms.class, row.class)),
					{ width: left - 12, overflow: 'break', lineHeight: textSize + 4 }
				),
				inverse: true
			},
			series: [
				{
					type: 'scatter',
					symbol: 'rect',
					symbolSize: [cellWidth - 3, cellHeight - 3],
					emphasis: quietEmphasis,
					tooltip: { formatter: hintOf(cells) },
					data: cells.map((cell) => ({
						value: [cell.column, cell.row],
						itemStyle: { color: shade(cell.count, most), opacity: 1 },
						label: {
							show: true,
							formatter: String(cell.count),
							color: ink(cell.count, most),
							fontSize: textSize
						}
					}))
				}
			]
		}
	};
}

/** Labels that are too long for their side are broken, not cut. */
function axis(
	data: string[],
	label: { width?: number; overflow?: 'break'; lineHeight?: number },
	position?: 'top'
) {
	return {
		type: 'category' as const,
		data,
		axisLine: { show: false },
		axisTick: { show: false },
		splitLine: { show: false },
		axisLabel: { color: colour.ink, fontSize: textSize + 1, interval: 0, ...label },
		...(position === undefined ? {} : { position })
	};
}

function cellsOf(rows: readonly FindingMatrixRow[], words: Words) {
	return rows.flatMap((row, index) =>
		row.counts.map((count, column) => ({
			row: index,
			column,
			count,
			hint: `${termOf(words.terms.class, row.class)} · ${termOf(words.terms.severity, severityOrder[column] ?? '')}\n${count}`
		}))
	);
}

const shades = ['var(--heat-0)', 'var(--heat-1)', 'var(--heat-2)', 'var(--heat-3)'] as const;

function level(count: number, most: number): number {
	return count === 0 ? 0 : Math.max(1, Math.ceil((count / most) * 3));
}

function shade(count: number, most: number): string {
	return shades[level(count, most)] ?? shades[0];
}

function ink(count: number, most: number): string {
	return ['var(--ink-soft)', 'var(--ink)', 'var(--ink)', 'var(--paper)'][level(count, most)] ?? '';
}
