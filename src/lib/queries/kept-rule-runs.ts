import type { Database } from '../database/database.ts';
import type { ScopeFilter } from '../filters/scope-filter.ts';
import { type Cell, cellColumns, fitsScope } from './cells.ts';
import { heldOf, heldUnitYears } from './held-unit-years.ts';
import type { KeptPart } from './kept-parts.ts';
import { askRuleRuns, type RuleRunRow } from './rule-runs.ts';
import { inStretch, stretchName, stretchOf, unitStretches } from './unit-stretches.ts';

/** The runs of some reports, by rule: the lists have one entry for each. */
interface Runs {
	rules: readonly string[];
	tested: readonly number[];
	notTestable: readonly number[];
	found: readonly number[];
}

const runLists = (runs: string) => `
	list(${runs}.rule ORDER BY ${runs}.rule) AS rules,
	list(${runs}.tested ORDER BY ${runs}.rule) AS tested,
	list(${runs}.not_testable ORDER BY ${runs}.rule) AS "notTestable",
	list(${runs}.found ORDER BY ${runs}.rule) AS found`;

const cells = `SELECT ${cellColumns}, ${runLists('runs')}
	FROM rule_run_cell AS runs
	GROUP BY ALL
	ORDER BY ALL`;

interface ReportRuns extends Runs {
	rank: number;
	stage: string;
}

const kind = 'runs';

/** The runs of every stretch of units, each with the name that they are kept by; none where there are too many units and years. */
export async function keptRuns(db: Database): Promise<KeptPart[]> {
	if ((await heldUnitYears(db)) === undefined) return [];
	return (await unitStretches(db)).map((stretch) => ({
		name: stretchName(kind, stretch),
		rows: () =>
			db.all<ReportRuns>(
				`SELECT tally.sort_rank AS rank, tally.kind AS stage, ${runLists('runs')}
				FROM (
					SELECT report_id, sort_rank, kind FROM report_tally WHERE ${inStretch(stretch)}
				) AS tally
				JOIN rule_run AS runs USING (report_id)
				GROUP BY tally.report_id, tally.sort_rank, tally.kind
				ORDER BY tally.sort_rank, tally.report_id`
			)
	}));
}

/**
 * How often each rule could be tested in a scope: not testable is never the same as passed. Of the published findings: from cells that
 * are asked once, for single units from what the built site keeps of them, or else asked.
 */
export async function ruleRuns(db: Database, filter: ScopeFilter): Promise<RuleRunRow[]> {
	if (filter.unit.length === 0)
		return together((await db.once<Cell & Runs>(cells)).filter((cell) => fitsScope(cell, filter)));
	const held = await heldUnitYears(db);
	if (held === undefined || db.kept === undefined) return askRuleRuns(db, filter);
	const parts = new Map<string, Set<number>>();
	for (const { rank, year } of heldOf(held, filter)) {
		if (year === null) return askRuleRuns(db, filter);
		const name = stretchName(kind, stretchOf({ year, rank }));
		parts.set(name, (parts.get(name) ?? new Set()).add(rank));
	}
	const kept = await Promise.all(
		[...parts].map(async ([name, ranks]) => ({ ranks, runs: await db.kept!<ReportRuns>(name) }))
	);
	const fitting: Runs[] = [];
	for (const { ranks, runs } of kept) {
		if (runs === undefined) return askRuleRuns(db, filter);
		const isAtStage = ({ stage }: ReportRuns) =>
			filter.stage.length === 0 || filter.stage.includes(stage);
		fitting.push(...runs.filter((report) => ranks.has(report.rank) && isAtStage(report)));
	}
	return together(fitting);
}

function together(all: readonly Runs[]): RuleRunRow[] {
	const byRule = new Map<string, RuleRunRow>();
	for (const runs of all)
		for (const [index, rule] of runs.rules.entries()) {
			const row = byRule.get(rule) ?? { rule, tested: 0, notTestable: 0, found: 0 };
			row.tested += runs.tested[index]!;
			row.notTestable += runs.notTestable[index]!;
			row.found += runs.found[index]!;
			byRule.set(rule, row);
		}
	return [...byRule.values()].sort((one, other) => (one.rule < other.rule ? -1 : 1));
}
