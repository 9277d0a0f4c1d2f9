import type { Place } from '../../domain/fact.ts';
import type { ScoreWords } from '../../audit/scores/score-words.ts';
import type { Evidence, Finding } from '../../audit/finding.ts';
import { leadFamilies } from '../../audit/leads/families.ts';
import type { Lead } from '../../audit/leads/lead.ts';
import type { Extract, OfficeFinding, OfficeLead } from './audit-file.ts';

/** What the codes of leads and findings are called. */
export interface OfficeTerms {
	severity: Readonly<Record<string, string>>;
	certainty: Readonly<Record<string, string>>;
	form: Readonly<Record<string, string>>;
	comparability: Readonly<Record<string, string>>;
	scores: ScoreWords;
}

/** What a rule says of itself in Chinese. */
export interface RuleTitle {
	id: string;
	title: { zh: string };
	basis: { zh: string };
}

/** The parts of a finding that a document of an office needs. */
export type FiledFinding = Pick<
	Finding,
	| 'fingerprint'
	| 'rule'
	| 'severity'
	| 'certainty'
	| 'message'
	| 'formula'
	| 'stated'
	| 'computed'
	| 'difference'
	| 'tolerance'
	| 'amountWan'
	| 'evidence'
>;

export interface FiledLead extends Pick<Lead, 'key' | 'unitId' | 'unit' | 'year' | 'about'> {
	findings: readonly FiledFinding[];
}

/**
 * Leads as documents of an office say them.
 * @param decided what was decided about a finding, by fingerprint
 */
export function officeLeads(
	leads: readonly FiledLead[],
	rules: readonly RuleTitle[],
	terms: OfficeTerms,
	decided: (fingerprint: string) => string
): OfficeLead[] {
	const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
	return leads.map((lead) => {
		const family = leadFamilies.find(({ id }) => id === lead.key.split('|')[1]);
		const about =
			lead.about === null || lead.about === '' ? '' : `（${terms.form[lead.about] ?? lead.about}）`;
		return {
			key: lead.key,
			unitId: lead.unitId,
			unit: lead.unit,
			year: lead.year,
			matter: `${family?.title.zh ?? ''}${about}`,
			documents: family?.documents.zh ?? '',
			findings: lead.findings.map((finding) =>
				officeFinding(finding, lead, ruleOf.get(finding.rule), terms, decided(finding.fingerprint))
			)
		};
	});
}

function officeFinding(
	{ severity, certainty, message, evidence, ...finding }: FiledFinding,
	lead: FiledLead,
	rule: RuleTitle | undefined,
	terms: OfficeTerms,
	decision: string
): OfficeFinding {
	return {
		...finding,
		title: rule?.title.zh ?? finding.rule,
		basis: rule?.basis.zh ?? '',
		severity: terms.severity[severity] ?? severity,
		certainty: terms.certainty[certainty] ?? certainty,
		message: message.zh,
		extracts: evidence.map((item) => extractOf(item, lead)),
		decision
	};
}

function extractOf({ document, place, raw }: Evidence, { unit, year }: FiledLead): Extract {
	return { document, place: placeWords(place, unit, year), raw };
}

/** A place without the year and the unit that stand at the head of the document already. */
function placeWords(
	{ table, section, row, column, line, page }: Place,
	unit: string,
	year: number | null
): string {
	const short = table
		?.replace(new RegExp(`^${year ?? ''}年?度?`), '')
		.replace(unit, '')
		.trim();
	const headings = [short, section, row, column].filter(
		(part, at, all) => part !== undefined && part !== '' && part !== all[at - 1]
	);
	const at = [
		...(page === undefined ? [] : [`第${page}页`]),
		...(line === undefined ? [] : [`第${line}行`])
	].join('');
	return [...headings, at].filter((part) => part !== '').join('，');
}
