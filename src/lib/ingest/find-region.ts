import type { Region } from '#lib/domain/registry.ts';
import { foldText } from '#lib/domain/number.ts';

/**
 * The division that a unit's name says it belongs to, the smallest one named: 株洲市芦淞区… is 430203. A county whose name
 * exists more than once counts only below its city or province.
 * @returns the GB/T 2260 code, or null
 */
export function findRegion(regions: readonly Region[], unitName: string): string | null {
	let rest = foldText(unitName).replace(/^(中共|中国共产党|政协|中国人民政治协商会议)/, '');
	let found: Region | null = null;
	for (;;) {
		const next = longestPrefix(regions, rest, found);
		if (next === null) return found?.code ?? null;
		rest = rest.slice(next.name.length);
		found = next;
	}
}

function longestPrefix(
	regions: readonly Region[],
	text: string,
	within: Region | null
): Region | null {
	const matches = regions.filter(
		(region) => text.startsWith(region.name) && isBelow(regions, region, within)
	);
	const longest = Math.max(0, ...matches.map((region) => region.name.length));
	const best = matches.filter((region) => region.name.length === longest);
	return best.length === 1 ? (best[0] ?? null) : null;
}

function isBelow(regions: readonly Region[], region: Region, above: Region | null): boolean {
	if (above === null) return true;
	for (let parent = region.parent; parent !== null;) {
		if (parent === above.code) return true;
		const code: string = parent;
		parent = regions.find((candidate) => candidate.code === code)?.parent ?? null;
	}
	return false;
}
