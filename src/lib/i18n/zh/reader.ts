import { formatCount } from '../format.ts';

/** What is said to those who read with their ears or with keys. */
export const reader = {
	hint: '按上下方向键逐行读出，表格中有全部数据。',
	pickHint: '按上下方向键逐行读出，按回车键选中一行；表格中有全部数据。',
	more: (count: number) => `另有 ${formatCount(count)} 行，见表格`,
	meaning: '意思',
	picked: {
		label: '选中的单位',
		unit: '单位页面',
		only: '只看该单位',
		findings: '疑点',
		remove: '取消选中'
	},
	tray: {
		label: '对比栏',
		add: '加入对比',
		out: '移出对比',
		full: '对比栏已满 6 个',
		another: '再加一个就可以对比',
		clear: '清空',
		remove: (what: string) => `从对比栏去掉 ${what}`,
		compare: (count: number) => `对比这 ${formatCount(count)} 个`
	}
};
