import {
	missing,
	printed,
	text,
	type Cell,
	type TableModel
} from '#lib/charts/table/table-model.ts';
import { termOf, type Words } from '#lib/i18n/words.ts';
import type { TargetHistory } from '#lib/shape/target-history.ts';

/** Each indicator with its target and its result of every year, and whether the target ever changed. */
export function targetsTable(
	targets: readonly TargetHistory[],
	years: readonly number[],
	words: Words
): TableModel {
	const { byYear } = words;
	return {
		columns: [
			{ label: byYear.targets.indicator },
			...years.map((year) => ({ label: String(year) })),
			{ label: byYear.targets.change }
		],
		rows: targets.map((history) => [
			printed([history.programme, history.indicator].filter(Boolean).join(' ')),
			...years.map((year) => yearCell(history, year, words)),
			text(changeOf(history, words))
		])
	};
}

function yearCell({ unitId, years }: TargetHistory, year: number, words: Words): Cell {
	const own = years.get(year);
	if (own === undefined) return missing(words.charts.notReported);
	const { target, targetFact, actual, actualFact, verdict } = own;
	const facts = [targetFact, ...(actualFact === null ? [] : [actualFact])];
	return {
		...printed(`${target} → ${actual ?? words.byYear.targets.noActual}`),
		facts: facts.map((factId) => ({ unitId, factId })),
		...(verdict === 'missed' ? { notes: [termOf(words.terms.verdict, verdict)] } : {})
	};
}

function changeOf({ unchanged, years }: TargetHistory, words: Words): string {
	const { changed, same, sameFor } = words.byYear.targets;
	if (unchanged < 2) return changed;
	return unchanged === 2 && years.size === 2 ? same : sameFor(unchanged);
}
