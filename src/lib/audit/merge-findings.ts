import type { Finding } from './finding.ts';

/**
 * One finding for each cause: findings of one rule with the same root or the same fingerprint become one, with the figures and
 * the evidence of all. Findings of different rules stay, and share their root so that a tally counts the cause once.
 * The order is severity, then unit, year, rule and subject.
 */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
	const byCause = new Map<string, Finding>();
	const causeOf = new Map<string, string>();
	for (const finding of findings) {
		const root = `${finding.rule}|${finding.root}`;
		const cause = causeOf.get(finding.fingerprint) ?? root;
		causeOf.set(finding.fingerprint, cause);
		const known = byCause.get(cause);
		byCause.set(cause, known === undefined ? finding : merged(known, finding));
	}
	return [...byCause.values()].sort(
		(a, b) =>
			compare(a.severity, b.severity) ||
			compare(a.unitId, b.unitId) ||
			(a.year ?? 0) - (b.year ?? 0) ||
			compare(a.rule, b.rule) ||
			compare(a.subject, b.subject)
	);
}

/** The graver of the two, with what the other cites besides. */
function merged(a: Finding, b: Finding): Finding {
	const [main, other] = b.severity < a.severity ? [b, a] : [a, b];
	const cited = new Set(main.evidence.map((item) => JSON.stringify(item)));
	return {
		...main,
		evidence: [
			...main.evidence,
			...other.evidence.filter((item) => !cited.has(JSON.stringify(item)))
		]
	};
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
