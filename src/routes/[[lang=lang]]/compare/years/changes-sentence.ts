import { signedCount, signedPercent, signedPoints } from '#lib/charts/marks/signed-text.ts';
import { formatWan } from '#lib/i18n/format.ts';
import type { Words } from '#lib/i18n/words.ts';
import { movedMeasures, type MovedRow } from '#lib/queries/year-over-year.ts';
import type { YearsOfUnit } from './years-of-unit.ts';

/** What changed in the latest year against the one before, in one sentence: facts, no adjectives. */
export function changesSentence({ moved, targets }: YearsOfUnit, words: Words): string {
	const { byYear, site } = words;
	const latest = moved.units.toSorted((one, other) => other.year - one.year)[0];
	if (latest === undefined) return '';
	const { year, measures } = latest;
	const same = targets.filter(
		({ years, unchanged }) => unchanged > 1 && years.has(year) && years.has(year - 1)
	).length;
	const parts = [
		...movedMeasures.flatMap((name) => changeText(measures[name], words)),
		...(same > 0 ? [byYear.unchanged(same)] : [])
	];
	const said = parts.length === 0 ? byYear.nothing : parts.join(site.listSeparator);
	return byYear.compared(String(year), String(year - 1), said);
}

function changeText({ measure, change, percent, reason }: MovedRow, words: Words): string[] {
	if (change === null || reason !== null) return [];
	const { moved, charts } = words;
	const units = { budget: charts.wan, executed: charts.wan, staff: charts.people };
	const amount =
		measure === 'rate'
			? signedPoints(change, moved.points)
			: percent !== null
				? signedPercent(percent)
				: measure === 'score'
					? `${change > 0 ? '+' : ''}${formatWan(change)}`
					: `${signedCount(change)} ${units[measure]}`;
	return [`${moved.measures[measure]} ${amount}`];
}
