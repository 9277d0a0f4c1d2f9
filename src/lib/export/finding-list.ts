import type { ExportTable } from './export-table.ts';

/** What the columns of a list of findings are called. */
export interface FindingListWords {
	name: string;
	columns: Record<keyof Omit<ListedFinding, 'amountWan'> | 'amount', string>;
}

/** A finding in the reader's language. */
export interface ListedFinding {
	unit: string;
	year: number | null;
	severity: string;
	certainty: string;
	class: string;
	rule: string;
	message: string;
	formula: string;
	amountWan: number | null;
	status: string;
	reason: string;
	fingerprint: string;
}

/** Findings as a table, a row each. */
export function findingList(
	findings: readonly ListedFinding[],
	words: FindingListWords
): ExportTable {
	const { columns } = words;
	return {
		name: words.name,
		columns: [
			columns.unit,
			columns.year,
			columns.severity,
			columns.certainty,
			columns.class,
			columns.rule,
			columns.message,
			columns.formula,
			columns.amount,
			columns.status,
			columns.reason,
			columns.fingerprint
		],
		rows: findings.map((finding) => [
			finding.unit,
			finding.year,
			finding.severity,
			finding.certainty,
			finding.class,
			finding.rule,
			finding.message,
			finding.formula,
			finding.amountWan,
			finding.status,
			finding.reason,
			finding.fingerprint
		])
	};
}
