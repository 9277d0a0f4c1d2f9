import type { Finding } from '../audit/finding.ts';
import type { ExportTable } from './export-table.ts';

/** What a working paper says of a finding besides the finding itself. */
export interface WorkingPaperWords {
	sheets: { findings: string; figures: string; sums: string; extracts: string; basis: string };
	columns: {
		fingerprint: string;
		severity: string;
		class: string;
		certainty: string;
		rule: string;
		unit: string;
		year: string;
		message: string;
		amount: string;
		status: string;
		reason: string;
		figure: string;
		value: string;
		measure: string;
		formula: string;
		stated: string;
		computed: string;
		difference: string;
		tolerance: string;
		document: string;
		place: string;
		raw: string;
		name: string;
	};
}

export type PaperFinding = Pick<
	Finding,
	| 'fingerprint'
	| 'rule'
	| 'unit'
	| 'year'
	| 'formula'
	| 'stated'
	| 'computed'
	| 'difference'
	| 'tolerance'
	| 'figures'
> & {
	/** In the reader's language. */
	severity: string;
	class: string;
	certainty: string;
	message: string;
	amountWan: number | null;
	status: string;
	reason: string;
	evidence: { document: string; place: string; raw: string }[];
};

/**
 * The sheets of a working paper: findings, their figures, the reconciliations, extracts of the sources, and on what it rests.
 * @param basis name and value of each filter, threshold and fingerprint in force
 */
export function workingPaper(
	findings: readonly PaperFinding[],
	basis: readonly (readonly [string, string])[],
	words: WorkingPaperWords
): ExportTable[] {
	const { sheets, columns } = words;
	const id = (finding: PaperFinding) => finding.fingerprint;
	return [
		{
			name: sheets.findings,
			columns: [
				columns.fingerprint,
				columns.severity,
				columns.class,
				columns.certainty,
				columns.rule,
				columns.unit,
				columns.year,
				columns.message,
				columns.amount,
				columns.status,
				columns.reason
			],
			rows: findings.map((finding) => [
				id(finding),
				finding.severity,
				finding.class,
				finding.certainty,
				finding.rule,
				finding.unit,
				finding.year,
				finding.message,
				finding.amountWan,
				finding.status,
				finding.reason
			])
		},
		{
			name: sheets.figures,
			columns: [columns.fingerprint, columns.figure, columns.value, columns.measure],
			rows: findings.flatMap((finding) =>
				finding.figures.map(({ name, value, unit }) => [id(finding), name, numeric(value), unit])
			)
		},
		{
			name: sheets.sums,
			columns: [
				columns.fingerprint,
				columns.formula,
				columns.stated,
				columns.computed,
				columns.difference,
				columns.tolerance
			],
			rows: findings.map((finding) => [
				id(finding),
				finding.formula,
				finding.stated,
				finding.computed,
				finding.difference,
				finding.tolerance
			])
		},
		{
			name: sheets.extracts,
			columns: [columns.fingerprint, columns.document, columns.place, columns.raw],
			rows: findings.flatMap((finding) =>
				finding.evidence.map(({ document, place, raw }) => [id(finding), document, place, raw])
			)
		},
		{
			name: sheets.basis,
			columns: [columns.name, columns.value],
			rows: basis.map(([name, value]) => [name, value])
		}
	];
}

const numeric = (text: string): string | number =>
	/^-?\d{1,15}(\.\d+)?$/.test(text) ? Number(text) : text;
