import { rules } from '#lib/audit/rules.ts';
import type { AuditFile } from '#lib/export/office/audit-file.ts';
import { type FiledLead, officeLeads } from '#lib/export/office/office-leads.ts';
import { officeScores } from '#lib/export/office/office-scores.ts';
import type { RegisterEntry } from '#lib/domain/register.ts';
import { register } from '#lib/i18n/zh/register.ts';
import { recomputed } from '#lib/i18n/zh/recomputed.ts';
import { terms as spoken } from '#lib/i18n/zh/terms.ts';
import type { EvidenceRow, FindingRow } from '#lib/queries/finding-list.ts';
import { findingsByLead } from '#lib/shape/findings-by-lead.ts';
import type { Answer } from '#lib/questions/questions.ts';

const terms = { ...spoken, scores: recomputed.words };

/**
 * What documents of an office are filled from: published findings by their leads, in Chinese in either language of the page.
 * @param mine what was decided in this browser, by fingerprint
 * @param basis name and value of each filter and parameter in force
 */
export function fileOfFindings(
	{ findings, reports, runs, scores }: Answer<'findingsForExport'>,
	mine: ReadonlyMap<string, RegisterEntry>,
	basis: AuditFile['basis']
): AuditFile {
	const unitOf = new Map(reports.map(({ unitId, unit }) => [unitId, unit]));
	const decisions = new Map(
		findings.map((row) => [row.fingerprint, decisionOf(mine.get(row.fingerprint) ?? row)])
	);
	const leads = findingsByLead(findings).map(({ key, findings: rows }): FiledLead => {
		const { unitId, unit, year, programme } = rows[0]!;
		const scope = key.split('|').slice(4).join('|');
		return {
			key,
			unitId,
			unit: unitOf.get(unitId) ?? unit,
			year,
			about: scope === '' ? null : (programme ?? scope),
			findings: rows.map(filedFinding)
		};
	});
	const titleOf = new Map(rules.map(({ id, title }) => [id, title.zh]));
	return {
		leads: officeLeads(leads, rules, terms, (fingerprint) => decisions.get(fingerprint) ?? ''),
		reports,
		scores: officeScores(scores, terms),
		runs: runs.map((run) => ({ ...run, title: titleOf.get(run.rule) ?? run.rule })),
		basis: [['线索', `${leads.length} 条`], ['疑点', `${findings.length} 条`], ...basis]
	};
}

function decisionOf({ status, reason }: { status: string; reason: string | null }): string {
	const spoken = (register.status as Readonly<Record<string, string>>)[status] ?? status;
	return reason === null || reason === '' ? spoken : `${spoken}：${reason}`;
}

function filedFinding(row: FindingRow): FiledLead['findings'][number] {
	return {
		fingerprint: row.fingerprint,
		rule: row.rule,
		severity: row.severity as FiledLead['findings'][number]['severity'],
		certainty: row.certainty,
		message: { zh: row.messageZh, en: row.messageEn },
		formula: row.formula,
		stated: row.stated,
		computed: row.computed,
		difference: row.difference,
		tolerance: row.tolerance,
		amountWan: row.amountWan === null ? null : String(row.amountWan),
		evidence: row.evidence.map((cited) => ({
			document: cited.file,
			place: placeOf(cited),
			raw: cited.raw
		}))
	};
}

function placeOf({ section, table, row, column, line, page }: EvidenceRow) {
	return {
		...(section === null ? {} : { section }),
		...(table === null ? {} : { table }),
		...(row === null ? {} : { row }),
		...(column === null ? {} : { column }),
		...(line === null ? {} : { line }),
		...(page === null ? {} : { page })
	};
}
