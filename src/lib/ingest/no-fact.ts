import { namesPeople } from './personal-data.ts';

/** Kinds of printed numbers that are no figures of a report. */
export type NoFact = 'numbering' | 'date' | 'telephone' | 'code' | 'reference' | 'page' | 'heading';

const marksDate =
	/^\s*(?:年|月份?|日|号(?=至|到|前|后|止)|季度|世纪|时\d|:\d\d|[-./]\d{1,2}[-./]\d{1,2}(?!\d))/;
const afterDate = /(?:19|20)\d\d\s*[-./年]\s*(?:\d{1,2}\s*[-./月]\s*)?$|\d{1,2}:$|[—～~至-]\s*$/;

/**
 * The kind of a number that is no figure, by what stands around it: a date, the number of a heading, a telephone, a code of a
 * classification, a reference to a document or rule, a page; null for a number that may be a figure.
 * @param text the folded text that prints it
 * @param at where in the text
 * @param digits the number as printed there
 */
export function kindOfNoFact(
	text: string,
	at: number,
	digits: string,
	isCell: boolean
): NoFact | null {
	const before = text.slice(0, at);
	const after = text.slice(at + digits.length);
	if (isTelephone(text, before, digits, after)) return 'telephone';
	if (isDate(before, digits, after)) return 'date';
	if (isReference(before, digits, after)) return 'reference';
	if (isCode(before, digits, after)) return 'code';
	if (isNumbering(before, digits, after)) return 'numbering';
	if (isPage(text, before, digits, after, isCell)) return 'page';
	return isOfHeading(before, digits, after) ? 'heading' : null;
}

function isTelephone(text: string, before: string, digits: string, after: string): boolean {
	if (/^1[3-9]\d{9}$/.test(digits)) return true;
	if (/0\d{2,3}[-\s]?$/.test(before) && /^\d{7,8}$/.test(digits)) return true;
	if (/^0\d{2,3}$/.test(digits) && /^[-\s]\d{7,8}/.test(after)) return true;
	return /^\d{7,12}$/.test(digits) && namesPeople(text);
}

function isDate(before: string, digits: string, after: string): boolean {
	if (/^\d{1,4}$/.test(digits) && marksDate.test(after)) return true;
	if (/^(?:19|20)\d\d(?:\.\d{1,2}){1,2}$/.test(digits) || /^(?:19|20)\d{4}(?:\d\d)?$/.test(digits))
		return /日期|时间|期限|期|^$|[-—至~(]$/.test(before.slice(-6)) || /^[-—至~]/.test(after);
	if (/^(?:19|20)\d\d$/.test(digits) && /^\s*[-—～~至./]\s*(?:19|20)?\d/.test(after)) return true;
	return (
		/^\d{1,4}$/.test(digits) &&
		afterDate.test(before) &&
		/(?:年|月|日|^\s*$|[,，。;；)）\s]|[-./])/.test(after.slice(0, 1) || ' ') &&
		/(?:19|20)\d\d/.test(before)
	);
}

function isReference(before: string, digits: string, after: string): boolean {
	// 财建〔2022〕153号, 《…2019…》, 第十二条, 见附件3
	if (/[〔[(（【]\s*$/.test(before) && /^\s*[〕\])）】]\s*(?:第?\s*\d+\s*号|\d+)/.test(after))
		return true;
	if (/[〕\])）】]\s*(?:第)?\s*$/.test(before) && /^\s*号/.test(after)) return true;
	if (
		/^\s*号(?:文|令|公告)?/.test(after) &&
		/[发字函办财综预农社教建]$|〕|\]/.test(before.slice(-3))
	)
		return true;
	if (/《[^》]*$/.test(before) && /^[^《]*》/.test(after)) return true;
	return (
		/第\s*$/.test(before) &&
		/^\s*(?:条|款|章|节|项|号|届|次|批|轮|期|类|部分)/.test(after) &&
		digits.length <= 4
	);
}

function isCode(before: string, digits: string, after: string): boolean {
	if (
		/^\d{5,}$/.test(digits) &&
		/(?:编码|代码|科目|编号|账号|索\s*引\s*号|标识码|备案|款列|网安备|ICP备|[“"(（[【])\s*[^,，。;；]{0,8}$/.test(
			before
		)
	)
		return true;
	if (/^\d{7}$/.test(digits) && /^\s*[-—]?[一-龥]{2,}/.test(after)) return true;
	if (/(?:编码|代码|编号|账号|索\s*引\s*号)[^,，。;；\d]{0,6}[:：]?\s*\S{0,12}$/.test(before))
		return true;
	if (/[A-Za-z]$/.test(before) && /^\d+$/.test(digits)) return true;
	return /^\d{9,}$/.test(digits) || (/^[\d.]+$/.test(digits) && /^[A-Z]\d/.test(after));
}

function isNumbering(before: string, digits: string, after: string): boolean {
	if (
		/(?:^|\s|[☑□√○■☐✓-])\s*$/.test(before) &&
		/^\s*[、．]|^\s*\.(?!\d)/.test(after) &&
		digits.length <= 2
	)
		return true;
	if (digits.length > 3) return /^\d(?:\.\d){1,3}$/.test(digits) && /(?:^|\n)\s*$/.test(before);
	const begins = /(?:^|[\n。;；:：!?]|^\s*其中[:：]?)\s*[(（【[]?\s*$/.test(before);
	if (begins && /^\s*[)）】\]、.．:：]/.test(after)) return true;
	if (begins && /[(（]\s*$/.test(before) && /^\s*[)）]/.test(after)) return true;
	if (
		/(?:指标|附件|附表|附|表|图|子项目|任务|目标|问题|措施|序号|阶段|方案|No\.?|第)\s*$/i.test(
			before
		) &&
		/^\s*(?:$|[:：、.．)）]|[^\d%.万亿个元])/.test(after)
	)
		return true;
	return /[(（]\s*$/.test(before) && /^\s*[)）]/.test(after) && digits.length <= 2;
}

function isPage(
	text: string,
	before: string,
	digits: string,
	after: string,
	isCell: boolean
): boolean {
	if (/第\s*$/.test(before) && /^\s*页/.test(after)) return true;
	if (/共\s*$/.test(before) && /^\s*页/.test(after)) return true;
	if (/(?:浏览|点击|阅读|访问)(?:次数|量|数)?[:：]?\s*$/.test(before)) return true;
	return !isCell && digits.length <= 3 && /^[\s—–-]*\d{1,3}[\s—–-]*$/.test(text);
}

/** （20分） and ×100% in a heading or label, 100 分制. */
function isOfHeading(before: string, digits: string, after: string): boolean {
	if (/[×xX*]\s*$/.test(before) && /^100$/.test(digits)) return true;
	if (/[(（]\s*$/.test(before) && /^\s*分\s*[)）]/.test(after)) return true;
	// 200字以内 says how to fill a cell, 公开14表 which form it is
	if (/^\s*字(?:以内|左右|以上)?/.test(after)) return true;
	return /^\s*分制/.test(after) || (/公开$|^(?:附)?表$/.test(before) && /^\s*表/.test(after));
}
