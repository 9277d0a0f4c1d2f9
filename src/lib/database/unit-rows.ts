import { findUnit, type Registry, withAncestors } from '../domain/registry.ts';
import { type Romanise, unitId } from '../domain/unit-id.ts';
import { type OrderedUnit, unitOrder } from '../domain/unit-order.ts';
import type { Row } from './rows.ts';

/** A unit as a record names it. */
export interface NamedUnit {
	name: string;
	regionCode: string | null;
}

/**
 * Rows of `unit` and `region` for the units that records name, and the id of each name.
 * A unit that the registry does not know is stored under its name, its type unknown.
 */
export function unitRows(
	named: readonly NamedUnit[],
	registry: Registry,
	romanise: Romanise
): { units: Row[]; regions: Row[]; idOf: (unit: NamedUnit) => string } {
	const rows = new Map<string, Row>();
	for (const unit of named) {
		const row = unitRow(unit, registry, romanise);
		if (!rows.has(String(row['unit_id']))) rows.set(String(row['unit_id']), row);
	}
	const order = (row: Row) => unitOrder(row as unknown as OrderedUnit);
	const units = [...rows.values()]
		.sort((a, b) => (order(a) < order(b) ? -1 : 1))
		.map((row, index) => ({ ...row, sort_rank: index + 1 }));
	const codes = units.flatMap((row: Row) =>
		row['region_code'] === null ? [] : [String(row['region_code'])]
	);
	const regions = withAncestors(registry, codes).map((region) => ({
		region_code: region.code,
		name: region.name,
		full_name: region.fullName,
		level: region.level,
		parent_code: region.parent
	}));
	return { units, regions, idOf: (unit) => unitId(unit.name, registry, romanise) };
}

function unitRow(unit: NamedUnit, registry: Registry, romanise: Romanise): Row {
	const registered = findUnit(registry, unit.name);
	const code = registered?.regionCode ?? unit.regionCode;
	// a code that the registry of regions lacks cannot be shown as a place
	const region = registry.regions.find((known) => known.code === code);
	const name = registered?.name ?? unit.name;
	const shortName = registered?.shortName ?? name;
	// people type what they call it, and what it is called in full
	const said = [...new Set([shortName, name])].map(romanise);
	return {
		unit_id: unitId(unit.name, registry, romanise),
		name,
		short_name: shortName,
		aliases: registered?.aliases.map((alias) => alias.text) ?? [],
		region_code: region?.code ?? null,
		level: registered?.level ?? region?.level ?? 'unknown',
		unit_type: registered?.unitType ?? 'unknown',
		pinyin: said.map((syllables) => syllables.join('')).join(' '),
		initials: said
			.map((syllables) => syllables.map((syllable) => syllable.slice(0, 1)).join(''))
			.join(' ')
	};
}
