import type { Database } from '../database/database.ts';

export interface UnitIdentity {
	unitId: string;
	name: string;
	unit: string;
	aliases: string[];
	district: string | null;
	level: string;
	unitType: string;
}

/** A unit as the registry knows it; undefined when there is none of that id. */
export async function unitIdentity(
	db: Database,
	unitId: string
): Promise<UnitIdentity | undefined> {
	const [row] = await db.all<UnitIdentity>(
		`SELECT
			unit.unit_id AS "unitId",
			unit.name,
			unit.short_name AS unit,
			unit.aliases,
			region.full_name AS district,
			unit.level,
			unit.unit_type AS "unitType"
		FROM unit
		LEFT JOIN region USING (region_code)
		WHERE unit.unit_id = $unit`,
		{ unit: unitId }
	);
	return row;
}
