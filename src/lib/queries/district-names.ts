import type { Database } from '../database/database.ts';

/** What districts are called, by their code; null for a code that there is not. */
export async function districtNames(db: Database): Promise<(code: string) => string | null> {
	const regions = await db.once<{ code: string; name: string }>(
		'SELECT region_code AS code, name FROM region'
	);
	const names = new Map(regions.map(({ code, name }) => [code, name]));
	return (code) => names.get(code) ?? null;
}
