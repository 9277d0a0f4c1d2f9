import { familyOf } from './families.ts';
import type { Lead } from './lead.ts';

/** A lead as `npm run audit -- --leads --json` prints it: the contract with other programs. Findings are named by fingerprint. */
export function leadJson(lead: Lead) {
	const { title, documents } = familyOf(lead.findings[0]!.rule);
	return {
		key: lead.key,
		family: lead.family,
		title,
		unit: lead.unit,
		year: lead.year,
		about: lead.about,
		severity: lead.severity,
		certainty: lead.certainty,
		amountWan: lead.amountWan,
		headline: lead.headline,
		documents,
		evidence: lead.findings[0]!.evidence,
		findings: lead.findings.map(({ fingerprint }) => fingerprint)
	};
}
