import { formatCount } from '../format.ts';

/** What stands on every page. */
export const site = {
	name: '预算绩效图谱',
	tagline: '公开的绩效自评材料，逐数可查',
	skip: '跳到正文',
	synthetic: '虚构数据：单位、地区与数字都不存在，只供试用和测速。',
	unstarted: '页面的脚本没有载入：数字、图和表都可以读，筛选和导出用不了。请重新载入试试。',
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
		brief: '简报',
		data: '数据',
		about: '说明',
		changes: '更新',
		environment: '环境自检'
	},
	filter: {
		find: (label: string) => `查找${label}`,
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
		severity: '严重程度',
		certainty: '认定程度',
		rule: '规则',
		reset: '清除筛选',
		chosen: (count: number) => `${formatCount(count)} 项`,
		needsScript: '筛选需要启用脚本；下面是全部数据。',
		dropped: (parts: string) => `链接中有不认识的部分，已略去：${parts}`,
		remove: (what: string) => `取消 ${what}`
	},
	live: {
		starting: '正在准备查询引擎',
		engine: (loaded: string) => `正在载入查询引擎，已收到 ${loaded}`,
		data: (loaded: string) => `正在载入数据，已收到 ${loaded}`,
		asking: '正在查询',
		done: {
			reports: (count: number) => `已筛选：${formatCount(count)} 份材料`,
			findings: (count: number) => `已筛选：${formatCount(count)} 条疑点`,
			unitYears: (count: number) => `已筛选：${formatCount(count)} 个单位年度`
		},
		problem: {
			'no-wasm': '这个浏览器太旧，或者禁用了 WebAssembly，查询引擎用不了。',
			'no-worker': '这个浏览器不支持或禁用了后台线程，筛选用不了。',
			'engine-unreachable': '查询引擎的文件取不到。',
			'engine-differs': '收到的查询引擎不完整或被改动过，没有运行。',
			'data-unreachable': '数据文件取不到。',
			'data-differs': '收到的数据与发布清单不符，没有使用。',
			'data-newer': '数据已经更新，与这一页不是同一版本。重新载入即可，筛选会保留。',
			memory: '内存不够，查询引擎停下了。',
			crashed: '查询引擎中途停止了。',
			altered: '这条查询改动了查询引擎的设置，这里不允许。结果没有采用，引擎会重新启动。',
			failed: '查询没有完成。'
		},
		held: {
			'save-data': '浏览器开着省流量模式；筛选要先载入约 8 MB。',
			'little-memory': '这台设备内存较小；筛选要先载入查询引擎，可能较慢。',
			wechat: '微信里筛选要先载入约 8 MB；也可以用浏览器打开。'
		},
		load: '载入并筛选',
		slow: '很久没有进展。',
		again: '重新开始',
		reload: '重新载入',
		stop: '。',
		stale: '下面仍是全部数据，不是所选范围。',
		notYet: '打印时还没有算出所选范围：下面的数字不是所选范围的。',
		retry: '再试一次'
	},
	table: {
		show: '表格',
		missing: '—',
		seePlace: '出处',
		none: '没有符合条件的数据'
	},
	fact: {
		inProse: '正文叙述',
		source: '打开原文',
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
		reason: {
			printedElsewhere: (value: string, times: number, line: string, at: string) =>
				`${value} 在文件别处另印有 ${times} 次，第一次为“${line}”${at === '' ? '' : `（${at}）`}`,
			equalsTotal: (total: string) => `同处合计等于本表的${total}`,
			onlyHeadcount: '这一句只有一个人数（实有人数），按在职人数计',
			confirmed: {
				sum: '识别自图片，合计相符',
				rate: '识别自图片，比率相符'
			}
		},
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
