import { formatCount } from '../format.ts';

/** Words of the comparison with peers. */
export const peers = {
	title: '在同类单位中的位置',
	group: (shared: string, total: number) =>
		`同类是指${shared}都相同的单位，共 ${formatCount(total)} 个（含本单位）。`,
	reading:
		'每行各有刻度，从同类中最低到最高。高低本身不分好坏。够 8 个数才算中位数和离散，5 至 7 个只说位次，不足 5 个并列展示、不作判断；未报告的单列，不当作好也不当作差。公开自评的单位不是随机抽样，不能推到整个地区。',
	readingSmall:
		'同类中有数的不足 5 个，不排位次，也不算中位数。可以到“对比”页放宽同类的条件，条件会写在那里。',
	axis: '最低 — 最高',
	metric: '指标',
	value: '本单位',
	position: '位置',
	n: '有数的',
	counted: (name: string, measure: string) => `${name}（${measure}）`,
	below: '高于其中几个',
	groupMembers: '同类几个（含本单位）',
	notReported: '未报告',
	otherDefinition: '口径不同',
	notComputable: '不可计算',
	median: '中位数',
	mad: '偏离基准',
	robustZ: '偏离程度',
	low: '最低',
	high: '最高',
	few: '不足 5 个',
	notGiven: '不列',
	noValue: '本单位没有这个数',
	tooFew: (n: number) => `同类中只有 ${formatCount(n)} 个有数，不排位`,
	place: (n: number, below: number, equal: number) =>
		`在 ${formatCount(n)} 个同类单位中高于 ${formatCount(below)} 个${equal === 0 ? '' : `，与 ${formatCount(equal)} 个相同`}`,
	inGroup: (n: number) => `${formatCount(n)} 个有数`,
	alone:
		'收录的材料中没有同类单位：职能、层级、年度、材料阶段都相同的只有它自己。可以到“对比”页放宽条件。',
	members: '同类是哪些单位',
	listed: (shown: number, total: number) =>
		shown < total
			? `共 ${formatCount(total)} 个，列出 ${formatCount(shown)} 个。`
			: `共 ${formatCount(total)} 个，含本单位。`,
	beside: '与前几个并列对比，或改变同类的条件',
	legend: { own: '本单位', peers: '同类单位', median: '中位数' },
	keys: { function: '职能', level: '层级', year: '年度', stage: '材料阶段' },
	choose: '同类要相同的是',
	always: '材料阶段总要相同：预算申请不与执行数比。',
	compareTitle: '各在同类中的位置',
	compareLead:
		'每个单位各有自己的同类。每个数下面的 n 是同类中有数的个数，再说高于其中几个、几个未报告。',
	who: '同类',
	cell: (below: number, n: number) => `高于 ${formatCount(below)} / ${formatCount(n)}`,
	cellMedian: (median: string) => `中位数 ${median}`,
	cellCount: (n: number) => `n ${formatCount(n)}`,
	cellPlace: (n: number, below: number) => `n ${formatCount(n)}，高于 ${formatCount(below)}`,
	cellMissing: (missing: number) => `未报告 ${formatCount(missing)}`,
	groupSize: (total: number) => `共 ${formatCount(total)} 个，含本单位`
};
