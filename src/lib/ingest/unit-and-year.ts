import type { Place } from '#lib/domain/fact.ts';
import { foldText } from '#lib/domain/number.ts';
import type { Item, Row } from './document.ts';
import {
	isNoName,
	isOrganisation,
	isSection,
	organisationAtStart,
	organisationIn
} from './organisation.ts';
import { isTitleLine, titleKind } from './form-titles.ts';
import { soleText, type FormItems } from './split-forms.ts';
import { labelMeaning } from './vocabulary.ts';

export interface NamedUnit {
	name: string;
	raw: string;
	place: Place;
}

/** A name that may be the reporting unit's, with how much its place in the document says for it. */
interface Candidate extends NamedUnit {
	weight: number;
}

/**
 * What a place says for a name. A form's own label comes first; a title and the line above it before who only supervises; who signs,
 * opens the text or sends the notice last. A programme that sounds like an organisation (妇幼健康中心项目) is behind all labels.
 */
const weights = {
	unit: 100,
	implementing: 90,
	aboveTitle: 80,
	title: 78,
	firstLine: 70,
	localDepartment: 60,
	supervising: 55,
	seal: 50,
	opening: 45,
	notice: 40,
	programmeTitle: 20
};

/** The unit that a document is about: of all names that its labels, titles and lines print, the one whose place says most for it. */
export function findUnitName(
	forms: readonly FormItems[],
	items: readonly Item[]
): NamedUnit | null {
	const candidates = [
		...forms.flatMap(labelledNames),
		...forms.flatMap(titledNames),
		...lineNames(items, forms)
	];
	let best: Candidate | null = null;
	for (const candidate of candidates)
		if (best === null || candidate.weight > best.weight) best = candidate;
	if (best === null) return null;
	// 滨河社区服务中心 on one form is 云溪市东区滨河社区服务中心 on the next
	const { name, weight } = best;
	const full = candidates.find(
		(other) =>
			other.weight >= weight && other.name.length > name.length && other.name.endsWith(name)
	);
	const { raw, place } = full ?? best;
	return { name: full?.name ?? name, raw, place };
}

/** Names behind labels, each weighed by its label; a name that ends like no organisation counts for less. */
function labelledNames(form: FormItems): Candidate[] {
	return form.items.flatMap((item) => {
		const sole = soleText(item);
		const inline = labelledParts(sole ?? '').flatMap((part) => {
			const [, label, text] =
				/^([^：:]{2,16})[：:]\s*(?:[（(]盖章[)）])?\s*([^\s：:，。]{4,40})\s*$/.exec(part) ??
				// 项目单位 X, as pages print their covers
				/^([^：:\s]{2,8})\s+([^\s：:，。\d]{4,40})$/.exec(part) ??
				[];
			if (label === undefined || text === undefined || /^[（(]?盖章/.test(text)) return [];
			const isBare =
				/^(单位|部门|公开部门|公开单位)$/.test(label.replace(/\s/g, '')) && isOrganisation(text);
			return candidateOf(form, item, label, text, part, isBare ? weights.unit : undefined);
		});
		return item.kind === 'row' ? [...inline, ...besideLabels(form, item)] : inline;
	});
}

/** 填报单位：X   金额单位：万元 is two labels with their texts. */
function labelledParts(text: string): string[] {
	return text
		.trim()
		.split(/\s+(?=[^\s：:]{2,12}(?:[（(][^）)]{1,4}[）)])?[：:]|20\d\d年度?(?:\s|$))/)
		.map((part) => part.trim());
}

function besideLabels(form: FormItems, row: Row): Candidate[] {
	return row.cells.flatMap((cell, at) => {
		if (cell.text === '' || cell.text.length > 24) return [];
		const beside = row.cells.slice(at + 1).find((next) => next.text !== '');
		return beside === undefined || beside.text.length < 4 || labelMeaning(beside.text) !== null
			? []
			: candidateOf(form, row, cell.text, beside.text, beside.text);
	});
}

function candidateOf(
	form: FormItems,
	item: Item,
	label: string,
	text: string,
	raw: string,
	known?: number
): Candidate[] {
	// 实施单位/项目负责人 | X/某某
	const [ownLabel = '', ...others] = label.split(/[/／]/);
	const weight = known ?? weightOfLabel(others.length > 0 ? ownLabel : label);
	const own = others.length > 0 ? (text.split(/[/／]/)[0] ?? '') : text;
	const name = own
		.replace(/\s/g, '')
		.replace(/^[[（(【]?\d+(?:[\]）)】]|[-—–_])(?=[一-龥])/, '')
		.replace(/[（(](?:盖章|公章|签章|章)[)）]$/, '');
	if (weight === null || name.length < 4 || /\*|点击|登录/.test(name)) return [];
	const isNamed = isOrganisation(name);
	// a heading beside a heading (项目单位 | 约束性任务) names nobody
	if (!isNamed && isNoName(name)) return [];
	const place: Place = {};
	if (form.title !== '') place.table = form.title;
	place.row = foldText(label).replace(/\s/g, '');
	if (item.line !== undefined) place.line = item.line;
	return [
		{
			name,
			raw: (others.length > 0 ? name : raw).replace(/\s+/g, ' ').trim(),
			place,
			// 农业发展股: a part of the office that supervises it
			weight: !isNamed ? weight - 30 : isSection(name) ? weights.seal : weight
		}
	];
}

function weightOfLabel(label: string): number | null {
	const bare = label.replace(/[（(]盖章[)）]/g, '');
	switch (labelMeaning(bare)) {
		case 'unit':
			return weights.unit;
		case 'implementing':
			return weights.implementing;
		case 'supervising':
			// a ministry or a provincial office hands money down; it is not who reports
			if (/^(中央|省级|自治区)/.test(bare.trim())) return null;
			return /^地方/.test(bare.trim()) ? weights.localDepartment : weights.supervising;
		default:
			return null;
	}
}

/** Who sends a notice about money is not who uses it. */
const isNotice = (title: string): boolean => /关于.{2,}(通知|公告|批复|函)/.test(title);

function titledNames(form: FormItems): Candidate[] {
	const found = organisationIn(form.title);
	if (found === null) return [];
	const place: Place = {
		table: form.title,
		...(form.titleLine === undefined ? {} : { line: form.titleLine })
	};
	const weight = found.isProgramme
		? weights.programmeTitle
		: isNotice(form.title)
			? weights.notice
			: weights.title;
	return [{ name: found.name, raw: form.title, place, weight }];
}

/** Names that stand alone in a line (above a title, first, as a seal below the text), open the text, or send a notice. */
function lineNames(items: readonly Item[], forms: readonly FormItems[]): Candidate[] {
	const lines = items.flatMap((item, at) => {
		const text = soleText(item)?.trim() ?? '';
		return text === '' ? [] : [{ at, text, item }];
	});
	const titles = new Set(
		forms.flatMap(({ titleLine }) => (titleLine === undefined ? [] : [titleLine]))
	);
	const opening = lines.find(({ text }) => text.length > 24 && /[，,。；;]/.test(text));
	return lines.flatMap(({ text, item }, k) => {
		const place: Place = item.line === undefined ? {} : { line: item.line };
		const at = (name: string, weight: number): Candidate => ({
			name,
			raw: text.slice(0, 80),
			place,
			weight
		});
		if (text.length <= 30 && text.split(/\s+/).every(isOrganisation)) {
			const below = lines[k + 1];
			const isAbove =
				below !== undefined &&
				(isTitleLine(below.text) || (below.item.line !== undefined && titles.has(below.item.line)));
			const weight = isAbove ? weights.aboveTitle : k < 2 ? weights.firstLine : weights.seal;
			return [at(text.replace(/\s+/g, isAbove ? '' : ' '), weight)];
		}
		if (isTitleLine(text) && !isFormTitle(text, forms)) {
			const found = organisationIn(text);
			if (found === null) return [];
			return [
				at(
					found.name,
					found.isProgramme
						? weights.programmeTitle
						: isNotice(text)
							? weights.notice
							: k < 8
								? weights.title - 1
								: weights.opening
				)
			];
		}
		if (opening !== undefined && opening.text === text) {
			const name = organisationAtStart(text);
			if (name !== null) return [at(name, weights.opening)];
		}
		// 项目实施单位为X
		const told = /(?:实施|承担|责任)单位(?:为|是|[:：])([一-龥]{4,24})(?=[（(,，。;；])/.exec(
			text
		)?.[1];
		if (told !== undefined && isOrganisation(told)) return [at(told, weights.opening)];
		return [];
	});
}

const isFormTitle = (text: string, forms: readonly FormItems[]): boolean =>
	forms.some(({ title }) => title !== '' && title === text.replace(/\s+/g, ''));

/**
 * The fiscal year: what titles of forms print, else a line of its own or another title, else what the text speaks of most. A year in
 * a comparison (比2023年), in the number of a document or in a date is no fiscal year.
 */
export function findYear(forms: readonly FormItems[], items: readonly Item[]): number | null {
	const titles = forms.flatMap((form) => yearsIn(form.title, /(20\d\d)\s*年/g));
	if (titles.length > 0) return maxCommon(titles);
	const texts = items.flatMap((item) =>
		item.kind === 'paragraph' ? [item.text] : item.cells.map((cell) => cell.text)
	);
	const lines = items.flatMap((item) => soleText(item) ?? []);
	// 年度 | 2022
	const labelled = items.flatMap((item) =>
		item.kind === 'paragraph'
			? []
			: item.cells.flatMap((cell, at) => {
					if (!/^(项目|预算|评价|自评|所属|填报)?年度$/.test(cell.text.replace(/[\s：:]/g, '')))
						return [];
					const beside = item.cells.slice(at + 1).find(({ text }) => text !== '')?.text ?? '';
					return yearsIn(beside, /^\s*(20\d\d)\s*年?度?\s*$/g);
				})
	);
	labelled.push(
		...lines.flatMap((text) =>
			yearsIn(text, /(?:^|\s)(?:预算|评价|自评|所属|填报)?年度\s*[:：]\s*(20\d\d)(?!\d)/g)
		)
	);
	if (labelled.length > 0) return maxCommon(labelled);
	const sources: (() => number[])[] = [
		() =>
			texts
				.filter((text) => titleKind(text) !== null)
				.flatMap((text) => yearsIn(text, /(20\d\d)\s*年/g)),
		() => lines.flatMap((text) => yearsIn(text, /^\s*[（(]?\s*(20\d\d)\s*年?度?\s*[)）]?\s*$/g)),
		() =>
			lines
				.filter(isTitleLine)
				.flatMap((text) => yearsIn(text, /(20\d\d)\s*年(?!\s*\d+\s*月)/g).slice(0, 1)),
		() => periodYear(items),
		() => latestColumn(items),
		() => texts.flatMap((text) => yearsIn(text, /(20\d\d)\s*年度/g)),
		() => texts.flatMap((text) => yearsIn(text, /(20\d\d)\s*年(?=预算|决算|绩效)/g)),
		// 截至2023年12月31日，实际支出…
		() => texts.flatMap((text) => yearsIn(text, /截[至止]\s*(20\d\d)\s*年\s*(?:12\s*月|底|末)/g)),
		() =>
			texts.flatMap((text) =>
				yearsIn(text, /(?<![比较自至到])(20\d\d)\s*年(?!\s*(?:\d|底|初|前|以))/g)
			)
	];
	for (const find of sources) {
		const years = find();
		if (years.length > 0) return maxCommon(years);
	}
	return null;
}

/** 项目起止时间 | 2016年1月至2016年12月: the one year of the period that a form is about. */
function periodYear(items: readonly Item[]): number[] {
	const periods = items.flatMap((item) =>
		item.kind === 'paragraph'
			? []
			: item.cells.flatMap(({ text }, at) =>
					labelMeaning(text) === 'period'
						? [
								...new Set(
									yearsIn(
										item.cells.slice(at + 1).find((cell) => cell.text !== '')?.text ?? '',
										/(20\d\d)\s*[年.]/g
									)
								)
							]
						: []
				)
	);
	return new Set(periods).size === 1 ? periods : [];
}

/** 2017年决算数 | 2018年预算数 | 2018年决算数: the latest of the years that columns are headed by. */
function latestColumn(items: readonly Item[]): number[] {
	const years = items.flatMap((item) => {
		if (item.kind !== 'row') return [];
		const headed = item.cells.flatMap(({ text }) =>
			yearsIn(
				text,
				/^\s*(20\d\d)\s*年度?[^\d，。；]{0,4}(?:预|决|执行|实际|完成|支出)[^\d，。；]{0,6}$/g
			)
		);
		return headed.length > 1 ? headed : [];
	});
	return years.length === 0 ? [] : [Math.max(...years)];
}

const yearsIn = (text: string, pattern: RegExp): number[] =>
	[...foldText(text).matchAll(pattern)]
		.filter((match) => !/(?:[与同比较]|[比较]上年)$/.test(foldText(text).slice(0, match.index)))
		.map((match) => Number(match[1]));

function maxCommon(years: readonly number[]): number | null {
	const counts = new Map<number, number>();
	for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? null;
}
