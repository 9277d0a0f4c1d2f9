import type { Database, Parameters } from '../database/database.ts';
import { isBreakdown } from '../database/engine-problem.ts';
import { citedFacts, citedProblems } from './evidence-of.ts';
import { type FoundRow, findingOf, withEvidence } from './finding-of.ts';
import type { Finding, RuleFailure, RuleRun } from './finding.ts';
import { mergeFindings } from './merge-findings.ts';
import { prepareAudit } from './prepare-audit.ts';
import type { AskedRule } from './rule.ts';
import { ruleQuery } from './rule-query.ts';

/** Thresholds that differ from the defaults, by `RULE.parameter` or by the parameter's name in all rules that have it. */
export type ParameterOverrides = Readonly<Record<string, string>>;

export interface RuleResults {
	/** In order of severity, unit, year and rule. */
	findings: Finding[];
	runs: RuleRun[];
	/** The rules that could not be asked: they have neither findings nor runs. */
	failures: RuleFailure[];
}

/**
 * Asks every rule of the database's reports, in Node or in the browser. A rule that fails loses its own findings only.
 * @param progress is told the rule before it is asked
 * @throws the engine's error when the engine itself broke: it can answer no other rule either
 */
export async function runRules(
	database: Database,
	rules: readonly AskedRule[],
	overrides: ParameterOverrides = {},
	progress: (rule: string, index: number) => void = () => undefined
): Promise<RuleResults> {
	const found: Found[] = [];
	const runs: RuleRun[] = [];
	const failures: RuleFailure[] = [];
	const undo = await prepareAudit(database, rules);
	try {
		for (const [index, rule] of rules.entries()) {
			progress(rule.id, index);
			const before = found.map(({ finding, row }) => ({ ...row, rule: finding.rule }));
			try {
				const rows = await askRule(database, rule, boundParameters(rule, overrides, before));
				const hits = rows.filter(isHit).map((row) => ({ row, finding: findingOf(rule, row) }));
				found.push(...hits);
				runs.push(...rows.filter((row) => !isHit(row)).map((row) => runOf(rule, row)));
			} catch (error) {
				if (isBreakdown(error)) throw error;
				failures.push({ rule: rule.id, message: causeOf(error) });
			}
		}
		return { findings: mergeFindings(await cited(database, found)), runs, failures };
	} finally {
		await undo();
	}
}

interface Found {
	row: FoundRow;
	/** Without the places it rests on, which are looked up for all findings at once. */
	finding: Finding;
}

/** What a rule that weighs others is told of a finding before it. */
type Before = Pick<FoundRow, 'report_id' | 'severity' | 'certainty'> & { rule: string };

/**
 * The values bound when a rule is asked. A rule that weighs what others found has `$found`:
 * `report:severity:certainty:rule` of every hit before it, by comma.
 */
export function boundParameters(
	rule: AskedRule,
	overrides: ParameterOverrides,
	before: readonly Before[] = []
): Record<string, string> {
	const values = Object.fromEntries(
		rule.parameters.map(({ name, default: value }) => [
			name,
			overrides[`${rule.id}.${name}`] ?? overrides[name] ?? value
		])
	);
	if (!rule.sql.includes('$found,')) return values;
	const found = before.map((row) =>
		[row.report_id, row.severity, row.certainty, row.rule].join(':')
	);
	return { ...values, found: found.join(',') };
}

interface RunRow {
	kind: 'run';
	report_id: number;
	tested: number;
	not_testable: number;
	found: number;
}

const isHit = (row: FoundRow | RunRow): row is FoundRow => row.kind === 'hit';

function askRule(
	database: Database,
	rule: AskedRule,
	parameters: Parameters
): Promise<(FoundRow | RunRow)[]> {
	return database.all(ruleQuery(rule), parameters);
}

/** One line: the engine adds the statement and what it would have understood. */
function causeOf(error: unknown): string {
	return (error as Error).message.split('\n')[0] ?? '';
}

function runOf(rule: AskedRule, row: RunRow): RuleRun {
	return {
		rule: rule.id,
		reportId: row.report_id,
		tested: row.tested,
		notTestable: row.not_testable,
		found: row.found
	};
}

async function cited(database: Database, found: readonly Found[]): Promise<Finding[]> {
	const facts = found.flatMap(({ row }) => row.figures.map((figure) => figure.fact));
	const problems = found.map(({ row }) => row.problem_id);
	const known = (ids: (number | null)[]) => new Set(ids.filter((id) => id !== null));
	const factById = await citedFacts(database, known(facts));
	const problemById = await citedProblems(database, known(problems));
	const scans = await database.all<{ report_id: number }>(
		'SELECT report_id FROM report JOIN document USING (document_id) WHERE document.recognised'
	);
	const ofScans = new Set(scans.map((scan) => scan.report_id));
	return found.map(({ row, finding }) =>
		withEvidence(finding, row, factById, problemById, ofScans.has(row.report_id))
	);
}
