import type { Amount, Stage } from '#lib/domain/record.ts';
import type { Passage } from './sections.ts';
import { saysSpent, stageIn } from './money-mentions.ts';

/** What the text around a sentence says of the stage of its amounts. */
export interface StageContext {
	/** The document is about a budget and not about accounts: 三公经费预算, 资金分配. */
	isBudget: boolean;
	/** The stage that the head of a list names for its items: 具体安排如下：, 实际支出情况如下：. */
	list: Stage | null;
	/** The stage that the headings above name, when they name only one. */
	section: Stage | null;
	/** The next sentence says what was spent, so that this one says what there was to spend. */
	isContrasted: boolean;
}

/** Whether a title is of a budget: it names one, and no accounts. */
export const namesBudget = (title: string): boolean =>
	/预算|分配|下达|安排|拨付/.test(title) && !/决算|自评|评价|执行/.test(title);

/** The stage of an amount that its own words do not say: by the words since the start, the list, the heading, and the contrast. */
export function stageAround(around: StageContext, sentence: string, start: number): Stage | null {
	const head = sentence.slice(0, start);
	const lead = head.split(/\d[\d,.]*\s*(?:万|亿)?元/)[0] ?? '';
	return (
		stageIn(lastPart(head).replace(/(控制在)?(年初)?预算(范围|控制数)?(以|之)?内/g, '')) ??
		(/(如下|其中|包括|分别为|分别是|各市|各县|各地|各区)[:：]?[^。]*$/.test(head)
			? stageIn(lead)
			: null) ??
		around.list ??
		around.section ??
		(around.isContrasted || around.isBudget ? 'budget' : null)
	);
}

/** The clause of the amount with the one before, as far as the amount before it. */
const lastPart = (head: string): string =>
	(head.split(/\d[\d,.]*\s*(?:万|亿)?元/).at(-1) ?? '').split(/[;；。]/).at(-1) ?? '';

/** What the passages around one say of its amounts. */
export function contextOf(passages: readonly Passage[], at: number, title: string): StageContext {
	const passage = passages[at];
	const sections = (passage?.path ?? [])
		.slice(passage?.isHeading === true ? 0 : undefined)
		.map(sectionStage)
		.filter((stage) => stage !== undefined);
	return {
		isBudget: namesBudget(title),
		list: listStage(passages, at, namesBudget(title)),
		section: sections.at(-1) ?? null,
		isContrasted: followedBySpending(passages, at)
	};
}

/** 资金安排情况 is about budgets, 资金使用情况 about spending; 资金安排和使用情况 says neither. */
function sectionStage(heading: string): Stage | undefined {
	const isBudget = /安排|预算|分配|下达|到位|投入|概算|投资/.test(heading);
	const isSpending = /支出|使用|执行|决算/.test(heading);
	if (isBudget === isSpending) return undefined;
	return isBudget ? 'budget' : 'executed';
}

/** The stage that the nearest passage above that ends in a colon names for the items below it, up to the next heading. */
function listStage(passages: readonly Passage[], at: number, isBudget: boolean): Stage | null {
	for (let above = at - 1; above >= 0 && above > at - 30; above -= 1) {
		const passage = passages[above];
		if (passage === undefined || passage.isHeading) return null;
		const text = passage.text.trim();
		if (/[:：]$/.test(text) || /(如下|其中)[:：。]?$/.test(text)) {
			const stage = stageOfHead(text);
			return stage === 'executed' && !saysSpent(text) && isBudget ? 'budget' : stage;
		}
	}
	return null;
}

/** 具体安排如下： names a stage in its last clause, else in the words in front of it. */
const stageOfHead = (text: string): Stage | null => {
	const last = (text.split(/[,，。;；]/).at(-1) ?? '').trim();
	return stageIn(last) ?? stageIn(text);
};

/** The stage that an earlier sentence of the same passage names for a list that goes on behind its semicolons. */
export function listWithinPassage(before: string, amounts: readonly Amount[]): Stage | null {
	const head = /([^。]*?)(?:如下|包括|分别为|分别是|其中[:：])[^。]*$/.exec(before)?.[1];
	const said = head === undefined ? null : stageOfHead(`${head}如下`);
	if (said !== null || !/其中[^。]*[;；]$/.test(before)) return said;
	return amounts.findLast(({ of }) => of !== 'prior')?.stage ?? null;
}

/** The sentence behind, or the passage below, says what was spent, so that this one says what there was to spend. */
function followedBySpending(passages: readonly Passage[], at: number): boolean {
	const own = passages[at];
	const below = passages[at + 1];
	if (own === undefined) return false;
	const rest = own.text
		.split(/(?<=[。])/)
		.slice(1)
		.join('');
	const next = below === undefined || below.isHeading ? '' : below.text;
	return !saysSpent(own.text.split('。')[0] ?? '') && saysSpent(rest === '' ? next : rest);
}
