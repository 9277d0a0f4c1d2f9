import type { Ledger } from '../../domain/record.ts';
import { formatCount } from '../format.ts';

const kinds: Record<keyof Ledger['notFacts'], string> = {
	numbering: '编号',
	date: '日期',
	telephone: '电话',
	code: '编码',
	reference: '文号',
	page: '页码',
	heading: '表头'
};

function account(
	printed: number,
	facts: number,
	noFacts: number,
	unread: number,
	told: string
): string {
	const parts = [
		`${formatCount(facts)} 个读成了数据`,
		`${formatCount(noFacts)} 个不是数据${told}`,
		unread === 0 ? '没有一个漏读' : `${formatCount(unread)} 个没有读，都列为问题`
	];
	return `共印出 ${formatCount(printed)} 个数：${parts.join('，')}。`;
}

/** Words of the view of a document: its own tables with what became of each number, and how a form is taught. */
export const document = {
	heading: '原文里的每个数，读成了什么',
	kinds,
	account: ({ printed, facts, notFacts, unread }: Ledger) => {
		const none = Object.entries(notFacts) as [keyof Ledger['notFacts'], number][];
		const told = none.map(([kind, count]) => `${kinds[kind]} ${formatCount(count)}`).join('、');
		const sum = none.reduce((total, [, count]) => total + count, 0);
		return account(printed, facts, sum, unread, told === '' ? '' : `（${told}）`);
	},
	/** The same of all documents together. */
	ofAll: (printed: number, facts: number, noFacts: number, unread: number) =>
		account(printed, facts, noFacts, unread, '（编号、日期等）'),
	legend: '图例',
	fates: { fact: '读成了数据', 'no-fact': '不是数据（编号、日期等）', unread: '没有读' },
	fateOf: (fate: string) =>
		fate === 'fact'
			? '读成了数据'
			: fate === 'unread'
				? '没有读'
				: `不是数据：${kinds[fate as keyof typeof kinds] ?? fate}`,
	table: (index: number) => `原文第 ${index} 张表`,
	paragraphs: '写有数字的段落',
	teach: '教这个表头',
	teachLead: '说出每一列是什么，立即按此重读；存成版式文件，同样的表以后都这样读。',
	column: (heading: string) => `“${heading}”这一列是`,
	unknown: '（不知道）',
	name: '版式名',
	apply: '按此重读',
	undo: '撤销',
	download: '下载版式文件',
	saveHint: '放进 data/reference/layouts/，npm run import 就会用它。',
	needsRoles: '至少要说出一列是什么，而且不能有两列相同。',
	used: (name: string) => `按教过的版式“${name}”读的`,
	notUsed: (name: string) => `版式“${name}”与这张表里的内容不符，没有用`,
	roles: {
		nothing: '不含数据',
		name: '行的名称',
		level1: '一级指标',
		level2: '二级指标',
		level3: '指标名称',
		target: '指标值（目标）',
		actual: '实际完成值',
		nature: '指标性质或比较符号',
		measure: '计量单位',
		weight: '分值',
		score: '得分',
		explanation: '偏差原因',
		standard: '评分标准',
		requested: '申请数',
		initial: '年初预算数',
		adjustment: '调整数',
		adjusted: '全年预算数',
		budget: '预算数（未说明阶段）',
		income: '到位数',
		executed: '执行数',
		'prior-executed': '上年决算数',
		'carry-out': '结转结余数',
		amount: '金额',
		rate: '执行率',
		establishment: '编制数',
		'in-post': '在职人数',
		expected: '预期目标',
		achieved: '目标完成情况'
	}
};
