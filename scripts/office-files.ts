import { type Audited, fileOfAudit } from '#lib/export/office/file-of-audit.ts';
import { officeDocuments } from '#lib/export/office/office-documents.ts';
import { recomputed } from '#lib/i18n/zh/recomputed.ts';
import { sampledFile } from '#lib/export/office/sampled-file.ts';
import { register } from '#lib/i18n/zh/register.ts';
import { terms } from '#lib/i18n/zh/terms.ts';
import type { AuditOptions } from './audit-options.ts';

/**
 * The documents of an office that follow from an audit, by file name.
 * @throws NothingToWrite
 */
export async function officeFiles(
	audited: Audited,
	{ rules, severity, parameters, sample }: AuditOptions
): Promise<Map<string, Uint8Array>> {
	const set = Object.entries(parameters).map(([name, value]) => `${name}=${value}`);
	const audit = fileOfAudit(
		audited,
		rules,
		{ ...terms, scores: recomputed.words, decision: register.status },
		[
			['所问规则', `${rules.length} 条`],
			['重要程度', severity === null ? '全部' : `${terms.severity[severity] ?? severity}及以上`],
			['阈值', set.length === 0 ? '均为默认值' : set.join('；')]
		]
	);
	const filled = sample === null ? audit : sampledFile(audit, sample);
	const files = new Map<string, Uint8Array>();
	for (const { file, bytes } of Object.values(officeDocuments))
		files.set(file, await bytes(filled));
	return files;
}
