import type { Rule } from '../rule.ts';

export const stf01: Rule = {
	id: 'STF-01',
	version: 1,
	since: '2026-11-21',
	class: 'control',
	title: { zh: '在职人员超编', en: 'Over-establishment staffing' },
	explanation: {
		zh: '在职人数多于编制数。报告各处所列的在职人数逐一与编制数比较；注明含劳务派遣等编外人员的，先予扣除。',
		en: 'More people in post than the establishment allows. Every headcount that the report states is compared; staff outside the establishment that a place says it includes are taken off first.'
	},
	basis: {
		zh: '《地方各级人民政府机构设置和编制管理条例》；《预算绩效评价共性指标体系框架》（财预〔2013〕53号）；事业单位适用《中国共产党机构编制工作条例》及省级规定',
		en: 'Regulations on local government establishment; common indicator framework (财预〔2013〕53号); for public institutions the Party regulations on establishment and provincial rules'
	},
	falsePositives: {
		zh: '在职人数含编外人员或离退休人员；单位合并后编制未更新；军转、周转编制；行政、工勤、事业编制需相加',
		en: 'Non-establishment staff or retirees counted in; merged units with an old establishment; transfer posts; several kinds of establishment to be added'
	},
	parameters: [
		{
			name: 'limit',
			default: '100',
			unit: '%',
			min: '100',
			max: '150',
			label: { zh: '控制率上限', en: 'Highest control rate' }
		},
		{
			name: 'high',
			default: '105',
			unit: '%',
			min: '100',
			max: '200',
			label: { zh: '高于此为S2', en: 'Above this S2' }
		},
		{
			name: 'serious',
			default: '120',
			unit: '%',
			min: '100',
			max: '300',
			label: { zh: '高于此为S1', en: 'Above this S1' }
		}
	],
	message: {
		zh: '编制{establishment}人，在职{in_post}人[（其中编外{dispatched}人已扣除）]，在职人员控制率{rate}，超编{over}人。请说明超编原因，并提供编制批复。',
		en: 'Establishment {establishment}, in post {in_post}[ (of whom {dispatched} outside the establishment were taken off)]: control rate {rate}, {over} over. Please explain, with the approval of the establishment.'
	},
	formula: '{in_post} ÷ {establishment} = {rate}',
	gradedByAmount: false
};
