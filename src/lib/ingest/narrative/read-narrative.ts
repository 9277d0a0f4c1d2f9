import type { Place } from '#lib/domain/fact.ts';
import { foldText } from '#lib/domain/number.ts';
import type { Staffing } from '#lib/domain/record.ts';
import { proseOf } from '../prose.ts';
import type { FormItems } from '../split-forms.ts';
import { placeIn, type FormContext } from '../form-context.ts';
import { readStatedDate } from '../stated-dates.ts';
import { pushGoal } from '../tables/goal-rows.ts';
import { natureOf } from '../vocabulary.ts';
import { readCounts, readRates } from './counts.ts';
import { listBelow, listWithin, namesListed } from './lists.ts';
import { readMoneySentence, type MoneySetting } from './money.ts';
import { programmeOf, quotedIn, severalQuoted } from './programme.ts';
import { fullSentencesOf, readPassages, sentencesOf, type Passage } from './sections.ts';
import { reportProgramme } from './report-programme.ts';
import { readIndicatorSentence } from './indicators.ts';
import { readPartScores, readSelfScore } from './self-score.ts';
import { contextOf, listWithinPassage } from './stage-context.ts';
import { readStaffing } from './staffing.ts';
import { readEvents } from './events.ts';
import { readZeroByText } from './zero-by-text.ts';

/** Reads the usual sentences of a narrative report, each figure with its sentence's place. Prose itself is not kept. */
export function readNarrative(context: FormContext, source: FormItems): void {
	if (source.form === 'narrative')
		context.form.programme = reportProgramme(source.title, context.unitName);
	const paragraphs = joinBroken(proseOf(source));
	const passages = readPassages(paragraphs);
	let outsideInitialBudget = false;
	passages.forEach((passage, at) => {
		const place = placeOf(context, passage);
		if (passage.isHeading || !/是$/.test(passage.mark)) outsideInitialBudget = false;
		if (/不在年初预算中?(体现|反映)|未纳入年初预算/.test(passage.text)) outsideInitialBudget = true;
		const date = readStatedDate(passage.text, place);
		if (date !== null) context.form.dates.push(date);
		if (date !== null || readGoalText(context, passage, place)) return;
		if (readZeroByText(context, passages, at, place)) return;
		const list = listBelow(passages, at, place);
		if (list !== null) context.form.lists.push(list);
		readFigures(context, passages, at, place, outsideInitialBudget);
	});
	readFunctions(context, passages);
}

function placeOf(context: FormContext, passage: Passage): Place {
	const place = placeIn(context, {
		section: passage.path.join('/'),
		line: passage.line,
		page: passage.page
	});
	return place;
}

function readFigures(
	context: FormContext,
	passages: readonly Passage[],
	at: number,
	place: Place,
	outside: boolean
): void {
	const passage = passages[at];
	if (passage === undefined) return;
	// a passage about several programmes speaks of each from where it names it
	const isOfSeveral = severalQuoted(passage.text);
	let programme = isOfSeveral ? null : programmeOf(passages, at);
	const setting: MoneySetting = {
		programme,
		reportProgramme: context.form.programme,
		statedScope: scopeAbove(passage),
		keeper: context.unitName,
		year: context.year,
		group: `${passage.line ?? at}`,
		around: contextOf(passages, at, context.form.title)
	};
	const before = context.form.amounts.length;
	let read = '';
	// a total of points whose parts the next sentence lists
	let scored = false;
	for (const sentence of sentencesOf(passage.text)) {
		if (isOfSeveral) programme = quotedIn(sentence) ?? programme;
		const added = context.form.amounts.slice(before);
		const list = listWithinPassage(read, added) ?? setting.around.list;
		read += sentence;
		const staffing = readStaffing(sentence, place);
		if (staffing !== null) context.form.staffing.push(staffing);
		const indicator = readIndicatorSentence(context, sentence, passage.path, place);
		if (indicator !== null) {
			context.form.indicators.push(indicator);
			continue;
		}
		const score = readSelfScore(sentence, programme, place);
		if (score !== null) context.form.statedScores.push(score);
		if ((score !== null || scored) && /其中/.test(sentence))
			context.form.statedScores.push(...readPartScores(sentence, place));
		scored = score !== null;
		readMoneySentence(
			context,
			sentence,
			{ ...setting, programme, around: { ...setting.around, list } },
			place
		);
		context.form.statedRates.push(...readRates(sentence, programme, place));
		const within = listWithin(sentence, place);
		if (within !== null) context.form.lists.push(within);
		if (staffing === null) context.form.dates.push(...readEvents(sentence, context.year, place));
	}
	const isIndicator = (sentence: string) =>
		readIndicatorSentence(context, sentence, passage.path, place) !== null;
	for (const [i, sentence] of fullSentencesOf(passage.text).entries())
		if (!isIndicator(sentence)) {
			const staffed = staffNumbers(readStaffing(sentence, place));
			const counts = readCounts(sentence, `${setting.group}.${i + 1}`, place);
			// a headcount of the establishment or in post is said once, as staffing
			context.form.counts.push(...counts.filter(({ value }) => !staffed.has(value ?? '')));
		}
	const added = context.form.amounts.slice(before);
	if (
		outside &&
		programme !== null &&
		added.length > 0 &&
		!added.some((amount) => amount.stage === 'initial')
	)
		context.form.amounts.push({
			raw: '不在年初预算中体现',
			status: 'zero-by-text',
			place,
			line: '年初预算',
			scope: 'programme',
			programme,
			stage: 'initial',
			nature: null,
			relation: 'total',
			moneyScope: 'budget',
			wan: '0',
			printedUnit: null,
			decimals: null
		});
}

const staffNumbers = (staffing: Staffing | null): ReadonlySet<string> =>
	new Set(
		staffing === null
			? []
			: [
					staffing.establishment,
					staffing.inPost,
					staffing.retired,
					staffing.total,
					staffing.dispatched
				].flatMap((count) => count?.value ?? [])
	);

/** The total that the nearest heading names (（二）项目支出情况 above a list of functional classes). */
function scopeAbove(passage: Passage): string | undefined {
	const headings = passage.path.map((part) =>
		part.replace(/^[（(]?[一二三四五六七八九十\d]+[)）、.]\s*/, '').replace(/情况$/, '')
	);
	return headings.findLast((heading) => natureOf(heading) !== null);
}

/** Items below a heading that asks for goals; `无` below it says that there are none. */
function readGoalText(context: FormContext, passage: Passage, place: Place): boolean {
	const heading = passage.path.findLast((part) => /绩效目标$/.test(part));
	// 完成的绩效目标 heads what was done
	if (heading === undefined || /完成|达成|偏离|调整/.test(heading)) return false;
	if (passage.isHeading && /目标$/.test(passage.text)) return false;
	if (/^(\d+[、.])?[^(（]*[^(（、)）.](专项资金|项目)/.test(heading)) {
		const names = namesListed(
			passage.text,
			heading.replace(/^\d+[、.]\s*/, '').replace(/绩效目标$/, ''),
			place
		);
		if (names !== null) context.form.lists.push(names);
		else if (/^无[。.]?$/.test(passage.text))
			context.form.lists.push({
				raw: passage.text,
				status: 'zero-by-text',
				place,
				subject: heading.replace(/^\d+[、.]\s*/, '').replace(/绩效目标$/, ''),
				stated: null,
				listed: '0',
				items: [],
				open: false
			});
		return true;
	}
	if (passage.mark === '') return false;
	pushGoal(
		context,
		{ expected: passage.text, actual: null },
		passage.line === undefined ? {} : { line: passage.line },
		heading
	);
	return true;
}

/** How many numbered functions the report lists; their wording is prose and is not kept. */
function readFunctions(context: FormContext, passages: readonly Passage[]): void {
	const at = passages.findIndex((passage) => /^(主要)?(职能|职责)[:：]?$/.test(passage.text));
	if (at < 0) return;
	let listed = 0;
	while (new RegExp(`^[(（]${listed + 1}[)）]$`).test(passages[at + 1 + listed]?.mark ?? ''))
		listed += 1;
	const passage = passages[at];
	if (listed === 0 || passage === undefined) return;
	context.form.lists.push({
		raw: passage.text,
		status: 'reported',
		place: placeOf(context, passage),
		subject: '主要职能',
		stated: null,
		listed: String(listed),
		items: [],
		open: false
	});
}

/** Joins lines that a page broke in the middle of a sentence: no stop at the end, no heading at the start. */
function joinBroken<T extends { text: string }>(paragraphs: readonly T[]): T[] {
	const joined: T[] = [];
	for (const paragraph of paragraphs) {
		const last = joined.at(-1);
		const upper = last === undefined ? '' : foldText(last.text);
		const lower = foldText(paragraph.text);
		const continues =
			last !== undefined &&
			upper.length > 15 &&
			!/[。;:!?)）]$/.test(upper) &&
			!/^([一二三四五六七八九十]+[、是]|[(（]?\d+[)）、]|\d+\.(?!\d)|[(（][一二三四五六七八九十]|-|附件|20\d\d)/.test(
				lower
			) &&
			!/[:：]/.test(upper.slice(0, 14)) &&
			(/[一-龥,、]$/.test(upper) || (/\d$/.test(upper) && /^(万|亿|元|%|个|人|户)/.test(lower))) &&
			!/(情况|表|报告|通报|通知|公告|公示|目标|措施|分析|说明)$/.test(upper);
		if (continues) joined[joined.length - 1] = { ...last, text: `${last.text}${paragraph.text}` };
		else joined.push(paragraph);
	}
	return joined;
}
