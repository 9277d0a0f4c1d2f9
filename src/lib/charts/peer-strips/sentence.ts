import { formatCount, formatPercent, formatWan } from '#lib/i18n/format.ts';
import { termOf, type Words } from '#lib/i18n/words.ts';
import type { PeerStatistic } from '#lib/queries/peer-statistics.ts';

/** A value of a metric with its unit of measure. */
export function metricText(value: number, unit: string): string {
	if (unit === '%') return formatPercent(value);
	return unit.startsWith('万元') ? formatWan(value) : formatCount(value);
}

/** What a metric is called, and what its values count where they do not carry it as a rate carries its %. */
export function metricName(metric: string, unit: string, words: Words): string {
	const name = words.metrics[metric]?.name ?? metric;
	const counted = measureText(unit, words);
	return counted === '' ? name : words.peers.counted(name, counted);
}

/** The unit of measure of a metric in the reader's language; none for a rate, whose figures carry the %. */
export function measureText(unit: string, words: Words): string {
	return unit === '%' || unit === '' ? '' : termOf(words.pages.compare.measures, unit);
}

/** Where a value stands among its peers, in a sentence; why it has no place where it has none. */
export function peerSentence(row: PeerStatistic, words: Words): string {
	const { peers } = words;
	if (row.value === null) return peers.noValue;
	if (row.below === null) return peers.tooFew(row.n);
	return peers.place(row.n, row.below, row.equal ?? 0);
}
