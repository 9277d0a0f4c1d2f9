import type { Region } from './registry.ts';

/** Names of real places that are ordinary words in most texts. */
const ordinaryWords = new Set([
	'新城区',
	'城中区',
	'市中区',
	'市辖区',
	'中心区',
	'高新区',
	'开发区',
	'城关区',
	'城关镇'
]);

const longest = 7;
const namesOf = new WeakMap<readonly Region[], Map<string, Region[]>>();

/**
 * Counties and cities that a text names outside the home city of a unit. Its own province and city with all their counties
 * are home; so is a place elsewhere that shares its name with one at home.
 * @param homeCode the unit's administrative code
 */
export function foreignPlaces(
	text: string,
	homeCode: string,
	regions: readonly Region[]
): Region[] {
	const names = namesOf.get(regions) ?? gazetteer(regions);
	namesOf.set(regions, names);
	const found = new Map<string, Region>();
	for (let start = 0; start < text.length;) {
		const name = nameAt(text, start, names);
		const region = name === undefined ? undefined : foreign(names.get(name) ?? [], homeCode);
		if (region !== undefined) found.set(region.name, region);
		start += name?.length ?? 1;
	}
	return [...found.values()];
}

function gazetteer(regions: readonly Region[]): Map<string, Region[]> {
	const named = regions.filter(
		({ name }) => name.length >= 3 && name.length <= longest && !ordinaryWords.has(name)
	);
	return Map.groupBy(named, (region) => region.name);
}

/** The longest place name that begins here; 河东区域 names no place. */
function nameAt(text: string, start: number, names: Map<string, Region[]>): string | undefined {
	for (let length = longest; length >= 3; length -= 1) {
		const name = text.slice(start, start + length);
		if (
			name.length === length &&
			names.has(name) &&
			!/^[域块间划位别]/.test(text.slice(start + length))
		)
			return name;
	}
	return undefined;
}

function foreign(candidates: readonly Region[], homeCode: string): Region | undefined {
	const isHome = ({ code, level }: Region) =>
		level === 'province'
			? code.slice(0, 2) === homeCode.slice(0, 2)
			: code.slice(0, 4) === homeCode.slice(0, 4);
	return candidates.some(isHome) ? undefined : candidates[0];
}
