/** A division of the country, by its GB/T 2260 code. */
export interface Region {
	code: string;
	name: string;
	fullName: string;
	level: 'province' | 'city' | 'county';
	/** Code of the division it belongs to, null for a province. */
	parent: string | null;
}

/** Another name under which documents speak of a unit; `isError` marks a misprint that was met. */
export interface UnitAlias {
	text: string;
	isError?: boolean;
}

export type UnitLevel = 'province' | 'city' | 'county' | 'township' | 'unknown';

/** A budget unit as the registry knows it. */
export interface RegisteredUnit {
	id: string;
	name: string;
	shortName: string;
	aliases: UnitAlias[];
	regionCode: string;
	level: UnitLevel;
	/** What it does, as a key: the main key of a fair peer group. */
	unitType: string;
	/** Id of the unit that supervises it. */
	supervising?: string;
}

export interface Registry {
	units: readonly RegisteredUnit[];
	regions: readonly Region[];
}

/** The registered unit of that name or alias; width of characters and spaces do not count. */
export function findUnit(registry: Registry, name: string): RegisteredUnit | undefined {
	return unitsByName(registry).get(nameKey(name));
}

const indexes = new WeakMap<Registry, ReadonlyMap<string, RegisteredUnit>>();

/** Made once a registry: a build asks it for every report. The unit that comes first keeps a name that two have. */
function unitsByName(registry: Registry): ReadonlyMap<string, RegisteredUnit> {
	const known = indexes.get(registry);
	if (known !== undefined) return known;
	const index = new Map<string, RegisteredUnit>();
	for (const unit of registry.units)
		for (const text of [unit.name, ...unit.aliases.map((alias) => alias.text)]) {
			const key = nameKey(text);
			if (!index.has(key)) index.set(key, unit);
		}
	indexes.set(registry, index);
	return index;
}

/** Whether a spelling of a unit's name is a misprint that the registry has met. */
export function isMisprintOf(unit: RegisteredUnit, text: string): boolean {
	return unit.aliases.some(
		(alias) => alias.isError === true && nameKey(alias.text) === nameKey(text)
	);
}

/** The regions of those codes and all that they belong to, in order of code. */
export function withAncestors(registry: Registry, codes: Iterable<string>): Region[] {
	const known = new Map(registry.regions.map((region) => [region.code, region]));
	const found = new Map<string, Region>();
	for (const code of codes) {
		let region = known.get(code);
		while (region !== undefined && !found.has(region.code)) {
			found.set(region.code, region);
			region = region.parent === null ? undefined : known.get(region.parent);
		}
	}
	return [...found.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** What of a name tells units apart. */
export function nameKey(name: string): string {
	return name.normalize('NFKC').replace(/\s/g, '');
}
