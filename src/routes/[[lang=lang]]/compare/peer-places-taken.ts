import { measureText, metricText } from '#lib/charts/peer-strips/sentence.ts';
import {
	missing,
	number,
	text,
	unitCell,
	type Cell,
	type TableModel
} from '#lib/charts/table/table-model.ts';
import { formatCount } from '#lib/i18n/format.ts';
import { termOf, type Words } from '#lib/i18n/words.ts';
import { peerMetrics } from '#lib/queries/peer-statistics.ts';
import type { ReportRow } from '#lib/queries/report-list.ts';
import { traitsOfPeers } from '../../shared-of-peers.ts';
import { columnKey } from '#lib/filters/column-key.ts';
import type { PeersOfColumns } from './peer-columns-table.ts';

/** The places of the columns among their peers as a list: what a cell on screen says in small print stands in columns of its own. */
export function peerPlacesTaken(
	columns: readonly ReportRow[],
	{ shared, statistics, members }: PeersOfColumns,
	words: Words
): TableModel {
	const { peers, pages, charts } = words;
	const counted = (count: number | null): Cell =>
		count === null ? missing(peers.notGiven) : number(formatCount(count));
	const rowsOf = (metric: string) =>
		columns.flatMap((column) => {
			const key = columnKey(column);
			const row = statistics.find((one) => one.column === key && one.metric === metric);
			if (row === undefined) return [];
			const { value, median, unitOfMeasure } = row;
			return [
				[
					text(words.metrics[metric]?.name ?? metric),
					unitCell(column.unitId, column.unit),
					text(String(column.year)),
					value === null
						? missing(termOf(words.terms.metricStatus, row.status))
						: number(metricText(value, unitOfMeasure)),
					text(measureText(unitOfMeasure, words) || unitOfMeasure),
					counted(row.n),
					counted(row.below),
					median === null ? missing(peers.notGiven) : number(metricText(median, unitOfMeasure)),
					counted(row.notReported),
					counted(row.otherDefinition),
					counted(row.notComputable),
					counted(members.find((member) => member.column === key)?.members ?? 1),
					text(traitsOfPeers(column, shared, words).join(words.site.separator))
				]
			];
		});
	return {
		columns: [
			{ label: peers.metric },
			{ label: charts.unit },
			{ label: charts.year },
			{ label: pages.compare.value, numeric: true },
			{ label: pages.compare.measure },
			{ label: peers.n, numeric: true },
			{ label: peers.below, numeric: true },
			{ label: peers.median, numeric: true },
			{ label: peers.notReported, numeric: true },
			{ label: peers.otherDefinition, numeric: true },
			{ label: peers.notComputable, numeric: true },
			{ label: peers.groupMembers, numeric: true },
			{ label: peers.who }
		],
		rows: peerMetrics.flatMap(rowsOf)
	};
}
