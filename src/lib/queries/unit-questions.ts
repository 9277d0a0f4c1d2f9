import type { Database } from '../database/database.ts';
import type { ScopeFilter } from '../filters/scope-filter.ts';
import { leadingQuestions } from '../shape/leading-questions.ts';
import { type FindingRow } from './finding-list.ts';
import { heldScope } from './held-scope.ts';
import { heldSql, type HeldUnitYear } from './held-unit-years.ts';
import { findingsAt } from './kept-findings.ts';
import { scopeParameters, unitYearFits } from './scope.ts';

/** What to ask one unit first, and how much else there is to ask it. */
export interface UnitQuestion {
	finding: FindingRow;
	leads: number;
	severe: number;
	high: number;
}

/** Root causes in a scope by how grave they are, and how many units they are about. */
export interface LeadCounts {
	leads: number;
	severe: number;
	high: number;
	/** Units with at least one severe or high lead. */
	asked: number;
	units: number;
}

/** The units and years of a scope with their figures, in the default order; from what is held, or asked. */
export async function unitYearsOfScope(
	db: Database,
	filter: ScopeFilter
): Promise<readonly HeldUnitYear[]> {
	return (
		(await heldScope(db, filter)) ??
		db.all<HeldUnitYear>(heldSql(unitYearFits(filter)), scopeParameters(filter))
	);
}

/** The first question to each of the units that are to be asked first, in the default order of units. */
export async function unitQuestions(
	db: Database,
	rows: readonly HeldUnitYear[]
): Promise<UnitQuestion[]> {
	const asked = leadingQuestions(rows);
	const findings = await findingsAt(
		db,
		asked.map(({ question }) => question)
	);
	const byUnit = new Map(findings.map((finding) => [finding.unitId, finding]));
	return asked.flatMap(({ unitId, leads, severe, high }) => {
		const finding = byUnit.get(unitId);
		return finding === undefined ? [] : { finding, leads, severe, high };
	});
}
