import Big from 'big.js';
import { foldText } from '#lib/domain/number.ts';
import type { Indicator, ReportRecord, Stage } from '#lib/domain/record.ts';
import type { Labels } from './labels.ts';

/** What a labelled fact is about. */
export const factKinds = [
	'unit',
	'year',
	'money',
	'rate',
	'row-points',
	'indicator',
	'target',
	'actual',
	'weight',
	'score',
	'staffing',
	'total-score'
] as const;
export type FactKind = (typeof factKinds)[number];

/** How one labelled fact came out; `named` where a problem of the record speaks of it. `spurious` is a fact that nobody labelled. */
export interface Verdict {
	kind: FactKind;
	what: string;
	verdict: 'right' | 'missed' | 'wrong' | 'spurious';
	wanted: string | null;
	found: string | null;
	named: boolean;
}

/** Holds a record against the labels of its document, fact by fact: strict about values, tolerant about where in the record a fact stands. */
export function judgeRecord(labels: Labels, record: ReportRecord | null): Verdict[] {
	const verdicts: Verdict[] = [];
	const problems = (record?.problems ?? []).map(({ raw, place, note }) =>
		foldText(`${raw} ${place.row ?? ''} ${note}`).replace(/[\s,]/g, '')
	);
	const isNamed = (...words: (string | null)[]) =>
		words.some((word) => {
			const folded = foldText(word ?? '').replace(/[\s,]/g, '');
			return folded.length > 1 && problems.some((problem) => problem.includes(folded));
		});
	const say: Say = (kind, what, wanted, found, isRight) => {
		if (wanted === null && found === null) return;
		const verdict =
			wanted === null ? 'wrong' : found === null ? 'missed' : isRight ? 'right' : 'wrong';
		verdicts.push({ kind, what, verdict, wanted, found, named: isNamed(what, wanted, found) });
	};
	if (labels.unit != null) {
		const [wanted, found] = [nameOf(labels.unit), nameOf(record?.unit?.name ?? '')];
		const isRight =
			found !== '' && (found.includes(wanted) || (wanted.includes(found) && found.length > 3));
		say('unit', 'unit', labels.unit, record?.unit?.name ?? null, isRight);
	}
	if (labels.year != null) {
		const found = record?.year ?? null;
		say(
			'year',
			'year',
			String(labels.year),
			found === null ? null : String(found),
			found === labels.year
		);
	}
	const forms = record?.forms ?? [];
	judgeStaffing(labels, forms, say);
	judgeMoney(labels, forms, say, (what, found) =>
		verdicts.push({ kind: 'money', what, verdict: 'spurious', wanted: null, found, named: false })
	);
	judgeIndicators(labels, forms, say);
	const scores = forms.flatMap(({ statedScores }) =>
		statedScores.flatMap(({ kind, score }) => (kind === 'total' && score !== null ? [score] : []))
	);
	const total = decimal(labels.total_score);
	if (total !== null) {
		const found = scores.find((score) => isSame(score, total)) ?? scores[0] ?? null;
		say('total-score', 'total score', total, found, found !== null && isSame(found, total));
	}
	return verdicts;
}

type Say = (
	kind: FactKind,
	what: string,
	wanted: string | null,
	found: string | null,
	isRight: boolean
) => void;
type Forms = ReportRecord['forms'];

const decimal = (value: number | string | null | undefined): string | null => {
	const text = foldText(String(value ?? ''))
		.replace(/[,\s]/g, '')
		.replace(/[%分人]$/, '');
	return /^[-+]?\d+(\.\d+)?$/.test(text) ? new Big(text).toFixed() : null;
};
const isSame = (one: string | null, other: string | null): boolean =>
	one !== null && other !== null && new Big(one).eq(other);

/** A name for comparing: without blanks, punctuation, numbering, points and what stands for 其中. */
const nameOf = (text: string): string =>
	foldText(text)
		.replace(/\(\s*\d+(\.\d+)?\s*分\s*\)/g, '')
		.replace(/^[★\s]+|其中[:：]?/g, '')
		.replace(/^指标\s*\d+\s*[:：.、]?|^[(（]?[\d一二三四五六七八九十]+[)）、.]/, '')
		.replace(/[^\p{L}\p{N}]/gu, '')
		.toLowerCase();

/** How alike two names are, from 0 to 1, by their pairs of signs; one that holds the other is like it as far as it reaches. */
function likenessOf(one: string, other: string): number {
	const [a, b] = [nameOf(one), nameOf(other)];
	if (a === '' || b === '') return 0;
	if (a === b) return 1;
	const pairs = (text: string) =>
		new Set([...text].slice(0, -1).map((sign, at) => `${sign}${[...text][at + 1]}`));
	const [p, q] = [pairs(a), pairs(b)];
	const shared = [...p].filter((pair) => q.has(pair)).length;
	const dice = p.size + q.size === 0 ? 0 : (2 * shared) / (p.size + q.size);
	const isPart = Math.min(a.length, b.length) > 1 && (a.includes(b) || b.includes(a));
	const part = (0.4 * Math.min(a.length, b.length)) / Math.max(a.length, b.length);
	return Math.max(dice, isPart ? 0.55 + part : 0);
}

/** A value for comparing: folded, without blanks and separators, comparators in one sign, decimals without ending zeros. */
const valueOf = (text: string): string =>
	foldText(text)
		.replace(/\s+/g, '')
		.replace(/>=|≧|⩾|大于等于/g, '≥')
		.replace(/<=|≦|⩽|小于等于/g, '≤')
		.replace(/[═﹦]|==/g, '=')
		.replace(/(?<=\d),(?=\d{3}(\D|$))/g, '')
		.replace(/\d+\.\d+/g, (number) => new Big(number).toFixed())
		.replace(/^=|^等于(?=\d)|[。;，,、:]$/g, '')
		.toLowerCase();

const signs: Record<string, string> = { '>=': '≥', '<=': '≤', '=': '', '>': '>', '<': '<' };

/** All ways in which a quantity of the record reads as printed text: with and without what stands in columns of its own. */
function spellingsOf(quantity: Indicator['target'] | null): string[] {
	if (quantity === null || quantity.raw.trim() === '') return [];
	const { raw, comparator, unit } = quantity;
	const sign = signs[comparator ?? ''] ?? comparator ?? '';
	const fronts = ['', sign, quantity.declaredNature ?? ''];
	const backs = ['', unit ?? ''];
	return fronts.flatMap((front) => backs.map((back) => valueOf(`${front}${raw}${back}`)));
}

const blank = /^([/／—-]+|无|不适用)?$/;

function isQuantity(wanted: string, found: Indicator['target'] | null): boolean {
	const bare = (text: string) => text.replace(/^定[性量](指标)?/, '');
	const wants = new Set([valueOf(wanted), bare(valueOf(wanted))]);
	return spellingsOf(found).some((text) => wants.has(text) || wants.has(bare(text)));
}

function judgeStaffing({ staffing }: Labels, forms: Forms, say: Say): void {
	if (staffing == null) return;
	const claims = forms.flatMap((form) => form.staffing);
	const rates = forms.flatMap(({ statedRates }) => statedRates);
	const judge = (what: string, wanted: string | null, found: (string | null | undefined)[]) => {
		if (wanted === null) return;
		const values = found.filter((value): value is string => value != null);
		const hit = values.find((value) => isSame(value, wanted));
		say('staffing', what, wanted, hit ?? values[0] ?? null, hit !== undefined);
	};
	judge(
		'established',
		decimal(staffing.established),
		claims.map(({ establishment }) => establishment?.value)
	);
	judge('actual', decimal(staffing.actual), [
		...claims.flatMap(({ inPost, total }) => [inPost?.value, total?.value]),
		...forms.flatMap(({ counts }) =>
			counts.flatMap(({ unit, value }) => (unit === '人' ? value : []))
		)
	]);
	judge('stated control rate', decimal(staffing.stated_control_rate), [
		...claims.map(({ statedControlRate }) => statedControlRate?.percent),
		...rates.filter(({ kind }) => kind === 'control').map(({ percent }) => percent)
	]);
}

const factors: Record<string, string> = { 元: '0.0001', 千元: '0.1', 万元: '1', 亿元: '10000' };
const cells = ['initial', 'revised', 'executed'] as const;

/** The stages that a labelled cell may have: a label calls any allotment initial, and prose any income. */
function stagesOf(line: string, cell: (typeof cells)[number], isProse: boolean): Stage[] {
	if (/\(\d{4}年(决算|实际执行)数\)/.test(line)) return ['prior-executed'];
	if (/\(\d{4}年预算数\)/.test(line)) return ['prior-initial', 'budget', 'requested', 'adjusted'];
	if (/\((增减|比上年[增减][加少])\)/.test(line))
		return ['adjustment', 'initial', 'adjusted', 'budget', 'executed'];
	const rest: Stage[] = /结余|余额|结转/.test(line) ? ['carry-in', 'carry-out', 'balance'] : [];
	if (/收入|到位/.test(line)) rest.push('income');
	if (/预算调整/.test(line)) rest.push('adjustment');
	if (/上年度/.test(line)) rest.push('prior-executed');
	if (cell === 'executed') return ['executed', ...rest];
	const planned: Stage[] =
		isProse || cell === 'initial' ? ['initial', 'budget', 'requested'] : ['adjusted', 'budget'];
	return [
		...planned,
		...(isProse || cell === 'revised' ? (['adjusted', 'income'] as const) : []),
		...rest
	];
}

/** What of a label names the line: without the column that it adds in brackets, and without the group in front. */
const lineOf = (line: string): string =>
	line
		.replace(/\((\d{4}年(决算|实际执行|预算)数|增减|比上年[增减][加少]|[^()]*拨款)\)/g, '')
		.split(/[:：]/)
		.at(-1) ?? '';

const totals =
	/^(年度)?(项目|财政)?(资金)?(总额|合计|总金额|资金|预算|总计)$|^支出合计$|^计划安排资金(合计)?$/;

function lineLikeness(label: string, texts: readonly string[]): number {
	const line = lineOf(label);
	return Math.max(
		0,
		...texts.map((text) =>
			totals.test(nameOf(line)) && totals.test(nameOf(text))
				? 0.9
				: Math.max(likenessOf(line, text), likenessOf(label, text))
		)
	);
}

function judgeMoney(
	labels: Labels,
	forms: Forms,
	say: Say,
	spurious: (what: string, found: string) => void
): void {
	const factor = factors[labels.money_unit ?? '万元'] ?? '1';
	const isProse = /(报告|说明|公告)$/.test(labels.doc_type);
	const amounts = forms.flatMap((form) =>
		form.amounts.flatMap((amount) =>
			amount.wan === null || amount.status === 'derived'
				? []
				: [
						{
							...amount,
							wan: amount.wan,
							texts: [
								amount.line,
								amount.programme ?? '',
								amount.nature ?? '',
								amount.place.row ?? '',
								amount.place.section ?? ''
							],
							used: false
						}
					]
		)
	);
	const wants = labels.budget.flatMap(({ line, ...row }) =>
		cells.map((cell) => ({
			line,
			cell,
			wan:
				decimal(row[cell]) === null
					? null
					: new Big(decimal(row[cell]) ?? 0).times(factor).toFixed(),
			stages: stagesOf(line, cell, isProse),
			done: false
		}))
	);
	// the likest names first, so that equal values of several lines find their own
	const pairs = wants
		.flatMap((want) =>
			amounts.flatMap((amount) => {
				if (!isSame(amount.wan, want.wan) || !want.stages.includes(amount.stage)) return [];
				return [{ want, amount, likeness: lineLikeness(want.line, amount.texts) }];
			})
		)
		.sort((one, other) => other.likeness - one.likeness);
	for (const { want, amount, likeness } of pairs) {
		if (want.done || amount.used || (likeness < 0.3 && !isProse)) continue;
		want.done = true;
		amount.used = true;
		say('money', `${want.line} ${want.cell}`, want.wan, amount.wan, true);
	}
	for (const want of wants) {
		if (want.done) continue;
		const own: Stage[] =
			want.wan === null ? [want.cell === 'revised' ? 'adjusted' : want.cell] : want.stages;
		const other = amounts.find(
			(amount) =>
				!isProse &&
				!amount.used &&
				own.includes(amount.stage) &&
				lineLikeness(want.line, amount.texts) >= 0.8 &&
				!wants.some((one) => isSame(one.wan, amount.wan))
		);
		if (other !== undefined) other.used = true;
		say('money', `${want.line} ${want.cell}`, want.wan, other?.wan ?? null, false);
	}
	const printed = new Set(
		[...wants.map(({ wan }) => wan), ...numbersIn(labels)].flatMap((value) =>
			value === null
				? []
				: ['0.0001', '1', '10000'].map((times) => new Big(value).times(times).toFixed())
		)
	);
	for (const { used, wan, line } of amounts)
		if (!used && !printed.has(new Big(wan).toFixed())) spurious(line, wan);
	judgeRowCells(labels, forms, say);
}

/** Every number that stands anywhere in the labels. */
const numbersIn = (labels: Labels): string[] =>
	foldText(JSON.stringify([labels.budget, labels.indicators, labels.staffing, labels.total_score]))
		.replace(/"level\d"|(?<=\d),(?=\d{3}\D)/g, '')
		.match(/\d+(\.\d+)?/g) ?? [];

/** The rate, weight and score that stand in the row of an amount. */
function judgeRowCells({ budget }: Labels, forms: Forms, say: Say): void {
	const rates = forms.flatMap(({ statedRates }) =>
		statedRates.map((rate) => ({ ...rate, used: false }))
	);
	const points = forms.flatMap(({ statedScores }) => statedScores);
	for (const { line, stated_rate: rate, weight, score } of budget) {
		const wanted = decimal(rate);
		if (rate != null && wanted !== null) {
			// 1 printed for 100 %
			const isRate = (percent: string | null) =>
				isSame(percent, wanted) ||
				(!/[%％]/.test(rate) && isSame(percent, new Big(wanted).times(100).toFixed()));
			const near = rates.filter(({ of, used }) => !used && lineLikeness(line, [of]) >= 0.5);
			const hit =
				near.find(({ percent }) => isRate(percent)) ??
				rates.find(({ percent, used }) => !used && isRate(percent));
			if (hit !== undefined) hit.used = true;
			const found = hit ?? near[0];
			say('rate', `${line} rate`, wanted, found?.percent ?? null, hit !== undefined);
		}
		for (const [what, value] of [
			['weight', decimal(weight)],
			['score', decimal(score)]
		] as const) {
			if (value === null) continue;
			const near = points.filter(({ of }) => lineLikeness(line, [of]) >= 0.5 || /执行/.test(of));
			const hit = near.find((each) => isSame(each[what], value));
			const found = hit ?? near.find((each) => each[what] !== null);
			say('row-points', `${line} ${what}`, value, found?.[what] ?? null, hit !== undefined);
		}
	}
}

function judgeIndicators(labels: Labels, forms: Forms, say: Say): void {
	const left = new Set(forms.flatMap(({ indicators }) => indicators));
	const others = forms.flatMap(({ amounts, counts, goals, indicators, staffing, statedRates }) => [
		...[...amounts, ...statedRates].map(({ raw }) => raw),
		...indicators.flatMap(({ target, actual }) => [target.raw, actual?.raw ?? '']),
		...counts.map(({ raw }) => raw),
		...staffing.flatMap(({ establishment, inPost, total, retired }) =>
			[establishment, inPost, total, retired].flatMap((count) => count?.raw ?? [])
		),
		...goals.flatMap(({ expected, actual }) => [expected, actual ?? ''])
	]);
	for (const label of labels.indicators) {
		const name = label.level3;
		if (nameOf(name) === '') continue;
		const [best] = [...left]
			.map((one) => ({
				one,
				likeness: likenessOf(name, one.level3),
				points: agreementOf(label, one)
			}))
			.filter(({ likeness }) => likeness >= 0.8)
			.sort((a, b) => b.likeness - a.likeness || b.points - a.points);
		if (best === undefined && (label.target ?? label.actual ?? null) !== null) {
			// a count in a sentence, or one of several in a cell: its number has to be in a fact
			for (const what of ['target', 'actual'] as const) {
				const value = label[what];
				const number = /\d+(\.\d+)?/.exec(foldText(value ?? '').replace(/,/g, ''))?.[0];
				if (number === undefined) continue;
				const hit = others.find((raw) => foldText(raw).replace(/,/g, '').includes(number));
				say(what, `${name} ${what}`, value ?? null, hit === undefined ? null : number, true);
			}
			continue;
		}
		if (best !== undefined) left.delete(best.one);
		const one = best?.one ?? null;
		say('indicator', name, name, one?.level3 ?? null, true);
		for (const what of ['target', 'actual'] as const) {
			const value = label[what] ?? null;
			if (value === null || blank.test(valueOf(value))) continue;
			const raw = one?.[what]?.raw ?? '';
			say(
				what,
				`${name} ${what}`,
				value,
				raw === '' ? null : raw,
				isQuantity(value, one?.[what] ?? null)
			);
		}
		for (const what of ['weight', 'score'] as const) {
			const value = decimal(label[what]);
			const found = one?.[what] ?? null;
			if (value !== null) say(what, `${name} ${what}`, value, found, isSame(found, value));
		}
	}
}

/** How many cells of an indicator agree with the label: names repeat, rows do not. */
const agreementOf = (label: Labels['indicators'][number], one: Indicator): number =>
	Number(isQuantity(label.target ?? '', one.target)) +
	Number(isQuantity(label.actual ?? '', one.actual)) +
	Number(isSame(decimal(label.weight), one.weight));
