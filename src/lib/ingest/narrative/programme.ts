import { natureOf } from '../vocabulary.ts';
import type { Passage } from './sections.ts';

const named =
	/^([^,，。;；:：]{2,30})[,，](?:\d{4}年)?(?=(上年结转|年初预算|年中|实际支出|预算|全年预算))/;
const quoted = /项目[“"「『]([^”"」』]{2,40})[”"」』][,，]/;
/** The sentence that departments publish with their accounts: X项目绩效自评综述：…, “X”项目绩效自评…, X项目开展绩效自评. */
const reviewed =
	/(?:^|[,，。;；:：、的])([^,，。;；:：、“”"「」『』]{2,30}?)(?:项目|专项)(?=(支出)?(绩效自评|开展绩效自评|自评得分|全年预算))/;
const reviewedQuoted = /[“"「『]([^”"」』]{2,40})[”"」』](?:项目|专项)/;
const remainder = /结余\s*[\d.,]+\s*(?:万|亿)?元[,，]为([^,。;]{2,20}?)(?:专项)?结余/;

/** The programme that a paragraph of figures is about, by its own first words or by the heading right above it. */
export function programmeOf(passages: readonly Passage[], at: number): string | null {
	const passage = passages[at];
	if (passage === undefined || !/[\d.]+\s*(万元|亿元|元)/.test(passage.text)) return null;
	const own =
		(passage.mark === '' ? null : named.exec(passage.text)?.[1]) ??
		quoted.exec(passage.text)?.[1] ??
		reviewedIn(passage.text);
	if (own !== undefined && own !== null) return own.replace(/^\d+[.、]/, '').trim();
	const item = itemOf(passage);
	if (item !== null) return item;
	const rest = remainder.exec(passage.text)?.[1];
	if (rest !== undefined) return rest;
	const above = passages[at - 1];
	if (
		above?.isHeading === true &&
		/(项目|经费|资金|补贴|补助)$/.test(above.text) &&
		/^项目(资金)?(支出|预算)/.test(passage.text)
	)
		return above.text;
	return null;
}

/** 1.高标准农田建设项目：预算安排1,200万元，… below a heading of programmes: what stands in front of the colon is one. */
function itemOf({ text, mark, path }: Passage): string | null {
	if (mark === '' || !path.slice(0, -1).some((part) => /项目|专项/.test(part))) return null;
	const name = /^([^,，。;；:：\d]{4,30})[:：]/.exec(text)?.[1] ?? '';
	const isName =
		name !== '' &&
		natureOf(name) === null &&
		!/(情况|安排|支出|收入|预算|决算|合计|小计|总额|其中|如下|方面)$/.test(name);
	return isName ? name.trim() : null;
}

/** The programmes that a passage names in quotation marks one after the other, each with the sentence that begins its figures. */
export function severalQuoted(text: string): boolean {
	return (
		new Set([...text.matchAll(new RegExp(reviewedQuoted, 'g'))].map(([, name]) => name)).size > 1
	);
}

/** The programme that a sentence names in quotation marks: “法庭维修”项目自评得分…. */
export const quotedIn = (sentence: string): string | null =>
	reviewedQuoted.exec(sentence)?.[1] ?? null;

function reviewedIn(text: string): string | null {
	const printed = reviewedQuoted.exec(text)?.[1] ?? reviewed.exec(text)?.[1] ?? '';
	const name = printed
		.replace(/^\d{4}年度?/, '')
		.replace(/^(我(单位|局|中心|委|办|校|院))?对?/, '');
	// 部门整体, 该 and 各 name no programme
	return name.length < 2 || /(整体|部门|单位|全部)$|^(该|各|个|本)/.test(name) ? null : name;
}
