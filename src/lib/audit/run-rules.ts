import type { Database, Parameters } from '../database/database.ts';
import type { Place } from '../domain/fact.ts';
import { fillTemplate } from './fill-template.ts';
import type { Evidence, Figure, Finding, RuleRun } from './finding.ts';
import { mergeFindings } from './merge-findings.ts';
import { numberText } from './number-text.ts';
import type { AskedRule, Severity } from './rule.ts';
import { hitQuery, runQuery } from './rule-query.ts';

/** Thresholds that differ from the defaults, by `RULE.parameter` or by the parameter's name in all rules that have it. */
export type ParameterOverrides = Readonly<Record<string, string>>;

export interface RuleResults {
	/** In order of severity, unit, year and rule. */
	findings: Finding[];
	runs: RuleRun[];
}

/**
 * Asks every rule of the database's reports, in Node or in the browser.
 * @param progress is told the rule before it is asked
 * @throws Error that names the rule when it cannot be asked
 */
export async function runRules(
	database: Database,
	rules: readonly AskedRule[],
	overrides: ParameterOverrides = {},
	progress: (rule: string, index: number) => void = () => undefined
): Promise<RuleResults> {
	const findings: Finding[] = [];
	const runs: RuleRun[] = [];
	for (const [index, rule] of rules.entries()) {
		progress(rule.id, index);
		const parameters = boundParameters(rule, overrides, findings);
		try {
			findings.push(...(await askHits(database, rule, parameters)));
			runs.push(...(await askRuns(database, rule, parameters)));
		} catch (cause) {
			throw new Error(`rule ${rule.id}: ${(cause as Error).message}`, { cause });
		}
	}
	return { findings: mergeFindings(findings), runs };
}

/**
 * The values bound when a rule is asked. A rule that weighs what others found has `$found`:
 * `report:severity:certainty:rule` of every finding before it, by comma.
 */
export function boundParameters(
	rule: AskedRule,
	overrides: ParameterOverrides,
	before: readonly Finding[] = []
): Record<string, string> {
	const values = Object.fromEntries(
		rule.parameters.map(({ name, default: value }) => [
			name,
			overrides[`${rule.id}.${name}`] ?? overrides[name] ?? value
		])
	);
	if (!rule.sql.includes('$found,')) return values;
	const found = before.map(({ reportId, severity, certainty, rule: id }) =>
		[reportId, severity, certainty, id].join(':')
	);
	return { ...values, found: found.join(',') };
}

interface HitRow {
	report_id: number;
	form_id: number | null;
	unit_id: string;
	unit_name: string;
	year: number | null;
	form: string | null;
	subject: string;
	root: string;
	severity: Severity;
	certainty: 'certain' | 'arguable';
	stated: string | null;
	computed: string | null;
	difference: string | null;
	tolerance: string | null;
	amount_wan: string | null;
	figures: Figure[];
	evidence:
		(Record<keyof Place, string | number | null> & { document: string; raw: string })[] | null;
}

async function askHits(
	database: Database,
	rule: AskedRule,
	parameters: Parameters
): Promise<Finding[]> {
	const rows = await database.all<HitRow>(hitQuery(rule.sql, rule.gradedByAmount), parameters);
	return rows.map((row) => finding(rule, row));
}

function finding(rule: AskedRule, row: HitRow): Finding {
	const figures = row.figures
		.filter((figure) => figure.value !== null)
		.map((figure) => ({ ...figure, value: numberText(figure.value) }));
	return {
		rule: rule.id,
		version: rule.version,
		class: rule.class,
		severity: row.severity,
		certainty: row.certainty,
		unit: row.unit_name,
		year: row.year,
		form: row.form,
		message: {
			zh: fillTemplate(rule.message.zh, figures, '、'),
			en: fillTemplate(rule.message.en, figures, ', ')
		},
		figures,
		formula: fillTemplate(rule.formula, figures, '、'),
		stated: textOrNull(row.stated),
		computed: textOrNull(row.computed),
		difference: textOrNull(row.difference),
		tolerance: textOrNull(row.tolerance),
		amountWan: textOrNull(row.amount_wan),
		evidence: (row.evidence ?? []).map(evidence),
		root: `${row.unit_id}|${row.year ?? ''}|${row.root}`,
		fingerprint: [rule.id, row.unit_id, row.year ?? '', row.subject].join('|'),
		status: 'new',
		reportId: row.report_id,
		formId: row.form_id,
		unitId: row.unit_id,
		subject: row.subject
	};
}

function textOrNull(text: string | null): string | null {
	return text === null ? null : numberText(text);
}

function evidence(row: NonNullable<HitRow['evidence']>[number]): Evidence {
	const { document, raw, ...place } = row;
	const stated = Object.entries(place).filter(([, value]) => value !== null);
	return { document, place: Object.fromEntries(stated), raw };
}

async function askRuns(
	database: Database,
	rule: AskedRule,
	parameters: Parameters
): Promise<RuleRun[]> {
	const rows = await database.all<{
		report_id: number;
		tested: number;
		not_testable: number;
		found: number;
	}>(runQuery(rule.sql), parameters);
	return rows.map((row) => ({
		rule: rule.id,
		reportId: row.report_id,
		tested: row.tested,
		notTestable: row.not_testable,
		found: row.found
	}));
}
