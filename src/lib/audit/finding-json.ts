import type { Finding } from './finding.ts';

/** A finding as `npm run audit -- --json` prints it: the contract with other programs. */
export function findingJson(finding: Finding) {
	return {
		rule: finding.rule,
		version: finding.version,
		class: finding.class,
		severity: finding.severity,
		certainty: finding.certainty,
		unit: finding.unit,
		year: finding.year,
		form: finding.form,
		message: finding.message,
		figures: finding.figures.map(({ name, value, unit }) => ({ name, value, unit })),
		formula: finding.formula,
		stated: finding.stated,
		computed: finding.computed,
		difference: finding.difference,
		tolerance: finding.tolerance,
		amountWan: finding.amountWan,
		evidence: finding.evidence,
		root: finding.root,
		fingerprint: finding.fingerprint,
		status: finding.status,
		reason: finding.reason
	};
}
