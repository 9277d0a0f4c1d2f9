import type { Origin } from '../../domain/origin.ts';

/** Taking a chart or a table away. */
export const take = {
	menu: '下载与分享',
	of: (title: string) => `下载与分享：${title}`,
	png: '图片 PNG',
	svg: '矢量图 SVG',
	csv: '表格 CSV',
	xlsx: '表格 XLSX',
	copy: '复制表格',
	link: '复制链接',
	embed: '复制嵌入代码',
	citation: '复制引用',
	done: '已保存',
	copied: '已复制',
	stale: '图表还不是所选筛选的结果，暂不能下载',
	failed: '浏览器没有允许这一步',
	notes: '说明',
	whole: '全部，未筛选',
	origin: {
		title: '标题',
		filters: '筛选',
		measure: '计量单位',
		dated: '数据范围',
		source: '来源',
		sourceText: '各单位公开的预算绩效自评材料，经本站逐项读取',
		fingerprint: '数据版本',
		address: '链接',
		taken: '取用日期',
		citation: ({ title, filters, dated, fingerprint, address, taken }: Origin, site: string) =>
			`《${title}》，${site}，数据版本 ${fingerprint}，${dated}；筛选：${filters}。${address}，${taken} 取用。`
	},
	dated: (first: number, last: number, newest: string | null) =>
		`本站收录 ${first === last ? first : `${first}–${last}`} 年度${newest === null ? '，材料没有写填报日期' : `，写明填报日期的材料最晚填于 ${newest}`}`
};
