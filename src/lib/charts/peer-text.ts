import { formatCount, formatPercent, formatWan } from '../i18n/format.ts';
import type { Words } from '../i18n/words.ts';
import type { PeerStatistic } from '../queries/peer-statistics.ts';

/** A value of a metric with its unit of measure. */
export function metricText(value: number, unit: string): string {
	if (unit === '%') return formatPercent(value);
	return unit.startsWith('万元') ? formatWan(value) : formatCount(value);
}

/** Where a value stands among its peers, in a sentence; why it has no place where it has none. */
export function peerSentence(row: PeerStatistic, words: Words): string {
	const { peers } = words;
	if (row.value === null) return peers.noValue;
	if (row.below === null) return peers.tooFew(row.n);
	return peers.place(row.n, row.below, row.equal ?? 0);
}
