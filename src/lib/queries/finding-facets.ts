import type { Database } from '../database/database.ts';
import { type FindingFilter, type FindingName, findingNames } from '../filters/finding-filter.ts';
import {
	chosenParameters,
	decidedFindings,
	findingColumns,
	findingParameters,
	type LocalStatuses
} from './finding-scope.ts';
import { chosen } from './scope.ts';

/** Findings by every value of every name of a filter; values without findings are left out. */
export type FindingFacets = Record<FindingName, Record<string, number>>;

export const noFacets = (): FindingFacets =>
	Object.fromEntries(findingNames.map((name) => [name, {}])) as FindingFacets;

/**
 * Counts the findings behind each value that can be chosen: those that fit all that is chosen under the other names.
 * A count then says what a list will hold once the value is chosen.
 */
export async function findingFacets(
	db: Database,
	filter: FindingFilter,
	local: LocalStatuses = ''
): Promise<FindingFacets> {
	const counted = findingNames.map((name) => {
		const others = findingNames
			.filter((other) => other !== name)
			.map((other) => chosen(other, findingColumns[other]));
		// every parameter is asked, or it cannot be bound
		return `SELECT '${name}' AS name, CAST(${findingColumns[name]} AS VARCHAR) AS value, count(*) AS findings
			FROM findings WHERE ${others.join(' AND ')} AND $${name} IS NOT NULL GROUP BY ALL`;
	});
	const rows = await db.all<{ name: FindingName; value: string | null; findings: number }>(
		`WITH findings AS MATERIALIZED (${decidedFindings})
		${counted.join('\nUNION ALL\n')}
		ORDER BY ALL`,
		{ ...findingParameters(filter, local), ...chosenParameters(filter) }
	);
	const facets = noFacets();
	for (const { name, value, findings } of rows) if (value !== null) facets[name][value] = findings;
	return facets;
}
