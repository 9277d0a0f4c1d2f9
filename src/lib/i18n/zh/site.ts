/** What stands on every page. */
export const site = {
	name: '预算绩效图谱',
	tagline: '公开的绩效自评材料，逐数可查',
	skip: '跳到正文',
	synthetic: '虚构数据：单位、地区与数字都不存在，只供试用和测速。',
	otherLanguage: 'English',
	otherLanguageHint: 'Read this page in English',
	nav: {
		label: '页面',
		overview: '总览',
		compare: '对比',
		indicators: '指标',
		scores: '得分',
		findings: '疑点',
		units: '单位',
		check: '自查',
		data: '数据',
		about: '说明'
	},
	filter: {
		label: '筛选',
		all: '全部',
		year: '年度',
		district: '地区',
		level: '层级',
		type: '职能',
		unit: '单位',
		stage: '阶段',
		form: '表格',
		class: '类别',
		severity: '程度',
		certainty: '把握',
		rule: '规则',
		reset: '清除筛选',
		chosen: (count: number) => `${count} 项`,
		needsScript: '筛选需要启用脚本；下面是全部数据。',
		dropped: (parts: string) => `链接中有不认识的部分，已略去：${parts}`,
		remove: (what: string) => `取消 ${what}`
	},
	live: {
		starting: '正在准备查询引擎',
		engine: (loaded: string) => `正在载入查询引擎，已收到 ${loaded}`,
		data: (loaded: string) => `正在载入数据，已收到 ${loaded}`,
		asking: '正在查询',
		done: (reports: number) => `已筛选：${reports} 份材料`,
		failed: '查询引擎没有启动。',
		stale: '下面仍是全部数据，不是所选范围。',
		retry: '再试一次'
	},
	table: {
		show: '表格',
		missing: '—',
		seePlace: '出处',
		none: '没有符合条件的数据'
	},
	fact: {
		printed: '原文',
		status: '状态',
		file: '文件',
		form: '表格',
		section: '章节',
		table: '表',
		row: '行',
		column: '列',
		line: '第几行',
		page: '页',
		basis: '依据',
		lineNumber: (line: number) => `第 ${line} 行`,
		pageNumber: (page: number) => `第 ${page} 页`
	},
	footer: {
		note: '数字取自各单位公开的自评材料，以原文为准；疑点只是提问，不是结论。',
		fingerprint: '数据版本',
		about: '方法与口径'
	},
	separator: '，',
	listSeparator: '、',
	colon: '：'
};
