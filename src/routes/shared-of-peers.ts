import { peerKeys, type PeerKey } from '#lib/filters/peer-keys.ts';
import { termOf, type Words } from '#lib/i18n/words.ts';

interface Described {
	unitType: string;
	level: string;
	year: number;
	kind: string;
}

/** What the peers of one unit and year are: 物业服务, 区县级, 2024, 绩效自评. */
export function traitsOfPeers(
	{ unitType, level, year, kind }: Described,
	keys: readonly PeerKey[],
	{ terms }: Words
): string[] {
	const traits = {
		function: termOf(terms.unitType, unitType),
		level: termOf(terms.level, level),
		year: String(year)
	};
	return [
		...peerKeys.filter((key) => keys.includes(key)).map((key) => traits[key]),
		termOf(terms.kind, kind)
	];
}

/** What makes peers, each with what it is for one unit and year: 职能（物业服务）、年度（2024）… */
export function sharedOfPeers(
	{ unitType, level, year, kind }: Described,
	keys: readonly PeerKey[],
	words: Words
): string {
	const values = {
		function: termOf(words.terms.unitType, unitType),
		level: termOf(words.terms.level, level),
		year: String(year)
	};
	const { keys: names } = words.peers;
	const bracket = (name: string, value: string) =>
		words.site.colon === '：' ? `${name}（${value}）` : `${name} (${value})`;
	return [
		...peerKeys.filter((key) => keys.includes(key)).map((key) => bracket(names[key], values[key])),
		bracket(names.stage, termOf(words.terms.kind, kind))
	].join(words.site.listSeparator);
}
