import type { Database } from '#lib/database/database.ts';
import { wholeScope } from '#lib/filters/scope-filter.ts';
import { reportList } from '#lib/queries/report-list.ts';
import { unitFacts } from '#lib/queries/unit-facts.ts';
import { unitIdentity } from '#lib/queries/unit-identity.ts';
import { unitProblems } from '#lib/queries/unit-problems.ts';

/** Every figure that the documents of one unit state, and what could not be understood; undefined when there is no such unit. */
export async function unitFactsPage(db: Database, unitId: string) {
	const identity = await unitIdentity(db, unitId);
	if (identity === undefined) return undefined;
	return {
		identity,
		reports: await reportList(db, { ...wholeScope, unit: [unitId] }),
		problems: await unitProblems(db, unitId),
		facts: await unitFacts(db, unitId)
	};
}
