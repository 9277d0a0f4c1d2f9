import type { Place } from '#lib/domain/fact.ts';
import { foldText } from '#lib/domain/number.ts';
import type { Claim } from '#lib/domain/record.ts';
import { placeIn, type FormContext } from '../form-context.ts';
import type { FormItems } from '../split-forms.ts';
import { programmeOf } from './programme.ts';
import { readPassages } from './sections.ts';

const denied = /未|无|没有|不存在|不得|严禁|杜绝|防止|避免|禁止|是否|缓解|解决/;

/** Words of each claim. A clause that says the opposite, or asks for it, claims nothing. */
const claims: { kind: Exclude<Claim['kind'], 'intention'>; said: RegExp; unless: RegExp }[] = [
	{
		kind: 'tight-funds',
		said: /(经费|资金|财力|预算)(保障|投入|来源|安排|总量|供给|还|仍|仍然|依然|较|较为|比较|十分|非常|严重|相对|偏|也|很|存在|较大|有|的){0,3}(紧张|不足|短缺|缺口|缺乏|匮乏|困难|吃紧)|(没有|缺乏|缺少)(足够的?|充足的?)?(工作|办公|项目|运转|运行|专项|配套)?(经费|资金)/,
		unless: /未出现|不存在|缓解|解决|率|监管|意识/
	},
	{
		kind: 'no-deviation',
		said: /(执行|支出|预算).*?((没有|不存在|未发生|未出现|无)(明显|较大)?(偏差|偏离|差异)|(偏差|偏离)(率|度)?(为|是)?(0|零)(?!\.)|完全一致)/,
		unless: /是否|指标/
	},
	{
		kind: 'all-met',
		said: /(各项|全部|所有)(年度|年初|预期|既定|设定|绩效|的){0,3}(目标|指标|任务)(任务|值)?(均|都|全部|已|基本)?(已|全部|如期|按时|圆满|顺利)*(完成|达标|实现|达到)|(目标|指标).*?(不存在|没有|未发生|无)(偏离|偏差)|(未|没有)偏离(绩效)?目标/,
		unless: /基本|确保|保证|要求|力争|是否|较好/
	},
	{
		kind: 'crowding-out',
		said: /(挤占|占用|挪用|挤用|占据|透支)(了)?[^,，。;；]{0,14}(经费|资金|支出|预算)/,
		unless: denied
	}
];

/** Reads the claims of a form from its paragraphs and from the cells of its tables. */
export function readFormClaims(context: FormContext, source: FormItems): void {
	const { form } = context;
	const passages = readPassages(source.items.filter((item) => item.kind === 'paragraph'));
	for (const [at, passage] of passages.entries()) {
		const { line, page } = passage;
		const place = placeIn(context, { section: passage.path.join('/'), line, page });
		const programme = programmeOf(passages, at);
		form.claims.push(...readClaims(passage.text, programme ?? form.programme, place));
		if (programme !== null) form.claims.push(...readIntention(passage.text, programme, place));
	}
	for (const item of source.items)
		if (item.kind === 'row')
			for (const { text, line = item.line } of item.cells) {
				const row = item.cells.find((cell) => cell.text !== '' && cell.text !== text)?.text;
				const place = placeIn(context, { row, line, page: item.page });
				form.claims.push(...readClaims(text, form.programme, place));
			}
}

/**
 * The clauses of a text in which the report judges itself (经费紧张, 执行无偏差, 挤占公用经费). A rule can hold them against the figures;
 * no other prose is kept.
 */
function readClaims(text: string, programme: string | null, place: Place): Claim[] {
	return clausesOf(text).flatMap((clause) =>
		claims
			.filter(({ said, unless }) => said.test(clause) && !unless.test(clause))
			.map(({ kind }) => ({ raw: clause, status: 'reported' as const, place, kind, programme }))
	);
}

const subject = /(该|此|本|这)(项|个|笔)?(专项|项目)?(资金|经费|项目|专项|支出)+/;
const intent = /(确保|保障|保证|是为了|旨在|用于(确保|保障)|为了|力争|推动|促进)/;
const outcome =
	/已|完成了|共计?|达到?|实现了|提高到|下降|\d|[一二三四五六七八九十百千万]+(个|次|户|人|场|件|项|份)/;

/**
 * What a paragraph about a programme's money says of its result, where that is an intention: 该资金支出是为了保障会议顺利召开. A
 * paragraph with a count or with something done has a result.
 */
function readIntention(text: string, programme: string, place: Place): Claim[] {
	const sentences = text.split(/(?<=[。;；!?])/);
	const told = sentences.filter((sentence) => !/\d\s*(万|亿)?元/.test(sentence));
	if (told.length === 0 || told.some((sentence) => outcome.test(sentence.replace(/做到.*$/, ''))))
		return [];
	const found = told.find((sentence) => subject.test(sentence) && intent.test(sentence));
	if (found === undefined) return [];
	const raw = shortened(found.slice(found.search(subject)).replace(/[。;；]$/, ''));
	return [{ raw, status: 'reported', place, kind: 'intention', programme }];
}

function clausesOf(text: string): string[] {
	return foldText(text)
		.split(/[,，。;；:：!?\n]/)
		.map((clause) => clause.replace(/^[(（]?[\d一二三四五六七八九十]+[)）.、]\s*/, '').trim())
		.filter((clause) => clause.length >= 4)
		.map(shortened);
}

/** A clause as long as it takes to recognise it: a record keeps no prose. */
const shortened = (clause: string): string =>
	clause.length <= 48 ? clause : `${clause.slice(0, 47)}…`;
