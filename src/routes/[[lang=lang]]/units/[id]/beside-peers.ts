import { maxColumns, writeComparison } from '#lib/filters/comparison.ts';
import type { PeerMember } from '#lib/queries/peer-statistics.ts';

/** The part of an address that sets a unit beside the first of its peers. */
export function besidePeers(members: readonly PeerMember[]): string {
	const columns = members.slice(0, maxColumns).map(({ unitId, year }) => `${unitId}:${year}`);
	return columns.length < 2 ? '' : `?${writeComparison(columns).toString()}`;
}
