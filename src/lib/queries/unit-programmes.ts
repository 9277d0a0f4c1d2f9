import type { Database } from '../database/database.ts';

export interface ProgrammeRow {
	year: number;
	form: string;
	programme: string;
	requested: number | null;
	carryIn: number | null;
	initial: number | null;
	adjustment: number | null;
	adjusted: number | null;
	budget: number | null;
	executed: number | null;
	carryOut: number | null;
	factIds: number[];
}

/** The budget stages of each programme of a unit, as one form states them side by side, in 万元. */
export function unitProgrammes(db: Database, unitId: string): Promise<ProgrammeRow[]> {
	return db.all<ProgrammeRow>(
		`SELECT
			year,
			form,
			programme,
			requested,
			carry_in AS "carryIn",
			initial,
			adjustment,
			adjusted,
			budget,
			executed,
			carry_out AS "carryOut",
			list_filter([requested_fact, carry_in_fact, initial_fact, adjustment_fact, adjusted_fact, budget_fact,
				executed_fact, carry_out_fact], lambda id: id IS NOT NULL) AS "factIds"
		FROM money_set
		WHERE unit_id = $unit AND scope = 'programme' AND programme IS NOT NULL
		ORDER BY year DESC, form_id, seq`,
		{ unit: unitId }
	);
}
