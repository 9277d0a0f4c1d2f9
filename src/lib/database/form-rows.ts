import type { Amount, Form } from '../domain/record.ts';
import type { FactRows } from './fact-rows.ts';
import { halfDigit, halfDigitWan } from './half-digit.ts';
import { indicatorRow } from './indicator-row.ts';
import type { Row, TableRows } from './rows.ts';

/** The tables that hold what one form states. */
export type FormTables = Pick<
	TableRows,
	| 'staffing'
	| 'amount'
	| 'indicator'
	| 'goal'
	| 'stated_rate'
	| 'stated_score'
	| 'stated_count'
	| 'stated_list'
	| 'stated_claim'
	| 'cost_line'
	| 'cost_part'
	| 'stated_field'
	| 'building'
	| 'stated_date'
>;

/** Adds the rows of one form to the tables. `year` is the fiscal year of its report. */
export function addFormRows(
	tables: FormTables,
	facts: FactRows,
	form: Form,
	formId: number,
	year: number | null
): void {
	tables.staffing.push(...staffingRows(facts, form, formId));
	tables.amount.push(...amountRows(facts, form, formId, year));
	// targets of several years stand beside those of the year, which are what a report is held to
	const ofYear = form.indicators.filter(({ horizon }) => horizon !== 'mid-term');
	ofYear.forEach((indicator, index) =>
		tables.indicator.push({
			indicator_id: tables.indicator.length + 1,
			form_id: formId,
			seq: index + 1,
			...indicatorRow(indicator, (fact) => facts.add(formId, fact))
		})
	);
	form.goals.forEach((goal, index) => {
		const text = (raw: string) => facts.add(formId, { raw, status: 'reported', place: goal.place });
		tables.goal.push({
			goal_id: tables.goal.length + 1,
			form_id: formId,
			seq: index + 1,
			expected_fact_id: text(goal.expected),
			actual_fact_id: goal.actual === null ? null : text(goal.actual)
		});
	});
	addStatements(tables, facts, form, formId);
}

const staffingFields = [
	['establishment', 'establishment'],
	['inPost', 'in-post'],
	['retired', 'retired'],
	['dispatched', 'dispatched'],
	['total', 'total'],
	['statedControlRate', 'control-rate']
] as const;

function staffingRows(facts: FactRows, form: Form, formId: number): Row[] {
	// several bodies of one unit: each is a part, and none of them the unit's headcount
	const scopes = new Set(form.staffing.map(({ scope }) => scope));
	const claims = form.staffing.filter(({ scope }) => scope === undefined || scopes.size < 2);
	return claims.flatMap((claim, index) =>
		staffingFields.flatMap(([name, field]) => {
			const fact = claim[name];
			if (fact === null) return [];
			return {
				fact_id: facts.add(formId, fact),
				form_id: formId,
				claim: index + 1,
				field,
				value: 'percent' in fact ? fact.percent : fact.value,
				as_of: claim.asOf ?? null
			};
		})
	);
}

/** The fiscal year that an amount speaks about: the one is the year before for the stages of last year. */
function yearOf(amount: Amount, year: number | null): number | null {
	return year !== null && amount.stage.startsWith('prior-') ? year - 1 : year;
}

/**
 * Money of several years, changes against the year before and figures of still earlier years are in the record and not in the
 * database: they are neither a year's budget nor an adjustment of it, and every sum of a year would count them.
 */
const isOfYear = (amount: Amount): boolean =>
	amount.horizon !== 'mid-term' &&
	amount.of !== 'prior' &&
	!(amount.year !== undefined && amount.stage.startsWith('prior-'));

function amountRows(facts: FactRows, form: Form, formId: number, year: number | null): Row[] {
	return form.amounts.filter(isOfYear).map((amount, index) => ({
		fact_id: facts.add(formId, amount),
		form_id: formId,
		seq: index + 1,
		line: amount.line,
		scope: amount.scope,
		programme: amount.programme,
		stage: amount.stage,
		year: yearOf(amount, year),
		nature: amount.nature,
		relation: amount.relation,
		money_scope: amount.moneyScope,
		wan: amount.wan,
		printed_unit: amount.printedUnit,
		half_digit: halfDigitWan(amount.printedUnit, amount.decimals, amount.wan),
		stated_scope: amount.statedScope ?? null,
		sum_group: amount.group ?? null
	}));
}

/** The tables in which a row is one fact and nothing else is worked out. */
function addStatements(tables: FormTables, facts: FactRows, form: Form, formId: number): void {
	for (const rate of form.statedRates)
		tables.stated_rate.push({
			fact_id: facts.add(formId, rate),
			form_id: formId,
			kind: rate.kind,
			of: rate.of,
			programme: rate.programme,
			percent: rate.percent,
			half_digit: halfDigit(rate.percent)
		});
	for (const score of form.statedScores)
		tables.stated_score.push({
			fact_id: facts.add(formId, score),
			form_id: formId,
			kind: score.kind,
			of: score.of,
			weight: score.weight,
			score: score.score,
			grade: score.grade
		});
	for (const count of form.counts)
		tables.stated_count.push({
			fact_id: facts.add(formId, count),
			form_id: formId,
			subject: count.subject,
			value: count.value,
			low: count.low ?? null,
			high: count.high ?? null,
			unit: count.unit,
			role: count.role,
			sum_group: count.group
		});
	for (const list of form.lists)
		tables.stated_list.push({
			fact_id: facts.add(formId, list),
			form_id: formId,
			subject: list.subject,
			stated: list.stated,
			listed: list.listed,
			items: list.items,
			open: list.open
		});
	for (const claim of form.claims)
		tables.stated_claim.push({
			fact_id: facts.add(formId, claim),
			form_id: formId,
			kind: claim.kind,
			programme: claim.programme
		});
	addCostLines(tables, facts, form, formId);
	for (const building of form.buildings)
		tables.building.push({
			fact_id: facts.add(formId, building),
			form_id: formId,
			measure: building.measure,
			value: building.value,
			unit: building.unit
		});
	for (const date of form.dates)
		tables.stated_date.push({
			fact_id: facts.add(formId, date),
			form_id: formId,
			kind: date.kind,
			date: date.date
		});
}

function addCostLines(tables: FormTables, facts: FactRows, form: Form, formId: number): void {
	for (const line of form.costLines) {
		const factId = facts.add(formId, line);
		tables.cost_line.push({
			fact_id: factId,
			form_id: formId,
			programme: line.programme,
			item: line.item,
			detail: line.detail,
			wan: line.wan,
			basis_text: line.basisText,
			relation: line.relation,
			half_digit: halfDigitWan(line.printedUnit, line.decimals, line.wan),
			unit_prices: line.unitPrices?.length ?? 0
		});
		line.subAmounts?.forEach((part, index) =>
			tables.cost_part.push({ fact_id: factId, seq: index + 1, item: part.item, wan: part.wan })
		);
	}
}
