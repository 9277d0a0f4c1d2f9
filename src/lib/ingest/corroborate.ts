import Big from 'big.js';
import { basisSentence } from '#lib/domain/basis.ts';
import { readMalformedNumber } from '#lib/domain/number.ts';
import type { Amount, Form, ReportRecord } from '#lib/domain/record.ts';

/**
 * Uses what one document says in several places as evidence for a reading:
 * a misprinted amount is repaired when its only candidate is printed elsewhere for the same unit or programme;
 * a budget whose stage no word tells takes the stage of the one budget total that it equals.
 */
export function corroborate(forms: Form[], problems: ReportRecord['problems']): void {
	const amounts = forms.flatMap((form) => form.amounts);
	for (const form of forms)
		for (const amount of form.amounts) {
			if (amount.status === 'unparseable') repair(amount, amounts, problems);
			if (amount.stage === 'budget' && amount.scope === 'unit' && form.form !== 'base-data')
				settleStage(amount, amounts);
		}
}

const incomeNatures = ['一般公共预算', '政府性基金', '国有资本经营', '专户非税', '其他资金'];

function repair(
	amount: Amount,
	amounts: readonly Amount[],
	problems: ReportRecord['problems']
): void {
	const candidates = readMalformedNumber(amount.raw)?.candidates ?? [];
	const [candidate] = candidates;
	if (candidate === undefined || candidates.length > 1) return;
	const support = amounts.filter(
		(other) =>
			other !== amount &&
			other.wan === candidate &&
			other.scope === amount.scope &&
			other.programme === amount.programme
	);
	const first = support[0];
	if (first === undefined) return;
	amount.wan = candidate;
	amount.status = 'repaired';
	amount.printedUnit = first.printedUnit;
	amount.decimals = candidate.split('.')[1]?.length ?? 0;
	amount.basis = basisSentence({
		kind: 'printed-elsewhere',
		value: candidate,
		times: support.length,
		line: first.line,
		at: first.place.line ?? null
	});
	problems.push({ code: 'repaired', raw: amount.raw, place: amount.place, note: amount.basis });
}

function settleStage(amount: Amount, amounts: readonly Amount[]): void {
	const totals = amounts.filter(
		(other) =>
			other.scope === 'unit' &&
			other.nature === null &&
			other.relation === 'total' &&
			other.moneyScope === 'budget'
	);
	const equal = (stage: Amount['stage']) =>
		totals.some(
			(other) =>
				other.stage === stage &&
				other.wan !== null &&
				sameAmount(other.wan, referenceOf(amount, amounts))
		);
	const isAdjusted = equal('adjusted');
	if (isAdjusted === equal('initial')) return;
	amount.stage = isAdjusted ? 'adjusted' : 'initial';
	const total = isAdjusted ? '全年预算数' : '年初预算数';
	amount.basis = basisSentence({ kind: 'equals-total', total });
}

/** The total that says which budget a part belongs to: its own amount, or 按收入性质 / 按支出性质 of the same form. */
function referenceOf(amount: Amount, amounts: readonly Amount[]): string | null {
	if (amount.nature === null || amount.nature.startsWith('按')) return amount.wan;
	const heads = amounts.filter(
		(other) =>
			other.place.table === amount.place.table &&
			other.nature?.startsWith('按') === true &&
			other.wan !== null
	);
	if (heads[0] !== undefined) return heads[0].wan;
	const parts = amounts.filter(
		(other) =>
			other.place.table === amount.place.table &&
			incomeNatures.includes(other.nature ?? '') &&
			other.wan !== null
	);
	return parts.length === 0
		? null
		: parts
				.reduce((sum, part) => sum.plus(part.wan ?? '0'), new Big('0'))
				.toFixed(parts[0]?.decimals ?? 2);
}

function sameAmount(a: string, b: string | null): boolean {
	return b !== null && new Big(a).eq(b);
}
