/** A term of the field: what it is called and what it means. */
export interface Term {
	name: string;
	text: string;
}

const terms = {
	establishment: {
		name: '编制',
		text: '机构编制部门核定的人数上限。在职人数超过它叫超编；编外聘用、劳务派遣不占编制。'
	},
	inPost: { name: '在职人数', text: '占用编制、年末实有的在岗人员，不含离退休和编外。' },
	controlRate: { name: '控制率', text: '在职人数除以编制数。超过 100% 就是在职多于编制。' },
	initial: { name: '年初预算', text: '人大批准、年初下达的预算数。' },
	adjusted: {
		name: '全年预算',
		text: '年初预算加减年中调整后的预算数，也叫调整后预算。自评表的执行率通常以它为分母。'
	},
	requested: { name: '预算申请', text: '申报绩效目标时想要的钱，还没有批准。' },
	executionRate: {
		name: '执行率',
		text: '实际支出除以预算。分母不同，结果不同：对年初预算可以远超 100%，对全年预算往往接近 100%。'
	},
	carryOver: { name: '结转结余', text: '年末没有花完、转到下年或收回的钱。' },
	publicFunds: {
		name: '三公经费',
		text: '因公出国（境）、公务用车购置及运行、公务接待三项费用。'
	},
	running: { name: '公用经费', text: '维持机构运转的办公、水电、差旅等费用。' },
	staff: { name: '人员经费', text: '工资、津贴、社保等付给人的费用。' },
	project: { name: '项目支出', text: '为特定任务安排、基本支出之外的钱。' },
	metRate: {
		name: '达标率',
		text: '目标和实际都是数、能比较的指标中，达到目标的占比。定性指标不在里面。'
	},
	notShown: { name: '未证实达标', text: '实际值只写了“≥”之类的界限，不足以判断是否达到目标。' },
	weight: { name: '分值', text: '一项指标满分多少；各项分值合计一般是 100。' },
	median: { name: '中位数', text: '从低到高排，站在正中间的数，不受个别极端值影响。' },
	mad: {
		name: '偏离基准（绝对中位差）',
		text: '各数与中位数之差取绝对值，再取中位数：同类之间差多少的尺度。'
	},
	nominal: { name: '名义金额', text: '当年的钱，未剔除价格变动。' },
	finding: { name: '疑点', text: '材料自己前后对不上、或需要说明的地方，待核实，不是结论。' }
} satisfies Record<string, Term>;
export type TermName = keyof typeof terms;

/** Terms that a part of a page uses, by the part's id. */
const parts: Readonly<Record<string, readonly TermName[]>> = {
	budget: ['initial', 'adjusted', 'requested'],
	rate: ['executionRate', 'initial', 'adjusted'],
	steps: ['initial', 'adjusted', 'carryOver'],
	staffing: ['establishment', 'inPost', 'controlRate'],
	structure: ['staff', 'running', 'project'],
	money: ['staff', 'running', 'project', 'nominal'],
	verdicts: ['metRate', 'notShown'],
	scores: ['weight', 'metRate'],
	'money-work': ['executionRate', 'metRate'],
	moved: ['nominal', 'adjusted'],
	peers: ['median', 'mad'],
	findings: ['finding'],
	matrix: ['finding'],
	open: ['finding']
};

/** The glossary. */
export const glossary = {
	title: '术语',
	reading: '怎么读',
	lead: '各页用到的术语。',
	terms,
	parts
};
