import type { Evidence, Finding } from './finding.ts';

const certainties = { certain: '确定', arguable: '存疑' };

/** A finding for a person at a terminal: what, why, and where it is printed. */
export function readableFinding(finding: Finding): string {
	const where = [finding.unit, finding.year ?? '年度不明', finding.form].filter(
		(part) => part !== null
	);
	return [
		`${finding.severity} ${finding.rule} ${certainties[finding.certainty]}  ${where.join(' ')}`,
		`  ${finding.message.zh}`,
		...(finding.formula === '' ? [] : [`  算式：${finding.formula}`]),
		...finding.evidence.map((item) => `  依据：${placeText(item)}「${item.raw}」`),
		''
	].join('\n');
}

export function readableSummary(findings: readonly Finding[]): string {
	const roots = new Set(findings.map((finding) => finding.root)).size;
	const bySeverity = Map.groupBy(findings, (finding) => finding.severity);
	const counts = [...bySeverity].map(([severity, group]) => `${severity} ${group.length}`).sort();
	return `疑点 ${findings.length} 条，涉及 ${roots} 个原因${counts.length === 0 ? '' : `（${counts.join('，')}）`}`;
}

/** Where a figure is printed, from the document to the line. */
export function placeText({ document, place }: Evidence): string {
	const parts = [place.table, place.section, place.row, place.column];
	const line = place.line === undefined ? [] : [`第${place.line}行`];
	const page = place.page === undefined ? [] : [`第${place.page}页`];
	return [document, ...parts.filter((part) => part !== undefined), ...line, ...page].join(' · ');
}
