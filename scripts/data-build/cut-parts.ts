import type { RecordSource } from '#lib/database/data-folder.ts';
import { findUnit, type Registry } from '#lib/domain/registry.ts';

/**
 * Cuts the sorted keys into parts of about `size` reports, never between two reports of one unit: within a unit figures are held
 * against each other. Few reports are one part, whose records need not be read for that.
 */
export function cutParts(source: RecordSource, size: number): string[][] {
	const { keys } = source;
	if (keys.length <= size) return [[...keys]];
	const units = keys.map((key) => unitOf(source, key));
	const last = new Map(units.map((unit, index) => [unit, index]));
	const parts: string[][] = [];
	let begin = 0;
	let reach = 0;
	for (const [index, unit] of units.entries()) {
		reach = Math.max(reach, last.get(unit) ?? index);
		const isFull = index + 1 - begin >= size;
		if (index !== keys.length - 1 && !(isFull && reach === index)) continue;
		parts.push(keys.slice(begin, index + 1));
		begin = index + 1;
	}
	return parts;
}

function unitOf(source: RecordSource, key: string): string {
	const { unit } = source.read(key).record;
	return unit === null ? '' : unitName(unit.name, source.registry);
}

function unitName(name: string, registry: Registry): string {
	return findUnit(registry, name)?.id ?? name;
}
