import type { Database } from '../database/database.ts';
import type { ScopeFilter } from '../filters/scope-filter.ts';
import { type Cell, cellColumns, fitsScope } from './cells.ts';
import { cellsOf, type HeldCell, heldUnitYears } from './held-unit-years.ts';
import { reportInScope, scopeParameters } from './scope.ts';

export interface FindingCell {
	class: string;
	severity: string;
	findings: number;
}

/** Published findings of a scope by class and severity; from cells that are asked once, except for single units of very many. */
export async function findingCells(db: Database, filter: ScopeFilter): Promise<FindingCell[]> {
	if (filter.unit.length === 0)
		return together((await db.once<Counted>(cells)).filter((cell) => fitsScope(cell, filter)));
	const held = await heldUnitYears(db);
	return held === undefined
		? askFindingCells(db, filter)
		: together(cellsOf(await db.once<HeldCell & FindingCell>(unitCells), held, filter));
}

/** Of the tables themselves. */
export function askFindingCells(db: Database, filter: ScopeFilter): Promise<FindingCell[]> {
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

/** The same by unit and year. */
const unitCells = `SELECT sort_rank AS rank, year, kind AS stage, class, severity, count(*) AS findings
	FROM finding
	JOIN report_tally USING (report_id)
	GROUP BY ALL
	ORDER BY class, severity, rank, year, stage`;

function together(counted: readonly FindingCell[]): FindingCell[] {
	const found = new Map<string, FindingCell>();
	for (const cell of counted) {
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
