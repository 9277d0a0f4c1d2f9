import { formatCount, formatPercent, formatWan } from '#lib/i18n/format.ts';
import { termOf, type Words } from '#lib/i18n/words.ts';
import type { RatesOfUnit } from '#lib/shape/rates-by-unit.ts';
import type { ScoresOfForm } from '#lib/shape/scores-by-form.ts';
import type { StaffingRow } from '#lib/shape/staffing-rows.ts';
import type { StagesOfUnit } from '#lib/shape/stages-by-unit.ts';

interface Charts {
	stages: StagesOfUnit[];
	rates: RatesOfUnit[];
	staffing: StaffingRow[];
	scores: ScoresOfForm[];
}

interface KeyFigure {
	label: string;
	value: string;
	note?: string;
	href?: string;
	missing?: boolean;
}

/** The address of a figure's place on the page. */
type FactLinkTo = (factId: number) => string;

/** What a reader wants to know first of one unit and year; what is missing says why. */
export function keyFigures(
	charts: Charts,
	year: number,
	words: Words,
	link: FactLinkTo
): KeyFigure[] {
	const of = <Row extends { year: number }>(rows: readonly Row[]) =>
		rows.filter((row) => row.year === year);
	const [stages] = of(charts.stages);
	const [rates] = of(charts.rates);
	if (stages !== undefined && !stages.evaluated) return requestOnly(stages, words, link);
	return [
		...(stages === undefined ? [] : moneyFigures(stages, words, link)),
		...(rates === undefined ? [] : rateFigures(rates, words)),
		staffFigure(of(charts.staffing), words),
		scoreFigure(of(charts.scores), words)
	];
}

function absent(label: string, words: Words): KeyFigure {
	return { label, value: words.charts.notReported, missing: true };
}

function requestOnly(row: StagesOfUnit, words: Words, link: FactLinkTo): KeyFigure[] {
	const { requested } = row.stages;
	const { unit } = words.pages;
	const outside = termOf(words.terms.metricStatus, 'out-of-scope');
	return [
		requested === null
			? absent(unit.requested, words)
			: {
					label: unit.requested,
					value: formatWan(requested.wan),
					note: words.charts.wan,
					href: link(requested.factId)
				},
		{ label: unit.executed, value: outside, missing: true },
		{ label: unit.inPost, value: outside, missing: true },
		{ label: unit.score, value: outside, missing: true }
	];
}

function moneyFigures(row: StagesOfUnit, words: Words, link: FactLinkTo): KeyFigure[] {
	const { executed, adjusted, initial, budget } = row.stages;
	const shown = [
		{ amount: executed, label: words.pages.unit.executed },
		{ amount: adjusted, label: words.charts.budget.adjusted },
		{ amount: initial, label: words.charts.budget.initial },
		{ amount: budget, label: words.charts.budget.unspecified }
	];
	const stated = shown.flatMap(({ amount, label }) =>
		amount === null
			? []
			: [
					{
						label,
						value: formatWan(amount.wan),
						note: words.charts.wan,
						href: link(amount.factId)
					}
				]
	);
	return executed === null ? [absent(words.pages.unit.executed, words), ...stated] : stated;
}

function rateFigures(row: RatesOfUnit, words: Words): KeyFigure[] {
	const { unit } = words.pages;
	const { byAdjusted, byInitial } = row;
	const note = byAdjusted.unspecified ? unit.onUnspecified : unit.onAdjusted;
	return [
		byAdjusted.percent === null
			? absent(unit.executionRate, words)
			: { label: unit.executionRate, value: formatPercent(byAdjusted.percent), note },
		...(byInitial.percent === null
			? []
			: [
					{
						label: words.charts.rate.byInitial,
						value: formatPercent(byInitial.percent),
						note: unit.onInitial
					}
				])
	];
}

function staffFigure(rows: readonly StaffingRow[], words: Words): KeyFigure {
	const label = words.pages.unit.inPost;
	const stated = rows.filter((row) => row.people !== null);
	if (stated.length === 0) return absent(label, words);
	const people = [...new Set(stated.map((row) => formatCount(row.people ?? 0)))].join(
		words.site.listSeparator
	);
	const posts = stated.find((row) => row.establishment !== null)?.establishment;
	const rates = stated.flatMap((row) => (row.rate === null ? [] : [formatPercent(row.rate)]));
	const value =
		posts === undefined || posts === null ? people : `${people} / ${formatCount(posts)}`;
	const note =
		rates.length > 0 ? [...new Set(rates)].join(' / ') : words.charts.staffing.establishmentMissing;
	return { label, value, note };
}

function scoreFigure(rows: readonly ScoresOfForm[], words: Words): KeyFigure {
	const whole = rows.find((row) => row.programme === null && row.score !== null);
	const { score } = words.pages.unit;
	if (whole === undefined || whole.score === null) return absent(score, words);
	return {
		label: score,
		value: formatCount(whole.score),
		note: `/ ${formatCount(whole.weight ?? 100)}`
	};
}
