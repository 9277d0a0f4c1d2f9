import Big from 'big.js';
import type { Place } from '#lib/domain/fact.ts';
import type { Amount, StatedCount } from '#lib/domain/record.ts';
import { report, type FormContext } from '../form-context.ts';
import { foldRowLabel, moneyScopeOf } from '../vocabulary.ts';
import { stageAround, type StageContext } from './stage-context.ts';
import {
	changeIn,
	findMentions,
	isPrice,
	isReduction,
	isUnitTotal,
	natureIn,
	saysSpent,
	stageIn,
	type Mention
} from './money-mentions.ts';

/** What the paragraph around a sentence settles. */
export interface MoneySetting {
	/** The programme that the paragraph is about. */
	programme: string | null;
	/** The programme that the whole report is about. */
	reportProgramme: string | null;
	/** The total that the heading above says its list adds up to, such as 项目支出. */
	statedScope: string | undefined;
	/** The unit's name: one that keeps other people's money says so in it. */
	keeper: string;
	/** The report's year, which need not be said of every amount. */
	year: number | null;
	/** A prefix for groups of this paragraph. */
	group: string;
	/** What the text around the sentence says of amounts whose own words say no stage. */
	around: StageContext;
}

/** Reads the amounts of a sentence into the form; an amount whose stage no word tells is a problem. */
export function readMoneySentence(
	context: FormContext,
	sentence: string,
	setting: MoneySetting,
	place: Place
): void {
	let previous: Amount | null = /^(按.{2,10}分[,，]|其中)/.test(sentence)
		? // 年末结余47万元。其中：基本支出…: what goes on is the spending told before
			(context.form.amounts.findLast(
				({ stage, of }) => of !== 'prior' && !stage.startsWith('carry')
			) ?? null)
		: null;
	const before = context.form.amounts.length;
	const bare: Amount[] = [];
	let end = 0;
	/** The words in front of the amount before, where they compare with it. */
	let compared: string | null = null;
	for (const mention of findMentions(sentence)) {
		const lead = sentence.slice(end, mention.start);
		if (isPrice(lead.split(/[,，。;；]/).at(-1) ?? '', mention.money.unit)) {
			context.form.counts.push(priceOf(mention, lead, place));
			end = mention.end;
			continue;
		}
		// 较上年3.12万元减少0.26万元: what it is compared with stands in between
		const change = changeIn(lead) ?? (compared === null ? null : changeIn(`比${lead}`));
		if (change !== null) {
			const against = compared ?? mention.phrase;
			context.form.amounts.push(changeOf(mention, change.words, previous, against, place));
			end = mention.end;
			compared = null;
			continue;
		}
		compared = /^(较|比|同比|与)/.test(mention.phrase) ? mention.phrase : null;
		const amount = decide(
			mention,
			previous,
			setting,
			sentence,
			place,
			continues(sentence, end, mention, previous)
		);
		if (amount === null) {
			report(
				context,
				'unread-amount',
				mention.raw,
				place,
				'no word says whether this is a budget or spending'
			);
			continue;
		}
		if (/^元/.test(sentence.slice(mention.end)) || /^万元/.test(sentence.slice(mention.end)))
			report(
				context,
				'doubled-unit',
				sentence.slice(mention.start, mention.end + 2),
				place,
				'the unit is printed twice'
			);
		context.form.amounts.push(amount);
		if (!mention.isPart && setting.programme === null && saysStageOnly(mention)) bare.push(amount);
		// 三公经费支出6.32万元，较预算8.5万元节约…，其中A: the parts are of what is compared, not of what it is compared with
		// 总收入335万元，其中上年结转21万元，A 314万元: what was carried in says nothing of the next part
		const isAside = mention.isPart && previous !== null && /^carry/.test(amount.stage);
		if (!isAside && !/^(较|比|低于|高于|超出?)/.test(mention.phrase)) previous = amount;
		end = mention.end;
	}
	if (setting.reportProgramme === null) speakOfUnit(bare, context.form.amounts.slice(before));
}

/** 2023年年初预算320万元: the words in front say the year and the stage, and not of what. */
const saysStageOnly = (mention: Mention): boolean =>
	/^(20\d\d年度?)?(本年度?|当年)?(年初预算|(调整后?|全年|年度|部门)?的?预算|(全年|实际|共|累计)*支出|年末(结转)?结余(结转)?)(数|额|资金|总额)?(共计|合计|共|为|是|达|约)?$/.test(
		mention.phrase
	);

/**
 * Of a sentence that goes on to the total of the unit (年初预算320万元，全年预算356万元), or to its basic and project spending, the amounts that
 * name nothing else are the unit's too.
 */
function speakOfUnit(bare: readonly Amount[], amounts: readonly Amount[]): void {
	const ofUnit = ({ scope, nature, relation }: Amount) =>
		scope === 'unit' &&
		((nature === null && relation === 'total') ||
			(relation === 'part' && (nature === '基本' || nature === '项目')));
	const named = amounts.some(
		({ scope, nature }) => scope === 'programme' || /^三公|^政府采购/.test(nature ?? '')
	);
	if (named || !amounts.some(ofUnit)) return;
	const stages = new Map(
		bare.map(({ stage }) => [stage, bare.filter((one) => one.stage === stage).length])
	);
	for (const amount of bare)
		if (
			amount.scope === 'line' &&
			amount.moneyScope === 'budget' &&
			amount.nature === null &&
			stages.get(amount.stage) === 1 &&
			!amounts.some(
				(other) =>
					other !== amount && ofUnit(other) && other.nature === null && other.stage === amount.stage
			)
		) {
			amount.scope = 'unit';
			amount.relation = 'total';
		}
}

function decide(
	mention: Mention,
	previous: Amount | null,
	setting: MoneySetting,
	sentence: string,
	place: Place,
	goesOn: boolean
): Amount | null {
	const phrase = /^(共计|合计|共|资金|金额|总资金|投资|总额|费用)?$/.test(mention.phrase)
		? clauseBefore(sentence, mention)
		: mention.phrase;
	const own = isUnitTotal(phrase) || namesReport(phrase, setting) ? null : natureIn(phrase);
	const printed =
		stageIn(phrase) ??
		(/^(资金|金额)$/.test(phrase) ? stageIn(sentence.slice(0, mention.start)) : null);
	const headed =
		printed === null && /(费|资金|补助|补贴|款|专项)$/.test(phrase) ? stageOfHead(sentence) : null;
	const said =
		headed ??
		(printed === null || (own !== null && mention.isPart && !explicit(phrase))
			? (inherited(mention, previous) ?? printed)
			: printed);
	const stage = isWeak(said, phrase, sentence, mention, setting) ? 'budget' : said;
	if (stage === null && goesOn && previous !== null)
		return buildOn(previous, mention, phrase, place);
	// A 680万元，县级配套资金120万元，合计800万元: the clause names a source or their sum and no stage of its own
	if (
		stage === null &&
		previous !== null &&
		(own !== null || /^(合计|共计|总计)$/.test(mention.phrase))
	)
		return own === null
			? { ...buildOn(previous, mention, '合计', place), nature: null, relation: 'total' }
			: buildOn(previous, mention, phrase, place);
	if (stage === null) {
		const found = stageAround(setting.around, sentence, mention.start);
		if (found === null && previous !== null && isListed(sentence, mention, previous))
			return buildOn(previous, mention, phrase, place);
		return found === null ? null : namedOnly(mention, phrase, found, setting, place);
	}
	const past = yearOf(phrase, setting.year);
	const programme =
		setting.programme ?? (isOfReport(phrase, own, setting) ? setting.reportProgramme : null);
	const around =
		programme === null
			? `${sentence.slice(0, mention.start)}${/预算|财政|经费/.test(phrase) ? '' : setting.keeper}`
			: '';
	const moneyScope = moneyScopeOf(`${phrase}${around}`);
	const follows =
		own === null &&
		previous !== null &&
		!isUnitTotal(phrase) &&
		previous.nature !== null &&
		explicit(phrase);
	const spoken = own === null && !isUnitTotal(phrase) ? spokenOf(previous, mention) : null;
	const nature = own?.nature ?? (follows || spoken !== null ? (previous?.nature ?? null) : null);
	const scope =
		programme === null ? (spoken?.scope ?? scopeOf(nature, phrase, moneyScope)) : 'programme';
	const wan =
		stage === 'adjustment' && isReduction(phrase)
			? new Big(mention.money.wan).times('-1').toFixed(mention.money.wan.split('.')[1]?.length ?? 0)
			: mention.money.wan;
	return {
		raw: `${mention.phrase}${mention.raw}`,
		status: mention.approximate ? 'approximate' : 'reported',
		place,
		line:
			own === null && /^(资金|金额)?$/.test(mention.phrase)
				? '金额'
				: lineOf(
						own?.label ?? namedBy(withoutUnit(phrase, setting.keeper), sentence, mention),
						setting.year
					),
		scope,
		programme: programme ?? spoken?.programme ?? null,
		...staged(stage, past, setting),
		nature: isKept(scope, setting) ? nature : null,
		relation: (programme === null ? spoken?.relation : null) ?? relationOf(mention, nature, scope),
		moneyScope: scope === 'line' ? moneyScope : 'budget',
		wan,
		printedUnit: mention.money.unit,
		decimals: mention.money.decimals,
		...(setting.statedScope === undefined || !nature?.startsWith('功能科目')
			? {}
			: { statedScope: setting.statedScope }),
		...(mention.isPart || nature?.startsWith('功能科目') === true ? { group: setting.group } : {})
	};
}

/**
 * 三公经费支出 in a text about a budget: 支出 names the money there, and nothing says that it was spent.
 */
function isWeak(
	stage: Amount['stage'] | null,
	phrase: string,
	sentence: string,
	mention: Mention,
	setting: MoneySetting
): boolean {
	if (stage !== 'executed' || (saysSpent(phrase) && !/^(拨付|下拨)$/.test(phrase))) return false;
	const printed = sentence.slice(0, mention.start);
	// who hands money down does not spend it
	const head = setting.around.isBudget ? printed.replace(/拨付|下拨/g, '') : printed;
	return !saysSpent(head) && (setting.around.isBudget || /预算安排|安排的/.test(head));
}

/** The year that the words in front of an amount print, where it is an earlier one than the report's. */
function yearOf(phrase: string, year: number | null): number | null {
	const printed = /(20\d\d)年(?!\d*月)/.exec(phrase)?.[1];
	return printed !== undefined && year !== null && Number(printed) < year ? Number(printed) : null;
}

/** The stage of an amount of an earlier year, with the year where it is not the last. */
const staged = (stage: Amount['stage'], past: number | null, { year }: MoneySetting) => ({
	stage: past === null ? stage : pastStage(stage),
	...(past === null || past === (year ?? 0) - 1 ? {} : { year: past })
});

function pastStage(stage: Amount['stage']): Amount['stage'] {
	if (stage === 'executed') return 'prior-executed';
	return stage === 'initial' || stage === 'budget' || stage === 'adjusted'
		? 'prior-initial'
		: stage;
}

/**
 * A change against the year before, as the sentence prints it: 比上年减少 of the amount before it. Its line says the direction, and it
 * is no adjustment of this year's budget.
 */
function changeOf(
	mention: Mention,
	words: string,
	previous: Amount | null,
	against: string,
	place: Place
): Amount {
	return {
		raw: `${mention.phrase}${mention.raw}`,
		status: mention.approximate ? 'approximate' : 'reported',
		place,
		line: `${previous?.line ?? ''}${/(较|比|与)[^,，]{0,6}预算数?(增|减|下|上|节|$)/.test(against) ? '比预算' : '比上年'}${words}`,
		scope: 'line',
		programme: null,
		stage: 'adjustment',
		of: 'prior',
		nature: null,
		relation: null,
		moneyScope: 'budget',
		wan: mention.money.wan,
		printedUnit: mention.money.unit,
		decimals: mention.money.decimals
	};
}

/** 城市低保标准为每人每月650元: what one costs, and no budget. */
function priceOf(mention: Mention, lead: string, place: Place): StatedCount {
	const clause = (lead.split(/[,，。;；]/).at(-1) ?? '').trim();
	return {
		raw: `${mention.phrase}${mention.raw}`,
		status: mention.approximate ? 'approximate' : 'reported',
		place,
		subject: clause.replace(/(为|是|达到|共|约)?(每.{1,8})?$/, ''),
		value: new Big(mention.money.wan).times('10000').toFixed(),
		unit: '元',
		role: null,
		group: null
	};
}

/** An amount that the text around it gives its stage: kept as a line of its own, whatever it sounds like. */
function namedOnly(
	mention: Mention,
	phrase: string,
	stage: Amount['stage'],
	setting: MoneySetting,
	place: Place
): Amount {
	const past = yearOf(phrase, setting.year);
	return {
		raw: `${mention.phrase}${mention.raw}`,
		status: mention.approximate ? 'approximate' : 'reported',
		place,
		line: lineOf(withoutUnit(phrase, setting.keeper), setting.year),
		scope: 'line',
		programme: null,
		...staged(stage, past, setting),
		nature: null,
		relation: mention.isPart ? 'part' : null,
		moneyScope: moneyScopeOf(phrase),
		wan: mention.money.wan,
		printedUnit: mention.money.unit,
		decimals: mention.money.decimals
	};
}

/** An item of a list that goes on behind the amount before it: in brackets, or behind 、；，without words of its own for a stage. */
const isListed = (sentence: string, mention: Mention, previous: Amount): boolean => {
	const between = sentence.slice(0, mention.start);
	return previous.relation === 'part' || /[(（、；;][^。]{0,30}$/.test(between);
};

/** 发放资金, 支出: words that name no money of their own; the item that they stand in does (城市低保312户，发放资金268.3万元). */
function namedBy(phrase: string, sentence: string, mention: Mention): string {
	if (
		!/^(发放|支付|拨付|安排|投入|支出|下达|补助|使用|兑付)(资金|金额|补助|补贴|补助资金|经费)?$/.test(
			phrase
		)
	)
		return phrase;
	const item =
		sentence
			.slice(0, mention.start)
			.split(/[。;；:：]/)
			.at(-1) ?? '';
	const subject = /^[^\d,，、]{2,16}/.exec(item.trim())?.[0] ?? '';
	return subject === '' || phrase.startsWith(subject) ? phrase : subject;
}

/** The words behind the name of the unit, where a sentence begins with it. */
const withoutUnit = (phrase: string, unit: string): string =>
	unit !== '' && phrase.startsWith(unit) && phrase.length > unit.length + 2
		? phrase.slice(unit.length)
		: phrase;

/** The words that name an amount, without the year, who speaks, and what joins them to the number. */
function lineOf(phrase: string, year: number | null): string {
	const label = foldRowLabel(phrase)
		.replace(/^(今年|本年度?)(?=.{2})/, '')
		.replace(year === null ? /^$/ : new RegExp(`^${year}年度?(?=.{2})`), '')
		.replace(/^我(区|市|县|省|局|单位|中心|校|院|委|办)(?=.{2})/, '')
		.replace(/^(共计|共)(?=.{2})/, '')
		.replace(/^(扣除|收到|安排|下达)(?=.{3})/, '')
		.replace(/(为|是|达到|共计|合计|共)$/, '');
	const behind = /^由.{2,12}?(?:安排|负责|实施|分配)的(.{4,})$/.exec(label)?.[1];
	return behind ?? (label === '' ? foldRowLabel(phrase) : label);
}

/** 项目支出中，A 3万元，B 4万元: the first clause, without a figure, says what all of them are. */
function stageOfHead(sentence: string): Amount['stage'] | null {
	const head = sentence.split(/[,，:：]/)[0] ?? '';
	return /\d/.test(head) || !/(支出|收入)(中|包括|主要有|主要包括|明细)$/.test(head)
		? null
		: stageIn(head);
}

/** A further item of an enumeration (A 3万元和B 4万元; 按性质分，A 3万元，B 4万元): it is of the same kind as the one before. */
function continues(
	sentence: string,
	end: number,
	mention: Mention,
	previous: Amount | null
): boolean {
	if (previous === null) return false;
	return (
		/^按.{2,10}分[,，]/.test(sentence) ||
		(end > 0 && /^\s*(和|及|以及|、)/.test(sentence.slice(end, mention.start)))
	);
}

function buildOn(previous: Amount, mention: Mention, phrase: string, place: Place): Amount {
	const { basis, ...kind } = previous;
	void basis;
	// 中央投资1200万元、自治区配套300万元: each part names its own source, or none
	const own = previous.scope === 'programme' && previous.nature !== null ? natureIn(phrase) : null;
	const isOther =
		previous.scope === 'unit' ||
		(previous.nature !== null && previous.scope === 'programme' && own === null);
	return {
		...kind,
		raw: `${mention.phrase}${mention.raw}`,
		status: mention.approximate ? 'approximate' : 'reported',
		place,
		line: lineOf(phrase.replace(/^(和|及|以及)/, ''), null),
		scope: isOther ? 'line' : previous.scope,
		programme: isOther ? null : previous.programme,
		nature: isOther ? null : (own?.nature ?? previous.nature),
		relation: 'part',
		wan: mention.money.wan,
		printedUnit: mention.money.unit,
		decimals: mention.money.decimals
	};
}

/**
 * What was said before of the same money: 三公经费预算8万元，支出6.1万元; 项目预算资金360万元，实际支出129.6万元. The words in front of such
 * an amount are of its stage alone.
 */
function spokenOf(previous: Amount | null, mention: Mention): Amount | null {
	return previous !== null &&
		previous.scope !== 'line' &&
		previous.of === undefined &&
		previous.moneyScope === 'budget' &&
		!mention.isPart &&
		/^(20\d\d年度?)?(全年|年度|本年度?|当年|实际|累计|已|共|财政|资金|预算)*(支出|执行|使用|决算|支付|列支|拨付)(支出|资金|金额|决算)?(数|额)?(共计|合计|共|为|是|达|约)?$/.test(
			mention.phrase
		)
		? previous
		: null;
}

/** The clause in front of `共计35万元`, which says what the amount is of. */
function clauseBefore(sentence: string, mention: Mention): string {
	const clauses = sentence.slice(0, mention.start).split(/[,，;；。]/);
	return clauses.slice(-2).join('').trim();
}

/** The words name a stage of the budget, not only 支出 as part of a nature's name. */
const explicit = (phrase: string): boolean =>
	/年初|调减|调增|追加|核减|结转|结余|实际|决算|全年预算|执行/.test(phrase);

function inherited(mention: Mention, previous: Amount | null): Amount['stage'] | null {
	return mention.isPart && previous !== null ? ownYearStage(previous.stage) : null;
}

/** 其中2021年A、2022年B: each item says its own year. */
function ownYearStage(stage: Amount['stage']): Amount['stage'] {
	if (stage === 'prior-executed') return 'executed';
	return stage === 'prior-initial' ? 'budget' : stage;
}

/** Whether the words in front of an amount name the programme that the whole report is about. */
const namesReport = (phrase: string, { reportProgramme: name }: MoneySetting): boolean =>
	name !== null && phrase.includes(name.replace(/(专项)?(资金|经费|支出)$/, ''));

/** In a report about one programme: the amount is that programme's by its name, as a total, or as a source of its money. */
const isOfReport = (
	phrase: string,
	own: ReturnType<typeof natureIn>,
	setting: MoneySetting
): boolean =>
	setting.reportProgramme !== null &&
	(own !== null || isUnitTotal(phrase) || namesReport(phrase, setting));

/** A nature is said of amounts of the unit, and of the sources of the programme that the whole report is about. */
const isKept = (scope: Amount['scope'], setting: MoneySetting): boolean =>
	scope === 'unit' || (scope === 'programme' && setting.programme === null);

function scopeOf(
	nature: string | null,
	phrase: string,
	moneyScope: Amount['moneyScope']
): Amount['scope'] {
	if (moneyScope === 'custodial') return 'line';
	if (nature !== null || (isUnitTotal(phrase) && moneyScope === 'budget')) return 'unit';
	return 'line';
}

function relationOf(
	mention: Mention,
	nature: string | null,
	scope: Amount['scope']
): Amount['relation'] {
	if (mention.isPart || nature !== null) return 'part';
	return scope === 'line' ? null : 'total';
}
