import type { Ledger } from '#lib/domain/record.ts';
import { check as checkWords } from '#lib/i18n/zh/check.ts';

const sumOf = (counts: Readonly<Record<string, number>>): number =>
	Object.values(counts).reduce((sum, count) => sum + count, 0);

export type Language = 'en' | 'zh';

/** What the import says to people. */
export interface ImportWords {
	printed: string;
	emptyFolder: string;
	problems: (count: number) => string;
	/** Said when a page that is a picture is begun. */
	recognising: (page: number, of: number) => string;
	/** What to do with a scan. */
	recogniseIt: (install: string) => string;
	/** A problem of a record by its code; its own note where the code has no words. */
	problem: (code: string, note: string) => string;
	/** Said of a heading under which numbers are unread. */
	teachable: string;
	progress: (done: number, of: number, rate: number, left: number) => string;
	summary: SummaryWords;
}

export interface SummaryWords {
	files: string;
	read: (read: number, of: number) => string;
	failed: string;
	forms: string;
	formats: string;
	figures: string;
	/** Figures, and how many of them were recognised in pictures. */
	recognised: (figures: number, recognised: number) => string;
	problems: string;
	/** What became of every printed number of all documents. */
	ledger: string;
	account: (ledger: Ledger) => string;
	/** The heads of the table by document. */
	columns: readonly [string, string, string, string, string, string];
	/** The files to look at first. */
	first: string;
	firstFile: (file: string, unread: number) => string;
	others: string;
	none: string;
}

/** The words of the import in both languages. */
export const importWords: Record<Language, ImportWords> = {
	en: {
		printed: 'printed',
		emptyFolder: 'the folder holds no document that is read',
		problems: (count) => `${count} problems`,
		recognising: (page, of) => `recognising page ${page} of ${of}, about half a minute`,
		recogniseIt: (install) => `: ${install} once, then npm run import -- --ocr FILE`,
		problem: (_, note) => note,
		teachable: 'numbers below this heading are unread: its columns can be taught',
		progress: (done, of, rate, left) =>
			`[${done}/${of}, ${rate.toFixed(1)} a second, ${left} s left]`,
		summary: {
			files: 'files',
			read: (read, of) => `${read} read of ${of}`,
			failed: 'failed',
			forms: 'forms',
			formats: 'formats',
			figures: 'figures',
			recognised: (figures, recognised) =>
				`${figures}, ${recognised} of them recognised in pictures`,
			problems: 'problems',
			ledger: 'numbers',
			account: ({ printed, facts, notFacts, unread }) =>
				`${printed} printed = ${facts} in facts + ${sumOf(notFacts)} no facts + ${unread} unread`,
			columns: ['document', 'facts', 'unread', 'seconds', 'layout', 'problems'],
			first: 'look first',
			firstFile: (file, unread) => `${file} (${unread} unread)`,
			others: 'others',
			none: 'none'
		}
	},
	zh: {
		printed: '已输出',
		emptyFolder: '文件夹里没有能读的文件',
		problems: (count) => `${count} 处问题`,
		recognising: (page, of) => `正在识别第 ${page}/${of} 页，约半分钟`,
		recogniseIt: (install) => `：先运行一次 ${install}，再运行 npm run import -- --ocr 文件`,
		problem: (code, note) => checkWords.problemNames[code] ?? note,
		teachable: '这个表头下面有没读的数字：可以教它各列是什么',
		progress: (done, of, rate, left) =>
			`[${done}/${of}，每秒 ${rate.toFixed(1)} 份，还要 ${left} 秒]`,
		summary: {
			files: '文件',
			read: (read, of) => `${of} 份中读出 ${read} 份`,
			failed: '未读出',
			forms: '表',
			formats: '格式',
			figures: '数字',
			recognised: (figures, recognised) => `${figures} 个，其中 ${recognised} 个识别自图片`,
			problems: '问题',
			ledger: '印出的数',
			account: ({ printed, facts, notFacts, unread }) =>
				`${printed} 个 = 读成数据 ${facts} + 不是数据 ${sumOf(notFacts)} + 没有读 ${unread}`,
			columns: ['文件', '数据', '没读', '秒', '版式', '问题'],
			first: '先看',
			firstFile: (file, unread) => `${file}（${unread} 个没读）`,
			others: '其他文件',
			none: '无'
		}
	}
};
