import { foldText } from '#lib/domain/number.ts';
import type { FormKind } from '#lib/domain/record.ts';
import type { Item } from './document.ts';
import { columnMeaning, labelMeaning } from './vocabulary.ts';

/** The items of one form, under its printed title. */
export interface FormItems {
	form: FormKind;
	title: string;
	titleLine?: number;
	items: Item[];
}

const titleKinds: [RegExp, FormKind][] = [
	[/基础数据表$/, 'base-data'],
	[/绩效目标(情况)?汇总表$/, 'fund-target-summary'],
	[/整体(支出)?绩效目标(申报|批复)?表$/, 'unit-target'],
	[/绩效目标(申报|批复)?表$/, 'fund-target'],
	[/整体.{0,12}自评(价)?(情况)?表$|^(?!.*项目).*部门.{0,10}自评(价)?(情况)?表$/, 'unit-evaluation'],
	[/自评(价)?(情况)?表$/, 'project-evaluation'],
	[
		/^(?=.*(整体|部门|单位)).*(自评|绩效评价).{0,10}(评分|打分|得分|指标|汇总|完成情况)表$/,
		'unit-evaluation'
	],
	[/(自评|绩效评价).{0,10}(评分|打分|得分|指标|汇总|完成情况)表$/, 'project-evaluation'],
	[/(自评(价)?|评价)(工作)?(总结)?报告$/, 'narrative'],
	[
		/^(?=.*\d{4}年).*(自评(价)?|绩效评价)(工作)?(结果|情况)?(的?说明|综述|公开|公示|总结)?$/,
		'narrative'
	]
];

/** The kind of form that a line of text is the title of, or null when it is no title. */
export function titleKind(text: string): FormKind | null {
	const bare = foldText(text)
		.replace(/\s/g, '')
		.replace(/\((试行|范本|样表|参考)\)$/, '');
	if (
		bare.length > 60 ||
		/[。;]/.test(bare) ||
		/^(-|附件|附[:：]|\d+[.、]|[一二三四五六七八九十]+、|\()/.test(bare)
	)
		return null;
	return (
		titleKinds.find(([pattern]) => pattern.test(bare.replace(/\(\d{4}年度?\)$/, '')))?.[1] ?? null
	);
}

/** The only text of an item: a paragraph's, or that of a row with one filled cell. */
export function soleText(item: Item): string | null {
	if (item.kind === 'paragraph') return item.text;
	const filled = item.cells.filter((cell) => cell.text !== '');
	return filled.length === 1 ? (filled[0]?.text ?? null) : null;
}

/** Cuts a document at its titles. What stands before the first title, or has none, is a narrative when it is prose. */
export function splitForms(items: readonly Item[]): FormItems[] {
	const forms: FormItems[] = [];
	let current: FormItems = { form: 'narrative', title: '', items: [] };
	for (const item of items) {
		const text = soleText(item);
		const kind = text === null ? null : titleKind(text);
		if (text === null || kind === null) {
			current.items.push(item);
			continue;
		}
		const head = titleHead(current.items, text);
		const title = joinTitle(head, text);
		if (kind === current.form && !hasBody(current.items)) {
			current = { ...startOf(kind, title, item), items: current.items };
			continue;
		}
		if (hasBody(current.items)) forms.push(current);
		current = { ...startOf(kind, title, item), items: hasBody(current.items) ? [] : current.items };
	}
	if (hasBody(current.items)) forms.push(current);
	return forms.flatMap(splitProgrammes);
}

/** Several programmes below one title: a new form begins where a row names a programme again behind a table of indicators. */
function splitProgrammes(form: FormItems): FormItems[] {
	const parts: FormItems[] = [];
	let current: Item[] = [];
	let named = false;
	let measured = false;
	for (const item of form.items) {
		const names = item.kind === 'row' && namesProgramme(item.cells.map((cell) => cell.text));
		if (names && named && measured) {
			parts.push({ ...form, items: current });
			[current, named, measured] = [[], false, false];
		}
		named ||= names;
		measured ||=
			item.kind === 'row' && item.cells.some((cell) => columnMeaning(cell.text) === 'level3');
		current.push(item);
	}
	return [...parts, { ...form, items: current }];
}

function namesProgramme(texts: readonly string[]): boolean {
	const first = texts.find((text) => text !== '') ?? '';
	return labelMeaning(first.split(/[：:]/)[0] ?? '') === 'programme';
}

function startOf(form: FormKind, title: string, item: Item): FormItems {
	return { form, title, items: [], ...(item.line === undefined ? {} : { titleLine: item.line }) };
}

/** The upper lines of a title that runs over several: taken off the end of what stands above it. */
function titleHead(above: Item[], text: string): string[] {
	const head: string[] = [];
	if (/^\d{4}\s*年/.test(foldText(text))) return head;
	for (let last = above.at(-1); last !== undefined && head.length < 2; last = above.at(-1)) {
		const upper = soleText(last);
		if (
			upper === null ||
			upper.length > 40 ||
			/[。：:；;，,）)]$/.test(upper) ||
			/[:：、]|附[件表]/.test(upper)
		)
			break;
		if (/^(\d+[.、]|-)/.test(upper) || /(表|报告)$/.test(upper)) break;
		if (!/年|单位|部门|中心|局|委|办|院|校|整体|支出|项目/.test(upper)) break;
		head.unshift(upper);
		above.pop();
	}
	return head;
}

function joinTitle(head: readonly string[], text: string): string {
	return [...head, text].join('').replace(/\s+/g, '');
}

/** Whether anything but a cover (titles, a unit's name, a date) has been seen. */
function hasBody(items: readonly Item[]): boolean {
	const rows = items.filter(
		(item) => item.kind === 'row' && item.cells.filter((cell) => cell.text !== '').length > 1
	);
	if (rows.length > 0) return true;
	return items.some((item) => item.kind === 'paragraph' && /[。；;，,]|[一二三]、/.test(item.text));
}
