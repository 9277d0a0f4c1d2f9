import { formKindSchema } from '../domain/record.ts';
import { packageTables } from '../database/package/tables.ts';
import type { Database } from '../database/database.ts';

export type CoverageState = 'read' | 'not-evaluated' | 'not-understood' | 'not-published';

export interface CoverageRow {
	unitId: string;
	unit: string;
	year: number;
	/** By kind of form. */
	states: Readonly<Record<string, CoverageState>>;
}

/** Which forms of each unit and year were read, and why the others were not: the first rows of the published table. */
export async function coverageMatrix(
	db: Database,
	most: number
): Promise<{ rows: CoverageRow[]; total: number }> {
	const forms = formKindSchema.options;
	const sql = packageTables.find(({ name }) => name === 'coverage')!.sql;
	const cells = await db.all<{
		unit_id: string;
		unit: string;
		year: number;
		form: string;
		state: CoverageState;
	}>(`SELECT * FROM (${sql}) LIMIT ${most * forms.length}`);
	const rows = new Map<string, CoverageRow>();
	for (const { unit_id: unitId, unit, year, form, state } of cells) {
		const key = `${unitId} ${year}`;
		const known = rows.get(key) ?? { unitId, unit, year, states: {} };
		rows.set(key, { ...known, states: { ...known.states, [form]: state } });
	}
	const [count] = await db.all<{ n: number }>('SELECT count(*) AS n FROM unit_year');
	return { rows: [...rows.values()], total: count?.n ?? 0 };
}
