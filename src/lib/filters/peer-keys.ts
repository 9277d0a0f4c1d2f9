import type { Dropped } from './selection.ts';

/** What units must share to be peers. The stage (actuals or only targets) is shared always. */
export const peerKeys = ['function', 'level', 'year'] as const;
export type PeerKey = (typeof peerKeys)[number];

/** All of them: src/lib/domain/README.md D.1. */
export const defaultPeerKeys: readonly PeerKey[] = peerKeys;

/** Stands for the part that is shared always, so that an address can also say that nothing else is. */
const stage = 'stage';

/** Reads the keys from an address; unknown ones are dropped and reported. */
export function readPeerKeys(parameters: URLSearchParams): {
	keys: readonly PeerKey[];
	dropped: Dropped[];
} {
	const asked = parameters
		.getAll('peers')
		.flatMap((text) => text.split(','))
		.filter((key) => key !== '');
	const known = (key: string): key is PeerKey => peerKeys.includes(key as PeerKey);
	const dropped = asked
		.filter((key) => !known(key) && key !== stage)
		.map((value) => ({ name: 'peers', value }));
	// only unknown ones are none: the default then holds
	if (asked.length === dropped.length) return { keys: defaultPeerKeys, dropped };
	return { keys: peerKeys.filter((key) => asked.includes(key)), dropped };
}

export function writePeerKeys(
	keys: readonly PeerKey[],
	base: URLSearchParams = new URLSearchParams()
): URLSearchParams {
	const written = new URLSearchParams(base);
	written.delete('peers');
	if (keys.length === peerKeys.length) return written;
	written.set(
		'peers',
		keys.length === 0 ? stage : peerKeys.filter((key) => keys.includes(key)).join(',')
	);
	return written;
}
