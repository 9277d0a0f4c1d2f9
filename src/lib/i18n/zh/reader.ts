import { formatCount } from '../format.ts';

/** What is said to those who read with their ears or with keys. */
export const reader = {
	hint: '按上下方向键逐行读出，表格中有全部数据。',
	more: (count: number) => `另有 ${formatCount(count)} 行，见表格`,
	meaning: '意思'
};
