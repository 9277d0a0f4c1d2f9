import { formatCount } from '../format.ts';

/** Words of the field that finds units. */
export const combobox = {
	unit: '查找单位',
	hint: '名称、简称、拼音或首字母',
	column: '添加一列',
	columnHint: '单位名、拼音或首字母，可加年度',
	asking: '正在查找',
	failed: '查询引擎没有启动，暂时不能查找。',
	none: '没有找到',
	found: (count: number) => (count >= 20 ? '列出最接近的 20 个' : `找到 ${formatCount(count)} 个`),
	remove: (what: string) => `去掉 ${what}`,
	tooMany: (most: number) => `已满 ${most} 列，去掉一列再添加。`
};

/** Words of the search over the whole site. */
export const search = {
	open: '查找',
	label: '站内查找',
	hint: '单位名或拼音、规则编号或名称、指标名',
	unit: '单位',
	rule: '规则',
	inIndicators: '在全部指标中查找',
	close: '关闭'
};
