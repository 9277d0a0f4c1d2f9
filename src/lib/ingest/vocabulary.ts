import vocabulary from '#data/reference/vocabulary.json' with { type: 'json' };
import { foldText } from '#lib/domain/number.ts';

export type ColumnMeaning = keyof typeof vocabulary.columns;
export type LabelMeaning = keyof typeof vocabulary.labels;
export interface NatureWord {
	nature: string;
	relation: 'total' | 'part' | 'subset' | null;
}

type Matcher = { exact: Map<string, string>; patterns: [RegExp, string][] };

function matcher(entries: readonly (readonly [string, readonly string[]])[]): Matcher {
	const exact = new Map<string, string>();
	const patterns: [RegExp, string][] = [];
	for (const [meaning, phrases] of entries)
		for (const phrase of phrases) {
			if (!phrase.includes('*')) {
				if (!exact.has(foldHeading(phrase))) exact.set(foldHeading(phrase), meaning);
				continue;
			}
			const source = phrase
				.split('*')
				.map((part) => escapeForRegExp(foldHeading(part)))
				.join('.*');
			patterns.push([new RegExp(`^${source}$`), meaning]);
		}
	return { exact, patterns };
}

function escapeForRegExp(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function meaningIn(table: Matcher, text: string): string | null {
	const exact = table.exact.get(text);
	if (exact !== undefined) return exact;
	return table.patterns.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

const columns = matcher(Object.entries(vocabulary.columns));
const labels = matcher(Object.entries(vocabulary.labels));
const natures = matcher(vocabulary.natures.map((entry) => [entry.nature, entry.labels] as const));
const totals = matcher([['total', vocabulary.totals]]);
const sumRows = matcher([['sum', vocabulary.sumRows]]);

/**
 * A heading without blanks, line breaks, column letters, units and points in brackets: `全年预算数（A）` is 全年预算数. A bracket that
 * the print lost, as in `预算数A)` and `分值(`, takes nothing away.
 */
export function foldHeading(text: string): string {
	return foldText(text)
		.replace(/\s/g, '')
		.replace(/^(?=[^(]*\))([^()]+?)([A-Z](?:\/[A-Z])?|\d+(?:\.\d+)?分)\)$/i, '$1')
		.replace(/\($/, '')
		.replace(/^\((?!境)[^()]{0,10}\)(?=.{2})/, '')
		.replace(/[([][A-Z](?:[/÷][A-Z])?(?:[x×*]100%)?[)\]]$/i, '')
		.replace(/\((?:单位:)?(?:亿|万|千)?元\)$/, '')
		.replace(/\(\d+(?:\.\d+)?分\)?$/, '')
		.replace(/\((?:㎡|m2|m²|%|人|分|分值|百分比|盖章|公章|签章|章|必填|选填|中期|年度)\)$/i, '')
		.replace(/\((?:单位:)?(?:亿|万|千)?元\)$/, '')
		.replace(/[:;,。]+$/, '');
}

/** The columns that the vocabulary knows, with their phrases folded and without their wildcards. */
export const columnPhrases: readonly (readonly [ColumnMeaning, readonly string[]])[] =
	Object.entries(vocabulary.columns).map(([meaning, phrases]) => [
		meaning as ColumnMeaning,
		phrases.map((phrase) => foldHeading(phrase.replaceAll('*', '')))
	]);

/** What a column is, by its heading; null when the vocabulary does not know it. */
export function columnMeaning(heading: string): ColumnMeaning | null {
	const folded = foldHeading(heading);
	if (folded === '' || folded.length > 24) return null;
	// 实际完成指标值(包含数字及文字描述): what is in brackets explains the heading
	return (meaningIn(columns, folded) ??
		meaningIn(columns, folded.replace(/(?<=.{2})\([^()]*\)$/, ''))) as ColumnMeaning | null;
}

/** What a label in front of a text cell is. */
export function labelMeaning(label: string): LabelMeaning | null {
	const folded = foldHeading(label);
	if (folded === '' || folded.length > 24) return null;
	return meaningIn(labels, folded) as LabelMeaning | null;
}

/** A money row's label without numbering, 其中 and leading blanks: `  其中：公车购置` is 公车购置. */
export function foldRowLabel(label: string): string {
	let folded = foldText(label).replace(/\s/g, '');
	for (let before = ''; before !== folded;) {
		before = folded;
		folded = folded
			.replace(/^其中[:：]?/, '')
			.replace(/^[(]?[一二三四五六七八九十\d]{1,2}[)、.](?=\D)/, '')
			.replace(/^[①-⑳]/, '');
	}
	return foldHeading(folded);
}

/** The nature of money that a row's label names; null for labels that the vocabulary does not know. */
export function natureOf(label: string): NatureWord | null {
	// “三公”经费 is 三公经费
	const folded = foldRowLabel(label).replace(/["'“”‘’「」]/g, '');
	const nature =
		meaningIn(natures, folded) ??
		// a sum of one kind of money is of that kind, and no sum of the unit
		meaningIn(natures, folded.replace(/(?<=.{3})(?:合计|总计|小计)$/, '')) ??
		meaningIn(natures, folded.replace(/^(本年度?|当年|年度|其中)(?=.{4})/, '')) ??
		meaningIn(natures, folded.replace(/(?<=财政)预算(资金)?$/, ''));
	const entry = vocabulary.natures.find((candidate) => candidate.nature === nature);
	return entry === undefined
		? null
		: { nature: entry.nature, relation: entry.relation as NatureWord['relation'] };
}

/** Whether a label names the whole: 年度资金总额, and 经费合计 where it is no kind of money of its own. */
export function isTotalLabel(label: string): boolean {
	const folded = foldRowLabel(label);
	if (meaningIn(totals, folded) !== null) return true;
	return /(合计|总计)$/.test(folded) && folded.length <= 10 && natureOf(label) === null;
}

export const isSumRow = (label: string): boolean => meaningIn(sumRows, foldHeading(label)) !== null;

/** The functional class of expenditure that a label names, as printed without 支出, or null. */
export function functionOf(label: string): string | null {
	const folded = foldRowLabel(label).replace(/(类)?(支出)?$/, '');
	return vocabulary.functions.includes(folded) && folded !== '其他' ? folded : null;
}

const includesAny = (text: string, words: readonly string[]): boolean =>
	words.some((word) => text.includes(word));

/** Whose money a sentence speaks about: a budget's, or money that only passes through the unit. */
export function moneyScopeOf(text: string): 'budget' | 'custodial' | 'non-tax' | 'beneficiary' {
	if (includesAny(text, vocabulary.custodialWords)) return 'custodial';
	if (includesAny(text, vocabulary.nonTaxWords)) return 'non-tax';
	if (includesAny(text, vocabulary.beneficiaryWords)) return 'beneficiary';
	return 'budget';
}
