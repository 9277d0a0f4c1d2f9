import { formatCount } from '../format.ts';

/** The console in which a reader writes questions of their own. */
export const console = {
	heading: '自己查询',
	lead: '用 SQL 直接查这里发布的各张表。查询在本机浏览器里运行，只读，不外传。',
	reading: '一次一条 SELECT。小数按数据库中的全部位数显示；“无值”不等于零。',
	needsScript: '查询需要启用脚本；各张表可以在上面下载。',
	label: 'SQL 查询',
	keys: 'Ctrl 或 ⌘ + Enter 运行',
	run: '运行',
	cancel: '停止',
	running: '正在查询',
	cancelled: '已停止。下一次查询会重新启动引擎。',
	byLink: '这条查询来自链接，还没有运行。看过之后按“运行”。',
	tooLong: '查询太长，没有写进地址。',
	dropped: '链接中的查询太长，已略去。',
	edited: '查询已改动，下面仍是上次运行的结果。',
	rows: (n: number) => `${formatCount(n)} 行`,
	cut: (n: number) => `只列出前 ${formatCount(n)} 行，后面还有。加上条件或 LIMIT，或下载整张表。`,
	bars: (n: number, all: number) =>
		`图只画前 ${formatCount(n)} 行，共 ${formatCount(all)} 行；表格是全部。`,
	result: '查询结果',
	chart: '查询结果图',
	none: '无值',
	failed: '查询没有完成，引擎的原话：',
	outside: '查询引擎已锁定，不能读取文件或网址，也不能改动设置。',
	refusal: {
		empty: '还没有写查询。',
		several: '一次只能运行一条查询：分号后面还有别的语句。',
		file: (word: string) => `${word} 读写文件，这里不允许。只能运行 SELECT 查询。`,
		database: (word: string) => `${word} 切换数据库，这里不允许。只能运行 SELECT 查询。`,
		extension: (word: string) => `${word} 加载扩展，这里不允许。只能运行 SELECT 查询。`,
		setting: (word: string) => `${word} 改动设置，这里不允许。只能运行 SELECT 查询。`,
		change: (word: string) => `${word} 改动数据，这里只读。只能运行 SELECT 查询。`,
		other: '这不是查询。只能运行一条 SELECT 查询。'
	},
	examples: '例子',
	exampleTitles: {
		rates: '各单位执行率，从低到高',
		spent: '各单位执行数（图）',
		unmet: '执行率 99% 以上的单位中未达的指标',
		findings: '各条规则的疑点数（图）',
		place: '金额与其出处',
		unexplained: '扣分未说明原因的表单'
	},
	tables: (n: number) => `可查询的 ${formatCount(n)} 张表`,
	dictionary: '字段含义见下方字段说明。',
	history: (n: number) => `查询记录（${formatCount(n)}）`,
	historyNote: '只保存在这个浏览器里。',
	historyLost: '浏览器不允许保存，离开本页即清除。',
	clear: '清除记录'
};
