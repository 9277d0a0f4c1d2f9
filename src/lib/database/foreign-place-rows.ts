import { foreignPlaces } from '../domain/foreign-places.ts';
import type { Registry } from '../domain/registry.ts';
import type { Cell, Row } from './rows.ts';

/** The places outside the unit's own city that the texts of its facts name. None when the unit's own place is unknown. */
export function foreignPlaceRows(
	facts: readonly Row[],
	homeCode: Cell | undefined,
	registry: Registry
): Row[] {
	if (typeof homeCode !== 'string') return [];
	return facts.flatMap((fact) =>
		foreignPlaces(String(fact['raw']), homeCode, registry.regions).map((region) => ({
			fact_id: fact['fact_id'] ?? null,
			name: region.name,
			region_code: region.code
		}))
	);
}
