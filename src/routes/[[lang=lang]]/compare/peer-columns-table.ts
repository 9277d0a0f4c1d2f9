import { metricName, metricText } from '#lib/charts/peer-strips/sentence.ts';
import {
	missing,
	number,
	text,
	type Cell,
	type TableModel
} from '#lib/charts/table/table-model.ts';
import type { PeerKey } from '#lib/filters/peer-keys.ts';
import { termOf, type Words } from '#lib/i18n/words.ts';
import { peerMetrics, type PeerMember, type PeerStatistic } from '#lib/queries/peer-statistics.ts';
import type { ReportRow } from '#lib/queries/report-list.ts';
import { traitsOfPeers } from '../../shared-of-peers.ts';
import { columnKey } from '#lib/filters/column-key.ts';

export interface PeersOfColumns {
	/** What the peers of each column share. */
	shared: readonly PeerKey[];
	statistics: readonly PeerStatistic[];
	members: readonly PeerMember[];
}

/** The peers of each column, then its place among them metric by metric, with the size of the group it rests on. */
export function peerColumnsTable(
	columns: readonly ReportRow[],
	{ shared, statistics, members }: PeersOfColumns,
	words: Words
): TableModel {
	const { peers, site } = words;
	const groupOf = (column: ReportRow): Cell => {
		const total = members.find((member) => member.column === columnKey(column))?.members ?? 1;
		const traits = traitsOfPeers(column, shared, words).join(site.separator);
		return { ...text(peers.groupSize(total)), notes: [traits] };
	};
	const cellOf = (column: ReportRow, metric: string): Cell => {
		const row = statistics.find((one) => one.column === columnKey(column) && one.metric === metric);
		if (row === undefined || row.value === null)
			return missing(termOf(words.terms.metricStatus, row?.status ?? 'missing'));
		const { below, median, n, notReported } = row;
		return {
			...number(metricText(row.value, row.unitOfMeasure)),
			notes: [
				below === null ? peers.cellCount(n) : peers.cellPlace(n, below),
				...(median === null ? [] : [peers.cellMedian(metricText(median, row.unitOfMeasure))]),
				peers.cellMissing(notReported)
			]
		};
	};
	return {
		columns: [
			{ label: peers.metric },
			...columns.map(({ unit, year }) => ({ label: `${unit} ${year}` }))
		],
		rows: [
			[text(peers.who), ...columns.map(groupOf)],
			...peerMetrics.flatMap((metric) => {
				const row = statistics.find((one) => one.metric === metric);
				if (row === undefined) return [];
				const name = metricName(metric, row.unitOfMeasure, words);
				return [[text(name), ...columns.map((column) => cellOf(column, metric))]];
			})
		]
	};
}
