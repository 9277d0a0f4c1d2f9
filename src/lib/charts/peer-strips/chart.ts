import type { Words } from '#lib/i18n/words.ts';
import type { PeerStatistic } from '#lib/queries/peer-statistics.ts';
import { isNarrow, type Drawing } from '../render/drawing.ts';
import { metricName, metricText, peerSentence } from './sentence.ts';
import { markOffset, rowAxis, rowsGrid, rowsHeight } from '../marks/row-axis.ts';
import { rowDots, type RowDot } from '../marks/row-dots.ts';
import { baseOption, colour, valueAxis } from '../marks/theme.ts';

/** Every metric on a scale of its own, from the lowest to the highest of the group: peers as small dots, the median, the unit. */
export function drawPeerStrips(
	rows: readonly PeerStatistic[],
	words: Words,
	width: number
): Drawing {
	const offset = markOffset(width);
	const shown = stripsOf(rows);
	const labels = shown.map((row) => ({
		name: metricName(row.metric, row.unitOfMeasure, words),
		detail: row.below === null ? words.peers.inGroup(row.n) : words.peers.cell(row.below, row.n)
	}));
	const beyond = ends(shown);
	// room for the lowest value beside its dot
	const from = isNarrow(width) ? -32 : -14;
	return {
		width,
		height: rowsHeight(shown.length, width),
		option: {
			...baseOption,
			grid: { ...rowsGrid(width, 84, beyond, from), bottom: 12 },
			xAxis: {
				...valueAxis,
				min: from,
				max: 104,
				axisLabel: { show: false },
				splitLine: { show: false }
			},
			yAxis: rowAxis(labels, width),
			series: [
				peersOf(shown, offset),
				rowDots(beyond, 'none', offset),
				rowDots(medians(shown, words), 'tick', offset),
				rowDots(own(shown, words), 'dot', offset)
			]
		}
	};
}

/** What has a place in a group that is large enough. */
export function stripsOf(rows: readonly PeerStatistic[]): PeerStatistic[] {
	return rows.filter(({ value, values }) => value !== null && values.length > 0);
}

/** Where a value stands between the lowest and the highest, 0 to 100; all the same stand in the middle. */
function at(row: PeerStatistic, value: number): number {
	const { low, high } = row;
	if (low === null || high === null || high === low) return 50;
	return ((value - low) / (high - low)) * 100;
}

function peersOf(rows: readonly PeerStatistic[], offset: number) {
	const dots = rows.flatMap((row, index) =>
		row.values.map((value) => ({ row: index, at: at(row, value), hint: '' }))
	);
	return {
		...rowDots(dots, 'ring', offset),
		silent: true,
		symbolSize: 8,
		itemStyle: { color: colour.paper, borderColor: colour.edge, borderWidth: 1.5, opacity: 1 }
	};
}

function ends(rows: readonly PeerStatistic[]): RowDot[] {
	return rows.flatMap((row, index): RowDot[] => {
		const { low, high, unitOfMeasure } = row;
		if (low === null || high === null) return [];
		return [
			{ row: index, at: 100, hint: '', label: metricText(high, unitOfMeasure) },
			...(low === high
				? []
				: [
						{
							row: index,
							at: 0,
							hint: '',
							label: metricText(low, unitOfMeasure),
							labelSide: 'left' as const
						}
					])
		];
	});
}

function medians(rows: readonly PeerStatistic[], words: Words): RowDot[] {
	return rows.flatMap((row, index) => {
		if (row.median === null) return [];
		const hint = `${words.peers.median} ${metricText(row.median, row.unitOfMeasure)}`;
		return [{ row: index, at: at(row, row.median), hint }];
	});
}

function own(rows: readonly PeerStatistic[], words: Words): RowDot[] {
	return rows.flatMap((row, index) => {
		if (row.value === null) return [];
		const name = metricName(row.metric, row.unitOfMeasure, words);
		const hint = `${name} ${metricText(row.value, row.unitOfMeasure)}\n${peerSentence(row, words)}`;
		return [{ row: index, at: at(row, row.value), hint }];
	});
}
