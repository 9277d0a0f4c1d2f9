import type { Rule } from '../rule.ts';

export const bld02: Rule = {
	id: 'BLD-02',
	version: 1,
	since: '2026-11-21',
	class: 'gap',
	title: { zh: '楼堂馆所0、空白、不适用混用', en: 'Buildings: 0 where nothing applies' },
	explanation: {
		zh: '没有在建、完工项目，却把各项连同控制率都填为0（0÷0无意义），应填“不适用”。',
		en: 'No building was under way, yet every cell and even the rates are 0 (0 ÷ 0 means nothing): it should say not applicable.'
	},
	basis: { zh: '空值语义', en: 'Meaning of empty cells' },
	falsePositives: { zh: '确有项目但数据为零', en: 'A project with figures of zero' },
	parameters: [],
	message: {
		zh: '楼堂馆所批复规模、实际规模均为{approved}，控制率也填{rate}。没有项目的应填“不适用”，请确认。',
		en: 'Approved and actual area are {approved} and the rate is {rate} too. If there is no project it should say so.'
	},
	formula: '{approved} ÷ {approved}',
	gradedByAmount: false
};
