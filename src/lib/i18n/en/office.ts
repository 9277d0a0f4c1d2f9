import { formatCount } from '../format.ts';
import type { Words } from '../zh/words.ts';

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
	sample: {
		title: 'Sample',
		method: 'Method of sampling',
		methods: { random: 'Random', systematic: 'Systematic', money: 'By money unit' },
		size: 'Size',
		seed: 'Seed',
		wrong: (most) => `Size and seed are whole numbers, the seed from 1 to ${most}.`,
		make: 'Working paper of the sample (XLSX)',
		stem: '抽样-'
	},
	making: 'Being written…',
	done: 'Saved',
	nothing: 'There is no lead in this scope: no file was written.',
	tooMany: (count, most) =>
		`${formatCount(count)} leads, and a document takes ${formatCount(most)}: please narrow the filter first.`
};
