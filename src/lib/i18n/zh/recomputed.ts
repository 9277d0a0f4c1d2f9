/** What is said of a score that was computed again; figures arrive as texts. */
const words = {
	none: '无',
	basis: {
		completion: (percent: string) => `完成率 ${percent}`,
		contradicted: (percent: string) => `另一处所列完成率 ${percent}`,
		execution: (percent: string) => `执行率 ${percent}`,
		stated: (reason: string) => `沿用自评：${reason}`,
		noFigures: '缺少复算所需的数',
		unscored: '不能复算，也没有自评得分',
		copied: '完成值与目标值雷同'
	},
	stated: (total: string) => `自评 ${total}`,
	noTotal: '没有自评总分',
	recomputed: (total: string) => `复算 ${total}`,
	withoutCopied: (rows: string, total: string) =>
		`完成值与目标值雷同的 ${rows} 行计 0 分则为 ${total}`,
	graded: (total: string, grade: string) => `${total}（${grade}）`,
	share: (percent: string) => `可复算的分值占 ${percent}`,
	noGrade: (why: 'no-weights' | 'partial' | 'unscored' | 'few', weights: string, full: string) =>
		({
			'no-weights': '各行没有分值，不能复算',
			partial: `各行分值合计 ${weights}，不是满分 ${full}，不给复算总分和等级`,
			unscored: '有的行既不能复算又没有得分，不给复算总分和等级',
			few: '可复算的太少，不给复算等级'
		})[why],
	separator: '；',
	grades: { 优: '优', 良: '良', 中: '中', 差: '差' } as Record<string, string>
};

/** Scores computed again, beside those that were stated. */
export const recomputed = {
	words,
	title: '复算得分与等级',
	lead: (scheme: string) =>
		`完成率按比例计分，最多计满分；执行率同；不可比的沿用自评得分。完成值与目标值雷同的行计 0 分另列一档。等级按${scheme}。复算是提问，不是结论。`,
	row: '指标',
	weight: '分值',
	self: '自评得分',
	again: '复算得分',
	difference: '差额',
	how: '依据',
	copied: '雷同计 0 分',
	share: '可复算分值',
	rows: '逐行',
	none: '没有评分的自评表。'
};
