import { findUnit, nameKey, type Registry } from './registry.ts';

/** The syllables of a Chinese text without tone marks, such as zhu, zhou. The caller brings it: its dictionary is for Node only. */
export type Romanise = (text: string) => string[];

/** Letters of a name in its id: a name that is a whole paragraph would be no folder on any disk. */
const maxLetters = 80;

/**
 * The id of a unit by its name: that of the registry; else how the name sounds, with a mark of its writing behind it, since two units
 * whose names sound alike are two. It depends on nothing but the name, so that every part of a build gives the same.
 */
export function unitId(name: string, registry: Registry, romanise: Romanise): string {
	const registered = findUnit(registry, name)?.id;
	if (registered !== undefined) return registered;
	const sound = romanise(name).join('-').slice(0, maxLetters).replace(/-+$/, '');
	return `${sound === '' ? 'unit' : sound}-${markOf(nameKey(name))}`;
}

/** Six signs that differ where the texts do: FNV-1a, which needs no waiting and no library. */
function markOf(text: string): string {
	let hash = 0x811c9dc5;
	for (const byte of new TextEncoder().encode(text))
		hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
	return hash.toString(36).padStart(6, '0').slice(-6);
}
