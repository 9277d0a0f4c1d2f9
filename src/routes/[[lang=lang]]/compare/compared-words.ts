import { columnKey } from '#lib/filters/column-key.ts';
import { peerKeys, type PeerKey } from '#lib/filters/peer-keys.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { ReportRow } from '#lib/queries/report-list.ts';

/** What is compared, against which column, and with which peers, in words that leave with a table. */
export function comparedWords(
	columns: readonly ReportRow[],
	base: string | undefined,
	keys: readonly PeerKey[],
	words: Words
): string {
	const { colon, listSeparator } = words.site;
	const { taken } = words.pages.compare;
	const named = (list: readonly ReportRow[]) =>
		list.map(({ unit, year }) => `${unit} ${year}`).join(listSeparator);
	const alike = peerKeys.filter((key) => keys.includes(key));
	return [
		[taken.columns, named(columns)],
		[taken.base, named(columns.filter((column) => columnKey(column) === base))],
		[taken.peers, alike.map((key) => words.peers.keys[key]).join(listSeparator)]
	]
		.filter(([, value]) => value !== '')
		.map((part) => part.join(colon))
		.join('; ');
}
