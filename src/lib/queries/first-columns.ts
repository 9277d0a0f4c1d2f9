import type { Database } from '../database/database.ts';

export interface ComparableColumn {
	unitId: string;
	unit: string;
	year: number;
}

/** The first unit-years in the default order, newest year first: what a comparison can have as columns. */
export function firstColumns(db: Database, limit: number): Promise<ComparableColumn[]> {
	return db.all<ComparableColumn>(
		`SELECT unit.unit_id AS "unitId", unit.short_name AS unit, unit_year.year
		FROM unit_year
		JOIN unit USING (unit_id)
		ORDER BY unit.sort_rank, unit.unit_id, unit_year.year DESC
		LIMIT ${limit}`
	);
}
