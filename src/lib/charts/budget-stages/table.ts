import { formatWan } from '#lib/i18n/format.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { StagesOfUnit } from '#lib/shape/stages-by-unit.ts';
import {
	missing,
	number,
	text,
	unitCell,
	type Cell,
	type TableModel
} from '../table/table-model.ts';

export function budgetStagesTable(rows: readonly StagesOfUnit[], words: Words): TableModel {
	const { budget, unit, year } = words.charts;
	const money = (label: string) => ({ label, unit: words.charts.wan, numeric: true });
	return {
		columns: [
			{ label: unit },
			{ label: year },
			money(budget.initial),
			money(budget.adjusted),
			money(budget.unspecified),
			money(budget.executed),
			money(budget.requested)
		],
		rows: rows.map((row) => [
			unitCell(row.unitId, row.unit),
			text(String(row.year)),
			...(['initial', 'adjusted', 'budget', 'executed', 'requested'] as const).map(
				(stage): Cell => {
					const amount = row.stages[stage];
					if (amount !== null) return number(formatWan(amount.wan), row.unitId, [amount.factId]);
					return missing(absence(row, stage, words));
				}
			)
		])
	};
}

/** Target forms carry no execution; a unit that names its budget's stage has no unspecified one, and the other way round. */
function absence(row: StagesOfUnit, stage: keyof StagesOfUnit['stages'], words: Words): string {
	const { metricStatus } = words.terms;
	if (stage === 'requested')
		return row.evaluated ? words.site.table.missing : words.charts.notReported;
	if (!row.evaluated) return metricStatus['out-of-scope'] ?? '';
	const stated = row.stages.initial !== null || row.stages.adjusted !== null;
	if (stage === 'budget' && stated) return words.site.table.missing;
	return words.charts.notReported;
}
