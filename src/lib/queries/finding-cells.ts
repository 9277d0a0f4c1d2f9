import type { Database } from '../database/database.ts';
import type { ScopeFilter } from '../filters/scope-filter.ts';
import { type Cell, cellColumns, fitsScope } from './cells.ts';
import { reportInScope, scopeParameters } from './scope.ts';

export interface FindingCell {
	class: string;
	severity: string;
	findings: number;
}

/** Published findings of a scope by class and severity; from cells that are asked once, except for single units, whose findings are few. */
export async function findingCells(db: Database, filter: ScopeFilter): Promise<FindingCell[]> {
	if (filter.unit.length === 0) return together(await db.once<Counted>(cells), filter);
	return db.all<FindingCell>(
		`SELECT finding.class, finding.severity, count(*) AS findings
		FROM finding
		JOIN report USING (report_id)
		JOIN unit USING (unit_id)
		WHERE ${reportInScope}
		GROUP BY finding.class, finding.severity
		ORDER BY finding.class, finding.severity`,
		scopeParameters(filter)
	);
}

type Counted = Cell & FindingCell;

/** In the order of class and severity, so that the first of each comes in its place. */
const cells = `SELECT ${cellColumns}, class, severity, findings FROM finding_cell ORDER BY class, severity`;

function together(counted: readonly Counted[], filter: ScopeFilter): FindingCell[] {
	const found = new Map<string, FindingCell>();
	for (const cell of counted) {
		if (!fitsScope(cell, filter)) continue;
		const key = `${cell.class} ${cell.severity}`;
		const same = found.get(key);
		if (same !== undefined) same.findings += cell.findings;
		else
			found.set(key, {
				class: cell.class,
				severity: cell.severity,
				findings: cell.findings
			});
	}
	return [...found.values()];
}
