import type { DocumentKind } from '#lib/domain/record.ts';
import type { Item } from './document.ts';
import { isTitleLine } from './form-titles.ts';
import { soleText, type FormItems } from './split-forms.ts';

/**
 * What a document is, by its titles and its forms: audits ask of a self-evaluation what they must not ask of a notice or of another
 * body's evaluation, and its figures are read all the same.
 */
export function documentKind(forms: readonly FormItems[], items: readonly Item[]): DocumentKind {
	const kinds = new Set(forms.map(({ form }) => form));
	const lines = items.slice(0, 12).flatMap((item) => soleText(item) ?? []);
	const titles = [...forms.map(({ title }) => title), ...lines.filter(isTitleLine)].join('\n');
	if (/监控/.test(titles) && !/自评/.test(titles)) return 'monitoring';
	if (/自评/.test(titles) || kinds.has('unit-evaluation') || kinds.has('project-evaluation'))
		return /自评/.test(titles) || !isByOthers(items) ? 'self-evaluation' : 'third-party-evaluation';
	if (/三公/.test(titles)) return 'three-public-expenses';
	if (/关于.{2,}(通报|通知)/.test(titles) && !/自评/.test(titles)) return 'notice';
	if (/绩效评价/.test(titles))
		return isByOthers(items) ? 'third-party-evaluation' : 'self-evaluation';
	if (/基础数据/.test(titles) || kinds.has('base-data')) return 'base-data';
	if (/决算/.test(titles)) return 'final-accounts';
	if (/关于.{2,}(通知|公告|批复|函|公示)|分配(表|方案|计划)/.test(titles)) return 'notice';
	if ([...kinds].some((kind) => kind.includes('target'))) return 'target';
	return speaksOfPerformance(items) ? 'self-evaluation' : 'other';
}

/** A report without a title: what it speaks of says what it is. */
const speaksOfPerformance = (items: readonly Item[]): boolean =>
	items.some(
		(item) => item.kind === 'paragraph' && /绩效(目标|自评|评价|情况)|自评/.test(item.text)
	);

/** An evaluation by an office that was asked to make it: 第三方机构, 受…委托. */
const isByOthers = (items: readonly Item[]): boolean =>
	items.some(
		(item) =>
			item.kind === 'paragraph' &&
			/第三方(评价)?机构|受.{2,30}委托|评价机构[:：]|会计师事务所|绩效评价工作组|财政评审中心组织/.test(
				item.text
			)
	);

/**
 * Whether the end of every form was read: a row of totals, the line of who filled it in, or its last class of indicators. A page that
 * ends in the middle of a form has none of them, and its points add up to less than all.
 */
export function isWhole(forms: readonly FormItems[]): boolean {
	return forms.every(({ form, items }) => {
		if (!/evaluation|target/.test(form) || form === 'fund-target-summary') return true;
		const rows = items.filter((item) => item.kind === 'row');
		const texts = items.flatMap((item) =>
			item.kind === 'row' ? item.cells.map(({ text }) => text) : [item.text]
		);
		const holdsIndicators = texts.some((text) => /指标值|完成值|分值|指标$/.test(text));
		return (
			rows.length === 0 ||
			!holdsIndicators ||
			texts.some((text) =>
				/^(总分|合计|总计|总得分)|填[表报]人|满意度|备注|^附[:：]/.test(text.replace(/\s/g, ''))
			)
		);
	});
}
