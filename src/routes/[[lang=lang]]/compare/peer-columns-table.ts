import { metricText } from '#lib/charts/peer-text.ts';
import { missing, number, text, type Cell, type TableModel } from '#lib/charts/table-model.ts';
import { termOf, type Words } from '#lib/i18n/words.ts';
import { peerMetrics, type PeerStatistic } from '#lib/queries/peer-statistics.ts';
import type { ReportRow } from '#lib/queries/report-list.ts';
import { columnKey } from './column-key.ts';

/** The place of each column among its own peers, metric by metric, with the size of the group it rests on. */
export function peerColumnsTable(
	columns: readonly ReportRow[],
	statistics: readonly PeerStatistic[],
	words: Words
): TableModel {
	const cellOf = (column: ReportRow, metric: string): Cell => {
		const row = statistics.find((one) => one.column === columnKey(column) && one.metric === metric);
		if (row === undefined || row.value === null)
			return missing(termOf(words.terms.metricStatus, row?.status ?? 'missing'));
		const { peers, site } = words;
		const parts = [
			metricText(row.value, row.unitOfMeasure),
			row.below === null ? peers.noPlace : peers.cell(row.below, row.n),
			...(row.median === null ? [] : [peers.cellMedian(metricText(row.median, row.unitOfMeasure))]),
			peers.cellCounts(row.n, row.notReported)
		];
		return number(parts.join(site.separator));
	};
	return {
		columns: [
			{ label: words.peers.metric },
			...columns.map(({ unit, year }) => ({ label: `${unit} ${year}` }))
		],
		rows: peerMetrics
			.filter((metric) => statistics.some((row) => row.metric === metric))
			.map((metric) => [
				text(words.metrics[metric]?.name ?? metric),
				...columns.map((column) => cellOf(column, metric))
			])
	};
}
