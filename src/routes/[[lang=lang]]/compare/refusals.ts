import { formatWan } from '#lib/i18n/format.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { OtherMoneyRow } from '#lib/queries/other-money.ts';
import type { ReportRow } from '#lib/queries/report-list.ts';
import type { UnitMetricRow } from '#lib/queries/unit-metrics.ts';

/** What these columns are not held against each other by, each with the reason. */
export function refusals(
	columns: readonly ReportRow[],
	metrics: readonly UnitMetricRow[],
	other: readonly OtherMoneyRow[],
	words: Words
): string[] {
	const { refusals: said } = words.moneyViews;
	const names = (rows: readonly { unit: string }[]) =>
		[...new Set(rows.map(({ unit }) => unit))].join(words.site.listSeparator);
	const targets = columns.filter(({ kind }) => kind === 'target');
	const evaluated = columns.filter(({ kind }) => kind === 'evaluation');
	const unspecified = metrics.filter(
		({ metric, flags }) => metric === 'M-BUD-01' && flags.includes('on-unspecified-budget')
	);
	const specified = metrics.some(
		({ metric, flags, value }) =>
			metric === 'M-BUD-01' && value !== null && !flags.includes('on-unspecified-budget')
	);
	const sentences = [
		...(targets.length > 0 && evaluated.length > 0
			? [said.kind(names(targets), names(evaluated))]
			: []),
		...(new Set(columns.map(({ year }) => year)).size > 1 ? [said.year] : []),
		...(unspecified.length > 0 && specified ? [said.unspecified(names(unspecified))] : []),
		...other.map(({ unit, amounts, largest }) => said.custodial(unit, amounts, formatWan(largest)))
	];
	return sentences.length === 0 ? [said.none] : sentences;
}
