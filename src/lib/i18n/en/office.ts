import { formatCount } from '../format.ts';
import type { Words } from '../words.ts';

/** Documents of an office, made of what is listed. */
export const office: Words['office'] = {
	menu: 'Audit documents',
	lead: 'Official forms, in Chinese',
	documents: {
		paper: 'Working paper 审计工作底稿 (XLSX)',
		evidence: 'Evidence forms 审计取证单 (DOCX)',
		inquiry: 'Letters of inquiry 询问函 (DOCX)',
		review: 'Spot-check forms 自评抽查审核表 (DOCX)'
	},
	making: 'Being written…',
	done: 'Saved',
	nothing: 'There is no lead in this scope: no file was written.',
	tooMany: (count, most) =>
		`${formatCount(count)} leads, and a document takes ${formatCount(most)}: please narrow the filter first.`
};
