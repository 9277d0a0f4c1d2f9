import type { PeerStatistic } from '#lib/queries/peer-statistics.ts';
import type { ChartEntry } from '../chart-entry.ts';
import { drawPeerStrips } from './chart.ts';
import { peersLegend } from './legend.ts';
import { peerPlacesTable } from './table.ts';

/** A unit among its peers, measure by measure. */
export const peerStripsChart: ChartEntry<PeerStatistic> = {
	id: 'peers',
	words: ({ peers }) => ({ ...peers, lead: peers.readingSmall }),
	chart: drawPeerStrips,
	table: peerPlacesTable,
	legend: peersLegend
};
