import { foldText } from '#lib/domain/number.ts';
import type { FormKind } from '#lib/domain/record.ts';
import type { Item } from './document.ts';
import { isTitleLine, titleKind } from './form-titles.ts';
import { headingLikeness } from './tables/likeness.ts';
import { columnMeaning, labelMeaning } from './vocabulary.ts';

/** The items of one form, under its printed title. */
export interface FormItems {
	form: FormKind;
	title: string;
	titleLine?: number;
	items: Item[];
}

/** The only text of an item: a paragraph's, or that of a row with one filled cell; of 名称 | title it is the title. */
export function soleText(item: Item): string | null {
	if (item.kind === 'paragraph') return item.text;
	const [first, second, third] = item.cells.filter((cell) => cell.text !== '');
	if (first === undefined || third !== undefined) return null;
	if (second === undefined) return first.text;
	const isNamed = /^(信息|文件)?(名称|标题)[:：]?$/.test(first.text.replace(/\s/g, ''));
	return isNamed && isTitleLine(second.text) ? second.text : null;
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

/** A text without the title of a form is called by its own first line, when that is the title of something: a notice, an account. */
export function titledByLine(form: FormItems): FormItems {
	if (form.title !== '' || form.form !== 'narrative') return form;
	const line = form.items.slice(0, 8).find((item) => isTitleLine(soleText(item) ?? ''));
	if (line === undefined) return form;
	return {
		...form,
		title: (soleText(line) ?? '').replace(/\s+/g, ''),
		...(line.line === undefined ? {} : { titleLine: line.line })
	};
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
		measured ||= item.kind === 'row' && headsIndicators(item.cells.map((cell) => cell.text));
		current.push(item);
	}
	return [...parts, { ...form, items: current }];
}

/** A heading of indicators: 三级指标, or three words that are like those of such a heading. */
function headsIndicators(texts: readonly string[]): boolean {
	if (texts.some((text) => columnMeaning(text) === 'level3')) return true;
	const roles = ['level1', 'level2', 'target', 'actual', 'weight', 'score'] as const;
	const near = texts.filter((text) => {
		const likeness = text.length > 12 ? null : headingLikeness(text);
		return likeness !== null && roles.some((role) => (likeness.get(role) ?? 0) >= 0.6);
	});
	return near.length >= 3;
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
		// 项目单位 X above a title is a label with its text
		if (labelMeaning(upper.trim().split(/\s/)[0] ?? '') !== null) break;
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
	// a sheet prints the paragraphs of a text as rows of one cell
	return items.some((item) => /[。；;，,]|[一二三]、/.test(soleText(item) ?? ''));
}
