import { formatWan } from '#lib/i18n/format.ts';
import type { Words } from '#lib/i18n/words.ts';
import { missing, number, printed, text, type TableModel } from '#lib/charts/table/table-model.ts';
import type { ProgrammeRow } from '#lib/queries/unit-programmes.ts';

const stages = [
	['carryIn', 'carry-in'],
	['initial', 'initial'],
	['adjustment', 'adjustment'],
	['adjusted', 'adjusted'],
	['budget', 'budget'],
	['executed', 'executed'],
	['carryOut', 'carry-out'],
	['requested', 'requested']
] as const;

/** Stages that no programme states have no column. */
export function programmesTable(rows: readonly ProgrammeRow[], words: Words): TableModel {
	const shown = stages.filter(([field]) => rows.some((row) => row[field] !== null));
	return {
		columns: [
			{ label: words.pages.unit.programme },
			{ label: words.charts.year },
			{ label: words.site.fact.form },
			...shown.map(([, stage]) => ({
				label: words.terms.stage[stage] ?? stage,
				unit: words.charts.wan,
				numeric: true
			}))
		],
		rows: rows.map((row) => [
			printed(row.programme),
			text(String(row.year)),
			text(words.terms.form[row.form] ?? row.form),
			...shown.map(([field]) => {
				const wan = row[field];
				return wan === null ? missing(words.pages.unit.notListed) : number(formatWan(wan));
			})
		])
	};
}
