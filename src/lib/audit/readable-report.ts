import type { Evidence, Finding } from './finding.ts';

/** What the states of a decision are called. */
export type StatusWords = Readonly<Record<Finding['status'], string>>;

const certainties = { certain: '确定', arguable: '存疑' };

/** A finding for a person at a terminal: what, why, and where it is printed. */
export function readableFinding(finding: Finding, statuses: StatusWords): string {
	const where = [finding.unit, finding.year ?? '年度不明', finding.form].filter(
		(part) => part !== null
	);
	return [
		`${finding.severity} ${finding.rule} ${certainties[finding.certainty]}  ${where.join(' ')}`,
		`  ${finding.message.zh}`,
		...(finding.status === 'new' ? [] : [`  处理：${decisionText(finding, statuses)}`]),
		...(finding.formula === '' ? [] : [`  算式：${finding.formula}`]),
		...finding.evidence.map((item) => `  依据：${placeText(item)}「${item.raw}」`),
		''
	].join('\n');
}

export function readableSummary(findings: readonly Finding[]): string {
	const roots = new Set(findings.map((finding) => finding.root)).size;
	const bySeverity = Map.groupBy(findings, (finding) => finding.severity);
	const counts = [...bySeverity].map(([severity, group]) => `${severity} ${group.length}`).sort();
	const decided = findings.filter(({ status }) => status !== 'new').length;
	return `疑点 ${findings.length} 条，涉及 ${roots} 个原因${counts.length === 0 ? '' : `（${counts.join('，')}）`}${decided === 0 ? '' : `；已处理 ${decided} 条`}`;
}

/** What was decided, and why. */
export function decisionText(
	{ status, reason }: Pick<Finding, 'status' | 'reason'>,
	statuses: StatusWords
): string {
	return reason === null ? statuses[status] : `${statuses[status]}：${reason}`;
}

/** Decisions about what is no longer found. */
export function readableGone(fingerprints: readonly string[]): string {
	return [
		`登记中 ${fingerprints.length} 条处理已没有对应的疑点或线索：`,
		...fingerprints.map((key) => `  ${key}`)
	].join('\n');
}

/** Where a figure is printed, from the document to the line. */
export function placeText({ document, place }: Evidence): string {
	const parts = [place.table, place.section, place.row, place.column];
	const line = place.line === undefined ? [] : [`第${place.line}行`];
	const page = place.page === undefined ? [] : [`第${place.page}页`];
	return [document, ...parts.filter((part) => part !== undefined), ...line, ...page].join(' · ');
}
