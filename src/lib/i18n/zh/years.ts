/** What one unit says through its years. */
export const byYear = {
	title: '逐年对比',
	heading: '一个单位，逐年看',
	intro: '选一个单位：六项数字逐年排开，执行数的增减拆到人员、公用和项目，绩效目标一条一条地对照。',
	modes: { label: '对比方式', units: '单位之间', years: '逐年' },
	find: '选择单位',
	findHint: '输入名称、简称或拼音',
	shown: '所看单位',
	toUnit: '单位页',
	toPeers: '与同类单位并列',
	compared: (year: string, before: string, changes: string) =>
		`${year} 年度与 ${before} 年度相比：${changes}。`,
	unchanged: (count: number) => `${count} 条目标两年一字未改`,
	nothing: '两年没有可比的数字',
	targetsOnly: '这个单位没有自评，只公开了目标：没有可以逐年比较的数字。',
	single: (year: string) => `只收录了 ${year} 年度的自评，没有别的年度的材料可比。`,
	targets: {
		title: '目标逐条',
		lead: (count: number) =>
			`两个以上年度都设定的指标 ${count} 条：每格先写目标，后写完成值。目标几年一字不改的，最后一列写明。`,
		indicator: '指标',
		change: '目标变化',
		same: '未变',
		sameFor: (years: number) => `连续 ${years} 年未变`,
		changed: '已调整',
		noActual: '无完成值'
	}
};

export const bridge = {
	title: '执行数增减拆解',
	lead: '从上年执行到本年执行，增减来自哪几块支出。',
	reading:
		'只有两年都把执行数全部分列时才拆开；分列不全或与执行数合不上的部分，记作“未能分解”。名义金额，未剔除价格变动。',
	axis: '比上年增减，万元',
	step: '步骤',
	amount: '金额',
	change: '增减',
	undivided: '未能分解',
	before: (year: string) => `${year} 年执行`,
	after: (year: string) => `${year} 年执行`,
	legend: { more: '增加', less: '减少', total: '合计增减' }
};

/** What a form prints of the year before. */
export const priorYear = {
	title: '与上年相比（本表所列）',
	lead: (year: string, before: string) =>
		`只收录了 ${year} 年的材料；同一张表印出的 ${before} 年决算数放在旁边，没有 ${before} 年的材料可核对。`,
	line: '项目',
	before: '上年决算',
	now: '本年决算',
	change: '增减'
};
