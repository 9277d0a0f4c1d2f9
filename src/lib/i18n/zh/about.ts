export interface AboutPart {
	id: string;
	heading: string;
	paragraphs: string[];
}

/** Method and limits, in prose. */
export const about: {
	parts: AboutPart[];
	statuses: string;
	statusNote: Record<string, string>;
	metrics: string;
	metricsLead: string;
	rules: {
		title: string;
		lead: (documents: number) => string;
		since: string;
		yield: string;
		version: (version: number, since: string) => string;
		unplanted: string;
		planted: (found: number, planted: number, wrongly: number) => string;
		unlabelled: string;
		labelled: (right: number, wrong: number, missed: number) => string;
		undecided: string;
		decided: (right: number, wrong: number, explained: number) => string;
		joint: string;
	};
	licences: { title: string; lead: string; name: string; version: string; licence: string };
} = {
	parts: [
		{
			id: 'what',
			heading: '这是什么',
			paragraphs: [
				'预算绩效图谱收录预算单位公开的绩效自评材料与绩效目标表，逐条读成记录，存入一个数据库，再由图表和表格提问。网页上的每个数字都能回到文件、表、行、列。',
				'同一套查询先在生成网页时回答一次，筛选时再由浏览器里的同一引擎回答；数据不离开本机，也不请求本站以外的地址。'
			]
		},
		{
			id: 'read',
			heading: '怎样读这些数字',
			paragraphs: [
				'金额一律为万元，按原文照录，不四舍五入。同一事项在不同地方说法不同，全部保留；图中取其一，表中可见其余。',
				'执行率总是写明分母。对全年预算（调整后）接近 100% 很常见：追加多少就执行多少，不说明年初预算编得准。所以同时给出对年初预算的比率。',
				'预算申请不是批准的预算，从不与执行数比较。代管资金、非税收入、对个人的补助不计入单位的预算。'
			]
		},
		{
			id: 'compare',
			heading: '怎样比较',
			paragraphs: [
				'职能、层级、年度、口径都相同才谈得上比较。不足 5 个单位只并列，不判断。页面默认按行政区划排列，不设排行榜。',
				'自评得分普遍很高、彼此接近，各地表格的分值结构也不同，因此不按总分比较。'
			]
		},
		{
			id: 'findings',
			heading: '什么是疑点',
			paragraphs: [
				'疑点是规则按公开算式查出的不一致：数字前后不符、算不平、超过上限、或正文与表格矛盾。它是给核实者的提问，不是结论，更不是对任何单位或个人的指责。',
				'“确定”指材料自身即可证明；“待议”指需要判断，或需要材料之外的文件。“不可判定”指缺少数字，不等于通过。',
				'目录中有 2 条不单独判定：CMP-03 要有同类单位的产出可比；CMP-04（同类不足 8 个、层级或年度不一时不作比较）就是 CMP-02 的前提。'
			]
		},
		{
			id: 'not',
			heading: '不说明什么',
			paragraphs: [
				'公开的自评材料不是随机样本，不能据此推断一个地区的整体情况。没有疑点不等于没有问题；材料没写，不等于没有发生。',
				'金额为名义金额，未剔除价格变动。'
			]
		},
		{
			id: 'privacy',
			heading: '隐私与更正',
			paragraphs: [
				'填表人、签字人的姓名和电话不收录。网站没有统计、没有跟踪、没有外部字体。',
				'发现读错的数字，请对照出处指出；更正会写明原文、更正后的值和理由。'
			]
		},
		{
			id: 'access',
			heading: '无障碍',
			paragraphs: [
				'每张图都有同样数据、同样次序的表格和文字说明；含义不只靠颜色，还靠形状和文字。不启用脚本也能阅读全部数字和图；筛选和对比需要脚本。'
			]
		}
	],
	statuses: '数字的状态',
	statusNote: {
		reported: '材料印出的数字，包括印出的 0。',
		'zero-by-text': '正文写“无”或“没有”，按 0 处理。',
		blank: '有这一格，但没有填。不当作 0。',
		'not-applicable': '填“/”“—”或不适用，不计为缺失。',
		'not-reported': '应当有，材料里没有。不当作 0。',
		unparseable: '有文字，读不出唯一的意思，原样保留。',
		repaired: '明显的笔误，且有旁证，如 3243..37。原文保留。',
		approximate: '写明“约”“余”等。',
		interval: '只给了界限，如 ≥350。',
		derived: '由材料中的其他数字推算，标明依据。',
		recognised: '扫描件上由程序识别出来的数字，标明把握；没有勾稽相符的旁证，不据以认定。'
	},
	metrics: '指标与算法',
	rules: {
		title: '规则目录',
		lead: (documents) =>
			`植入：在无差错的虚构报告中放进错误，看规则找到几处、在别处误报几次。标注：${documents} 份有人逐条标注的材料中，提示得对、错和漏的次数。登记册：按随站点发布的处理结果统计，已核实和已整改算“已核实”，已解释另计，核实中的不计。`,
		since: '版本',
		yield: '命中情况',
		version: (version, since) => `第 ${version} 版，自 ${since}`,
		unplanted: '未植入',
		planted: (found, planted, wrongly) => `植入：${planted} 处找到 ${found}，误报 ${wrongly}`,
		unlabelled: '标注材料未涉及',
		labelled: (right, wrong, missed) => `标注：对 ${right}，错 ${wrong}，漏 ${missed}`,
		undecided: '登记册尚无处理结果',
		decided: (right, wrong, explained) =>
			`登记册：已核实 ${right}，误报 ${wrong}${explained > 0 ? `，已解释 ${explained}` : ''}`,
		joint: '；'
	},
	licences: {
		title: '随站分发的程序库',
		lead: '本站只带这些开源程序库，版本固定，清单在生成网页时从各库自己的说明读出。由 GitHub Pages 流程发布时先查已知漏洞（npm audit），有则不发布；内网生成时查不到登记处，需另行核对。本站代码以 MIT 许可证发布。',
		name: '名称',
		version: '版本',
		licence: '许可证'
	},
	metricsLead: '“自定义”指本站定义，不是主管部门的口径。'
};
