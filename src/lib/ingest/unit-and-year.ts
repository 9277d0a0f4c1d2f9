import type { Place } from '#lib/domain/fact.ts';
import { foldText } from '#lib/domain/number.ts';
import type { Item } from './document.ts';
import { soleText, titleKind, type FormItems } from './split-forms.ts';
import { labelMeaning } from './vocabulary.ts';

export interface NamedUnit {
	name: string;
	raw: string;
	place: Place;
}

type Naming = 'unit' | 'implementing' | 'supervising';

/** The unit that a document is about: what a label names, else what a title names. */
export function findUnitName(forms: readonly FormItems[]): NamedUnit | null {
	const byLabel = (meaning: Naming) => (form: FormItems) => labelledName(form, meaning);
	for (const find of [byLabel('unit'), byLabel('implementing'), titledName, byLabel('supervising')])
		for (const form of forms) {
			const found = find(form);
			if (found !== null) return found;
		}
	return null;
}

function labelledName(form: FormItems, meaning: Naming): NamedUnit | null {
	for (const item of form.items) {
		const sole = soleText(item);
		for (const part of labelledParts(sole ?? '')) {
			const inline = /^([^：:]{2,16})[：:]\s*(?:[（(]盖章[)）])?\s*([^\s：:，。]{4,40})\s*$/.exec(
				part
			);
			if (
				inline?.[1] !== undefined &&
				inline[2] !== undefined &&
				(isLabel(inline[1], meaning) ||
					(meaning === 'unit' && namesOrganisation(inline[1], inline[2]))) &&
				!/^[（(]?盖章/.test(inline[2])
			)
				return named(form, inline[2], part, item, inline[1]);
		}
		const cell = item.kind === 'row' ? besideLabel(item, meaning) : null;
		if (cell !== null) return named(form, cell.text, cell.text, item, cell.label);
	}
	return null;
}

/** 填报单位：X   金额单位：万元 is two labels with their texts. */
function labelledParts(text: string): string[] {
	return text
		.trim()
		.split(/\s+(?=[^\s：:]{2,12}(?:[（(][^）)]{1,4}[）)])?[：:])/)
		.map((part) => part.trim());
}

/** 单位：X, where X is no unit of money: the bare label counts only in front of the name of an organisation. */
const namesOrganisation = (label: string, text: string): boolean =>
	/^(单位|部门)$/.test(label.replace(/\s/g, '')) &&
	/(局|委|办|中心|院|校|学|园|会|站|队|所|处|馆|厅|社|部|公司|政府|街道|镇|乡|团|室|场|庭|科|支|法院|机关|集团|联)$/.test(
		text
	);

function besideLabel(
	row: Item & { kind: 'row' },
	meaning: Naming
): { label: string; text: string } | null {
	const at = row.cells.findIndex((cell) => isLabel(cell.text, meaning));
	const text = row.cells.slice(at + 1).find((cell) => cell.text !== '')?.text ?? '';
	return at < 0 || text.length < 4 || labelMeaning(text) !== null
		? null
		: { label: row.cells[at]?.text ?? '', text };
}

const isLabel = (label: string, meaning: Naming): boolean =>
	labelMeaning(label.replace(/[（(]盖章[)）]/g, '')) === meaning &&
	// a ministry or a provincial office hands money down; it is not who reports
	(meaning !== 'supervising' || !/^(中央|省级|自治区|地方)/.test(label.trim()));

function titledName(form: FormItems): NamedUnit | null {
	const title = foldText(form.title).replace(/\s/g, '');
	const match =
		/^(?:\d{4}年度?)?(.{3,30}?(?:局|中心|委员会|委|办公室|办|院|校|学校|馆|站|所|队|会|政府|厅|处|部|社|机关))(?:\d{4}年度?)?(?=部门|整体|项目|预算|绩效)/.exec(
			title
		);
	if (match?.[1] === undefined) return null;
	const place: Place = {
		table: form.title,
		...(form.titleLine === undefined ? {} : { line: form.titleLine })
	};
	return { name: match[1], raw: form.title, place };
}

function named(form: FormItems, name: string, raw: string, item: Item, label: string): NamedUnit {
	const place: Place = {};
	if (form.title !== '') place.table = form.title;
	place.row = foldText(label).replace(/\s/g, '');
	if (item.line !== undefined) place.line = item.line;
	return { name: name.replace(/\s/g, ''), raw: raw.replace(/\s+/g, ' ').trim(), place };
}

/** The fiscal year: what titles print, else what the text speaks of most as YYYY年度. */
export function findYear(forms: readonly FormItems[], items: readonly Item[]): number | null {
	const titles = forms.flatMap((form) => yearsIn(form.title, /(20\d\d)\s*年/g));
	if (titles.length > 0) return mostCommon(titles);
	const texts = items.flatMap((item) =>
		item.kind === 'paragraph' ? [item.text] : item.cells.map((cell) => cell.text)
	);
	const printed = texts
		.filter((text) => titleKind(text) !== null)
		.flatMap((text) => yearsIn(text, /(20\d\d)\s*年/g));
	if (printed.length > 0) return mostCommon(printed);
	const spoken = texts.flatMap((text) => yearsIn(text, /(20\d\d)\s*年度/g));
	if (spoken.length > 0) return mostCommon(spoken);
	return mostCommon(texts.flatMap((text) => yearsIn(text, /(20\d\d)\s*年(?=预算|决算|绩效)/g)));
}

const yearsIn = (text: string, pattern: RegExp): number[] =>
	[...foldText(text).matchAll(pattern)].map((match) => Number(match[1]));

function mostCommon(years: readonly number[]): number | null {
	const counts = new Map<number, number>();
	for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? null;
}
