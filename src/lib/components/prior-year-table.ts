import { number, printed, type TableModel } from '../charts/table/table-model.ts';
import { signedWan } from '../charts/marks/signed-text.ts';
import { formatWan } from '../i18n/format.ts';
import type { Words } from '../i18n/words.ts';
import type { PriorYearRow } from '../queries/prior-year.ts';

/** Each line of a form with its year and the year before, and what it changed by. */
export function priorYearTable(rows: readonly PriorYearRow[], words: Words): TableModel {
	const { priorYear } = words;
	const money = { unit: words.charts.wan, numeric: true };
	return {
		columns: [
			{ label: priorYear.line },
			{ label: priorYear.before, ...money },
			{ label: priorYear.now, ...money },
			{ label: priorYear.change, ...money }
		],
		rows: rows.map(({ unitId, line, programme, prior, priorFact, executed, executedFact }) => [
			printed(programme === null ? line : `${programme} ${line}`),
			number(formatWan(prior), unitId, [priorFact]),
			number(formatWan(executed), unitId, [executedFact]),
			number(signedWan(executed - prior))
		])
	};
}
