import { formatCount } from '../format.ts';

/** Words of single pages. */
export const pages = {
	overview: {
		title: '总览',
		heading: '预算花了多少，事情办得怎样',
		intro:
			'每一个数字都取自各单位公开的绩效自评材料，可以追到文件里的那一行。单位之间职能、层级、年度不同，并列是为了看清，不是为了排名。',
		units: '单位',
		evaluations: '绩效自评',
		targets: '仅绩效目标',
		years: '年度',
		facts: '可追溯的数字',
		findings: '疑点',
		problems: '待人工核对处',
		unitsHeading: '单位与材料',
		unitsLead: '收入的全部材料。',
		openFindings: '查看全部疑点',
		openUnits: '查看全部单位'
	},
	compare: {
		title: '对比',
		heading: '并列对比',
		intro: '选 2 至 6 份材料并列。不可比的会说明原因，不给名次。',
		choose: '选择材料',
		chosen: (count: number) => `已选 ${formatCount(count)} 份`,
		limits: '最少 2 份，最多 6 份',
		basis: '可比性',
		allComparable: '所选单位职能、层级、年度相同，可以直接比较。',
		notComparable: (reasons: string) => `所选单位${reasons}不同：数值并列展示，不作高低判断。`,
		smallGroup: (count: number) =>
			`只有 ${formatCount(count)} 份材料，不足 5 份：并列展示，不计算中位数和位次。`,
		targetsIncluded: '含仅有绩效目标的材料：其预算申请数不与执行数比较。',
		function: '职能',
		level: '层级',
		year: '年度',
		kind: '材料种类',
		metric: '指标',
		formula: '算法',
		groups: {
			staffing: '人员',
			budget: '预算与执行',
			structure: '支出结构',
			control: '三公与采购',
			indicator: '指标',
			score: '得分',
			head: '人均'
		},
		value: '数值',
		measure: '计量单位',
		rests: '取数口径',
		measures: { 万元: '万元', '万元/人': '万元/人', 人: '人', 分: '分' },
		multiple: '多处说法',
		classes: {
			title: '各类指标',
			lead: '每格依次是达标、可比和设定的指标数；不可比的（文字、空白、单位不同）不算未达标。',
			class: '一级指标',
			met: '达标',
			comparable: '可比',
			set: '设定',
			none: '没有这类指标',
			onlySet: (set: number) => `只设定了 ${formatCount(set)} 条，没有实际值`,
			counts: (met: number, comparable: number, set: number) =>
				`${formatCount(met)} / ${formatCount(comparable)} / ${formatCount(set)}`
		},
		taken: { columns: '所选材料', base: '差异对照', peers: '同类要相同的是' }
	},
	indicators: {
		title: '指标',
		heading: '指标：目标与实际',
		intro: '每条绩效指标的目标值、实际值、完成率与得分。原文照录，能算的才算，不能比的写明原因。',
		list: '全部指标',
		count: (count: number) => `${formatCount(count)} 条指标`,
		indicator: '指标',
		target: '目标值',
		actual: '实际完成值',
		completion: '完成率',
		verdict: '判断',
		weight: '分值',
		score: '得分',
		copied: '照抄目标',
		bounded: '未实测',
		explanation: '偏差说明',
		atLeast: (percent: string) => `≥ ${percent}`,
		find: {
			label: '查找指标',
			hint: '名称里的字，如“电梯”',
			go: '查找',
			clear: '看全部',
			title: (text: string) => `名称含“${text}”的指标`,
			found: (total: number, unitYears: number) =>
				`${formatCount(total)} 条，在 ${formatCount(unitYears)} 个单位年度里`,
			listed: (shown: number) => `列出前 ${formatCount(shown)} 条，加筛选可看其余`,
			cut: (shown: number, total: number) =>
				`共 ${formatCount(total)} 条，这里是前 ${formatCount(shown)} 条`,
			notYet: '还没有找。',
			none: '所选范围里没有名称含这几个字的指标。'
		},
		quality: {
			title: '指标填得怎样',
			lead: '每张表的指标：目标有多少是文字，实际值有多少与目标一字不差，有多少真正量过，能比的有多少达标。每个比率前面是它的分母。',
			set: '指标数',
			answered: '有实际值',
			quantitative: '定量且有实际值',
			comparable: '可比'
		}
	},
	scores: {
		title: '得分',
		heading: '自评得分与复算',
		intro: '把各张自评表的总分，与按它自己的数据复算的得分放在一起。复算时定性指标沿用自评分。',
		weights: {
			title: '分值与模板',
			lead: '各张表给每类指标的分值，与已知的两种模板（产出 50、效益 30、满意度 10、预算执行 10；产出 40、效益 20、满意度 10、成本 20、预算执行 10）相比。分值不同的表，总分不能直接比，只能比各类的得分率。',
			total: '分值合计',
			template: '与哪种模板一致',
			other: '与已知的模板都不一致',
			unknown: '分值或类别不全，不作比较'
		}
	},
	findings: {
		title: '疑点',
		heading: '疑点',
		intro:
			'材料自己前后对不上、算不平、或需要说明的地方。每条都写明事实、算式和出处，供核实；是疑点，不是结论。',
		count: (count: number) => `${formatCount(count)} 条疑点`,
		passRate: (share: string, passed: number, tested: number, notTestable: number) =>
			`勾稽通过率 ${share}：核对数字的规则可测 ${formatCount(tested)} 项，相符 ${formatCount(passed)} 项；另有 ${formatCount(notTestable)} 项缺数不可测，不算在内。`,
		first: (shown: number, total: number) =>
			`共 ${formatCount(total)} 条，列出最严重的 ${formatCount(shown)} 条。`,
		list: '逐条',
		formula: '算式',
		stated: '材料所列',
		computed: '复算',
		difference: '差额',
		tolerance: '容差',
		amount: '涉及金额（万元）',
		evidence: '出处',
		explanation: '规则说明',
		basis: '依据',
		falsePositives: '可能的误报',
		rules: '规则与可测情况',
		rulesLead: '“不可判定”指缺少所需数字，不等于通过。',
		rule: '规则',
		tested: '已判定',
		notTestable: '不可判定',
		found: '疑点',
		empty: '没有符合条件的疑点。没有疑点不等于没有问题：可测的规则有限。'
	},
	units: {
		title: '单位',
		heading: '单位',
		intro: '每个单位一页：关键数字、疑点，以及材料中每一个数字的出处。',
		findings: '疑点',
		facts: '已读数据项',
		reports: '材料'
	},
	unit: {
		title: '单位',
		unknown: '没有这个单位',
		needsScript: '这个单位没有预先生成的页面，需要启用 JavaScript 才能在浏览器中生成。',
		targetsOnly:
			'本单位这一年度只公开了绩效目标，没有执行、人员、得分等实际情况：这些不是 0，而是这类文件不含。',
		notListed: '未列',
		keyFigures: '关键数字',
		earlierYears: (count: number) => `更早的 ${formatCount(count)} 个年度`,
		executed: '执行数',
		requested: '预算申请',
		executionRate: '执行率',
		onInitial: '对年初预算',
		onAdjusted: '对全年预算',
		onUnspecified: '对预算（未注明）',
		inPost: '在职 / 编制',
		score: '整体自评得分',
		programmes: '项目与专项',
		programme: '项目',
		openFindings: '疑点',
		noFindings: '已运行的规则没有提出疑点；这不等于没有问题。',
		documents: '材料',
		facts: '全部数据项与出处',
		groups: {
			spent: '花了多少',
			achieved: '办成了什么',
			planned: '打算办什么',
			ordinary: '正常吗',
			asked: '要问什么'
		},
		metOf: (met: number, comparable: number) =>
			`可以核对的指标 ${formatCount(comparable)} 项，达标 ${formatCount(met)} 项。`,
		statedResults: '正文所述成果',
		statedResultsLead: '自评报告正文写到的数量，绩效表里不一定有；点数字看原文位置。',
		about: '约 ',
		moreResults: (count: number) => `另有 ${formatCount(count)} 项 →`,
		contents: '本页内容',
		toFacts: (facts: number, problems: number) =>
			`全部 ${formatCount(facts)} 个数据项与出处${problems > 0 ? `，待人工核对 ${formatCount(problems)} 处` : ''} →`,
		factsLead: (count: number) => `${formatCount(count)} 个数据项，按文件中的先后排列`,
		problems: '待人工核对处',
		problemsLead: '读入时不能确定的文字，原样保留。',
		place: '位置',
		print: '原文',
		status: '状态',
		aliases: '又称',
		allFindings: '查看本单位全部疑点',
		linked: {
			chosen: '地址所指',
			copyAddress: '复制这一处的地址',
			wrong: '报告有误',
			copyReport: '复制报错内容',
			copied: '已复制',
			notCopied: (reason: string) => `没有复制成：${reason}`,
			close: '关闭',
			unknown: (version: string) =>
				`地址所指的数据项不在这一版数据（${version}）里：地址属于早先的一版，或者那份材料后来更换、更正过。下面是这个单位现有的全部数据项。`,
			report: {
				subject: (unit: string, year: string) => `数据有误：${unit} ${year}`,
				lines: (figure: {
					file: string;
					place: string;
					raw: string;
					key: string;
					version: string;
				}) => [
					`文件：${figure.file}`,
					`位置：${figure.place}`,
					`读作：${figure.raw}`,
					`编号：${figure.key}，数据版本：${figure.version}`,
					'应为：'
				]
			}
		},
		showFacts: (count: number) => `${formatCount(count)} 个数据项`,
		disclosed: (share: string, filled: number, asked: number, notApplicable: number) =>
			`披露率 ${share}（应填 ${formatCount(asked)} 项，填了 ${formatCount(filled)} 项${notApplicable === 0 ? '' : `，不适用 ${formatCount(notApplicable)} 项不算`}）`
	},
	data: {
		title: '数据',
		heading: '数据',
		intro: '网站上的每个数字都来自同一个数据库文件，可以下载自行核对。',
		database: 'DuckDB 数据库',
		manifest: '清单（校验和、数量）',
		file: '文件',
		size: '大小',
		coverage: '覆盖情况',
		coverageLead: '每个单位每个年度有哪些表。',
		present: '有',
		absent: '无',
		checksum: 'SHA-256'
	},
	about: {
		title: '说明',
		heading: '方法与口径'
	},
	notLoaded: {
		title: '这一页没有载入',
		text: '可能是网络中断，或者网站刚刚更新。请重新载入。',
		again: '重新载入'
	},
	notFound: {
		title: '没有这一页',
		text: '链接可能已经变更。'
	},
	home: '回到总览'
};
