import Big from 'big.js';
import type { Place } from '#lib/domain/fact.ts';
import type { StatedCount, StatedRate } from '#lib/domain/record.ts';

interface CountMention extends StatedCount {
	start: number;
	/** 共, 累计, 合计 … in front of the number. */
	sums: boolean;
	/** Behind 其中. */
	listed: boolean;
}

const classifiers =
	'人次|人|户|台|处|次|个|套|栋|幢|件|份|趟|项|家|辆|公里|天|条|场|篇|期|名|所|座|间|例|起|批次|批|幅|张|块|册|棵|盏|宗|粒|本|站|平方米|平方公里|㎡|m2|km|千米|米|m|亩|万亩|公顷|吨|公斤|千克|小时|课时|学时|株|元\\/公里|万元\\/人|元\\/人|元\\/户|株|只|头';
const pattern = new RegExp(
	String.raw`(约|近)?\s*(\d[\d,]*(?:\.\d+)?|[二两三四五六七八九十](?=个|项|台)|千(?=余)|百(?=余)|数?万(?=余))\s*(余|多)?\s*(万|千)?\s*(余|多)?\s*(${classifiers})(?!元)`,
	'g'
);
const chinese: Record<string, string> = {
	二: '2',
	两: '2',
	三: '3',
	四: '4',
	五: '5',
	六: '6',
	七: '7',
	八: '8',
	九: '9',
	十: '10',
	百: '100',
	千: '1000',
	万: '10000'
};

/** The counts of things that a sentence states, with parts and totals where its words say so. */
export function readCounts(sentence: string, group: string, place: Place): StatedCount[] {
	const mentions: CountMention[] = [];
	let end = 0;
	for (const match of sentence.matchAll(pattern)) {
		const mention = mentionOf(sentence, match, end, place);
		if (mention !== null) mentions.push(mention);
		end = match.index + match[0].length;
	}
	assignGroups(sentence, mentions, group);
	return mentions.map((mention) => {
		const { start, sums, listed, ...count } = mention;
		void [start, sums, listed];
		return count;
	});
}

function mentionOf(
	sentence: string,
	match: RegExpExecArray,
	end: number,
	place: Place
): CountMention | null {
	const [whole, about, digits = '', more, scale = '', moreToo, unit = ''] = match;
	const before = sentence.slice(end, match.index);
	// a number inside a quoted name (“四个意识”) counts nothing, nor do ordinals and dates (第3次, 前3个月)
	if (/[“"「][^”"」]*$/.test(sentence.slice(0, match.index))) return null;
	if (
		/[第前近]$/.test(before) ||
		(unit === '天' && /年|月$/.test(before)) ||
		/^\d+个(月|工作日)/.test(whole + sentence.slice(match.index + whole.length))
	)
		return null;
	const number = chinese[digits] ?? digits.replace(/,/g, '');
	const value = new Big(number)
		.times(scale === '万' ? '10000' : scale === '千' ? '1000' : '1')
		.toFixed();
	const atLeast = more !== undefined || moreToo !== undefined;
	const approximate = atLeast || about !== undefined;
	return {
		raw: whole.trim(),
		status: approximate ? 'approximate' : 'reported',
		place,
		subject: subjectOf(before, sentence.slice(match.index + whole.length)),
		value,
		...(atLeast ? { low: value, high: new Big(value).times('1.1').toFixed() } : {}),
		unit,
		role: null,
		group: null,
		start: match.index,
		sums: /(共计|合计|总计|累计|一共|(?<!公)共(?!同|享|租)|实现)[^\d,。;、]{0,12}$/.test(before),
		listed: /其中[:：]?[^。;]*$/.test(sentence.slice(0, match.index))
	};
}

const verbs =
	/^(并|也|已|均|共|分别|全年|今年|目前|截至目前|每月|截止\S*底|\d{4}年\S{0,3}|使用|我区|我市|全区|全市|对|实现|完成|新增|成立|发现|存在|收到|办理|召开|受理|开展|组织|发放|创建|成功|新购入|购入|出具|下发|巡查|追回|累计|共计|合计|总计|通过|在(?!建|职|编|岗))+/;

const tails = /(共计|合计|总计|累计|共|约|达到|达|为|有|了|新增|存在|等)+$/;

/** What is counted: the words in front of the number, those behind its unit when they say nothing, else an earlier clause. */
function subjectOf(before: string, after: string): string {
	const clauses = before.split(/[,，。;；:：、()（）]/).map(bareClause);
	const front = clauses.at(-1) ?? '';
	if (front.length >= 2 && front.length <= 24) return front;
	const whole = (before.split(/[,，。;；:：、()（）]/).at(-1) ?? '').trim();
	const back = (after.split(/[,，。;；:：、()（）\d]/)[0] ?? '')
		.replace(/^的/, '')
		.replace(/(开展|进行|存在|办理|统一|均|并|未).*$/, '');
	if (back.length >= 2) return back.slice(0, 20);
	if (whole.length >= 2) return whole.slice(-24);
	return clauses.findLast((clause) => clause.length >= 2)?.slice(-24) ?? front;
}

function bareClause(clause: string): string {
	return clause
		.trim()
		.replace(/^(其中|\d+[.、]对?|[一二三四五六七八九十]+是)/, '')
		.replace(/^(主要)?用于/, '')
		.replace(verbs, '')
		.replace(tails, '');
}

/**
 * Parts and totals. `A 3个、B 4个，共7个` lists all its parts (group `sum:`); `共7次，其中A 3项、B 4项` may list some (group `subset:`),
 * unless the last of them is 其他.
 */
function assignGroups(sentence: string, mentions: CountMention[], prefix: string): void {
	for (const unit of new Set(mentions.map((mention) => mention.unit))) {
		const same = mentions.filter((mention) => mention.unit === unit && !mention.listed);
		const total = same.findLast((mention) => mention.sums);
		if (total === undefined) continue;
		const parts = same.filter((mention) => mention.start < total.start && !mention.sums);
		const clauses = parts.filter((mention) => sharesClauses(sentence, mention.start, total.start));
		// what is smaller than one of its parts is no total of them
		if (
			clauses.length < 2 ||
			clauses.some((part) => new Big(part.value ?? '0').gt(total.value ?? '0'))
		)
			continue;
		for (const mention of [...clauses, total]) mention.group = `sum:${prefix}:${unit}`;
		for (const mention of clauses) mention.role = 'part';
		total.role = 'total';
	}
	const listed = mentions.filter((mention) => mention.listed);
	const first = listed[0];
	const head = first === undefined ? undefined : mentions[mentions.indexOf(first) - 1];
	if (first === undefined || head === undefined || listed.length < 2 || head.group !== null) return;
	const isComplete = listed.some((mention) => /其他|其它/.test(mention.subject));
	const parts = listed.filter((mention) => mention.unit === first.unit);
	for (const mention of [head, ...parts])
		mention.group = `${isComplete ? 'sum' : 'subset'}:${prefix}:${unitOf(first)}`;
	for (const mention of parts) mention.role = 'part';
	head.role = 'total';
}

const unitOf = (mention: CountMention): string => mention.unit;

/** No full stop between the two places. */
const sharesClauses = (sentence: string, from: number, to: number): boolean =>
	!sentence.slice(from, to).includes('。');

const ratePattern =
	/([^,，。;；:：、()（）\d]{0,16}?)(?:均|一般|只有|差一点的|能)*(?:为|达到|达|占比)?\s*(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)([%‰])(?:\s*(?:-|~|至)\s*(\d+(?:\.\d+)?)[%‰])?\s*(以上|以下|以内)?/g;

/** The shares and rates that a sentence states. */
export function readRates(sentence: string, programme: string | null, place: Place): StatedRate[] {
	const rates: StatedRate[] = [];
	let last = '';
	for (const match of sentence.matchAll(ratePattern)) {
		const printed = (match[1] ?? '').replace(/^(和|及|的|能|有)/, '').trim();
		// 完成全年预算84.82万元的73.2%: what it is a share of stands in front of the amount
		const own = /^[万亿]?元的$/.test(printed)
			? (/([^,，。;；:：\d]{2,16})\d[\d.,]*\s*$/.exec(sentence.slice(0, match.index))?.[1] ??
				printed)
			: printed;
		const behind =
			/^[^,，。;；、]{2,8}/.exec(sentence.slice(match.index + match[0].length))?.[0] ?? '';
		const of =
			/(未能|能|实现|达到|差一点的)$/.test(own) || own.length < 2
				? own.length < 2 || behind === ''
					? last
					: behind
				: own;
		last = of;
		const range = match[4] !== undefined;
		const percent = match[2]?.replaceAll(',', '') ?? null;
		rates.push({
			raw: match[0].trim(),
			status: range || match[5] !== undefined ? 'interval' : 'reported',
			place,
			kind: rateKind(of),
			of,
			percent:
				percent === null || match[3] === '%' ? percent : new Big(percent).div('10').toFixed(),
			programme
		});
	}
	return rates;
}

function rateKind(of: string): string {
	if (/(^|同比|较上年|比上年|环比)(增长|下降|减少|降低|上升|增加|提高)(了)?$/.test(of))
		return 'change';
	if (/支付率|支出率|执行|完成[^,，]{0,6}预算(的|数的?)?$/.test(of)) return 'execution';
	if (/控制/.test(of)) return 'control';
	if (/满意/.test(of)) return 'satisfaction';
	if (/完成|办结|回复|合格/.test(of)) return 'completion';
	return 'share';
}
