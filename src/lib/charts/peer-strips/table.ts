import { formatCount } from '#lib/i18n/format.ts';
import { termOf, type Words } from '#lib/i18n/words.ts';
import type { PeerStatistic } from '#lib/queries/peer-statistics.ts';
import { metricName, metricText, peerSentence } from './sentence.ts';
import { missing, number, text, type Cell, type TableModel } from '../table/table-model.ts';

/** Every metric with its place, and how many of the group it rests on and how many say nothing. */
export function peerPlacesTable(rows: readonly PeerStatistic[], words: Words): TableModel {
	const { peers } = words;
	return {
		columns: [
			{ label: peers.metric },
			{ label: peers.value, numeric: true },
			{ label: peers.position },
			{ label: peers.n, numeric: true },
			{ label: peers.notReported, numeric: true },
			{ label: peers.otherDefinition, numeric: true },
			{ label: peers.notComputable, numeric: true },
			{ label: peers.median, numeric: true },
			{ label: peers.mad, numeric: true },
			{ label: peers.robustZ, numeric: true },
			{ label: peers.low, numeric: true },
			{ label: peers.high, numeric: true }
		],
		rows: rows.map((row) => {
			const figure = (value: number | null): Cell =>
				value === null
					? missing(row.n < 5 ? peers.few : peers.notGiven)
					: number(metricText(value, row.unitOfMeasure));
			return [
				text(metricName(row.metric, row.unitOfMeasure, words)),
				row.value === null
					? missing(termOf(words.terms.metricStatus, row.status))
					: number(metricText(row.value, row.unitOfMeasure)),
				row.below === null ? missing(peerSentence(row, words)) : text(peerSentence(row, words)),
				...[row.n, row.notReported, row.otherDefinition, row.notComputable].map((count) =>
					number(formatCount(count))
				),
				figure(row.median),
				figure(row.mad),
				row.robustZ === null ? missing(peers.notGiven) : number(formatCount(row.robustZ)),
				figure(row.low),
				figure(row.high)
			];
		})
	};
}
