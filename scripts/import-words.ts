import { check as checkWords } from '#lib/i18n/zh/check.ts';

export type Language = 'en' | 'zh';

/** What the import says to people. */
export interface ImportWords {
	printed: string;
	emptyFolder: string;
	problems: (count: number) => string;
	/** A problem of a record by its code; its own note where the code has no words. */
	problem: (code: string, note: string) => string;
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
	problems: string;
	others: string;
	none: string;
}

/** The words of the import in both languages. */
export const importWords: Record<Language, ImportWords> = {
	en: {
		printed: 'printed',
		emptyFolder: 'the folder holds no document that is read',
		problems: (count) => `${count} problems`,
		problem: (_, note) => note,
		progress: (done, of, rate, left) =>
			`[${done}/${of}, ${rate.toFixed(1)} a second, ${left} s left]`,
		summary: {
			files: 'files',
			read: (read, of) => `${read} read of ${of}`,
			failed: 'failed',
			forms: 'forms',
			formats: 'formats',
			figures: 'figures',
			problems: 'problems',
			others: 'others',
			none: 'none'
		}
	},
	zh: {
		printed: '已输出',
		emptyFolder: '文件夹里没有能读的文件',
		problems: (count) => `${count} 处问题`,
		problem: (code, note) => checkWords.problemNames[code] ?? note,
		progress: (done, of, rate, left) =>
			`[${done}/${of}，每秒 ${rate.toFixed(1)} 份，还要 ${left} 秒]`,
		summary: {
			files: '文件',
			read: (read, of) => `${of} 份中读出 ${read} 份`,
			failed: '未读出',
			forms: '表',
			formats: '格式',
			figures: '数字',
			problems: '问题',
			others: '其他文件',
			none: '无'
		}
	}
};
