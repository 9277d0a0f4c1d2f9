import type { Rule } from '../rule.ts';

export const txt16: Rule = {
	id: 'TXT-16',
	version: 1,
	since: '2026-11-28',
	class: 'indicator',
	title: { zh: '与其他单位文字雷同', en: 'Shares its wording with another unit' },
	explanation: {
		zh: '目标、完成情况或偏差说明与另一单位的几乎相同：按五字片段比较，三个以上单位都有的片段视为模板用语，不计。',
		en: 'Goals, results or explanations are nearly those of another unit: compared by fragments of five characters, without those that four units and more share, which are the template’s.'
	},
	basis: {
		zh: '《中共中央 国务院关于全面实施预算绩效管理的意见》（单位对自评结果真实性负责）',
		en: 'Opinions on full implementation of budget performance management (units answer for the truth of their self-evaluation)'
	},
	falsePositives: {
		zh: '上级统一下达的目标；联合实施的项目',
		en: 'Targets that a superior set for all; programmes carried out together'
	},
	parameters: [
		{
			name: 'share',
			default: '80',
			unit: '%',
			min: '30',
			max: '100',
			label: { zh: '相同片段占比', en: 'Share of equal fragments from' }
		},
		{
			name: 'length',
			default: '24',
			unit: '字',
			min: '10',
			max: '500',
			label: { zh: '文字不少于', en: 'Texts from' }
		}
	],
	message: {
		zh: '“{text}”与{other_unit}（{other_year}年）“{other}”的文字{rate}相同。请提供本单位的实施资料。',
		en: '“{text}” is {rate} the wording of {other_unit} ({other_year}): “{other}”. Please supply the unit’s own records.'
	},
	formula: '',
	gradedByAmount: false,
	asksPeers: true
};
