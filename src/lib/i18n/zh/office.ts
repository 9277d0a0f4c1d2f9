import { formatCount } from '../format.ts';

/** Documents of an office, made of what is listed. */
export const office = {
	menu: '导出文书',
	lead: '按所选范围生成',
	documents: {
		paper: '审计工作底稿（XLSX）',
		evidence: '审计取证单（DOCX）',
		inquiry: '询问函（DOCX）',
		review: '自评抽查审核表（DOCX）'
	},
	sample: {
		title: '抽样',
		method: '抽样方法',
		methods: { random: '简单随机', systematic: '系统（等距）', money: '货币单元' },
		size: '样本量',
		seed: '随机种子',
		wrong: (most: number) => `样本量和随机种子要填整数，种子从 1 到 ${most}。`,
		make: '抽样底稿（XLSX）',
		stem: '抽样-'
	},
	making: '正在生成…',
	done: '已保存',
	nothing: '所选范围没有线索，没有写文件。',
	tooMany: (count: number, most: number) =>
		`有 ${formatCount(count)} 条线索，一份文书最多 ${formatCount(most)} 条：请先缩小筛选范围。`
};
