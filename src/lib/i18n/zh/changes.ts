import { formatCount } from '../format.ts';

/** What publications changed. */
export const changes = {
	title: '更新',
	heading: '每次发布改了什么',
	intro: '材料、数字和疑点，逐次对照。数据版本写在每一页底部；旧链接里的数字若还在，仍指向同一处。',
	feed: '订阅更新（Atom）',
	now: '当前数据版本',
	first: '还没有上一次发布可以比较。',
	firstOfAll: '第一次发布，没有更早的可以比较。',
	held: (documents: number, findings: number) =>
		`收录材料 ${formatCount(documents)} 份，疑点 ${formatCount(findings)} 条。`,
	added: '新增材料',
	gone: '撤下材料',
	changed: (changed: number, added: number, gone: number) =>
		`数字改动 ${formatCount(changed)} 处，新增 ${formatCount(added)} 处，减少 ${formatCount(gone)} 处`,
	newFindings: (count: number) => `新增疑点 ${formatCount(count)} 条`,
	stillFindings: (count: number) => `延续疑点 ${formatCount(count)} 条`,
	goneFindings: (count: number) => `消除疑点 ${formatCount(count)} 条`,
	summary: (added: number, gone: number, changed: number, found: number, resolved: number) =>
		`新增材料 ${formatCount(added)} 份，撤下 ${formatCount(gone)} 份，数字有改动的 ${formatCount(changed)} 份；新增疑点 ${formatCount(found)} 条，消除 ${formatCount(resolved)} 条。`,
	figures: '改动的数字',
	figure: '数字编号',
	before: '上次',
	after: '这次'
};
