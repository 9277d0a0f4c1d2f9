import { desc } from 'arquero';
import type { ScopeFilter } from '#lib/filters/scope-filter.ts';
import {
	inPercent,
	maxMoved,
	type MovedAnswer,
	movedMeasures,
	type MovedRow,
	type MovedSpan
} from '#lib/queries/year-over-year.ts';
import { unscaled } from '#lib/site-data/columns.ts';
import type { SiteData } from '#lib/site-data/source.ts';
import { rowsOf, unitYearsMatching } from './unit-years.ts';

/**
 * How much each measure moved against the year before: of all unit-years of the scope together, and of single ones in the default
 * order while they are few, else of those whose execution moved most. The scope says the later year.
 */
export async function yearOverYear(
	data: SiteData,
	filter: ScopeFilter,
	span: MovedSpan = 'latest'
): Promise<MovedAnswer> {
	const scope = await unitYearsMatching(data, filter);
	const none = { counts: { asked: 0, pairs: 0 }, summary: [], rows: [] };
	if (scope.numRows() === 0) return none;
	const evaluated = scope.filter('d.evaluated');
	const asked =
		span === 'all'
			? evaluated
			: evaluated
					.groupby('rank')
					.derive({ latest: 'max(d.year)' })
					.ungroup()
					.filter('d.year === d.latest');
	const paired = asked.filter('d.paired');
	const counts = { asked: asked.numRows(), pairs: paired.numRows() };
	if (counts.pairs === 0) return { ...none, counts };
	const summary = movedMeasures.map((measure) => {
		const moved = `d.moved_${measure}`;
		const [sums] = paired
			.rollup({
				n: `valid(${moved})`,
				up: `sum(${moved} > 0 ? 1 : 0)`,
				down: `sum(${moved} < 0 ? 1 : 0)`,
				same: `sum(${moved} === 0 ? 1 : 0)`,
				change: `median(${moved})`,
				percent: inPercent.includes(measure) ? `median(d.percent_${measure})` : 'null'
			})
			.objects() as [Record<'n' | 'up' | 'down' | 'same' | 'change' | 'percent', number>];
		const { n, up, down, same, change, percent } = sums;
		const shown = (middle: number | null | undefined) => (middle == null ? null : unscaled(middle));
		return {
			measure,
			n,
			without: counts.pairs - n,
			up,
			down,
			same,
			medianChange: shown(change),
			medianPercent: shown(percent)
		};
	});
	const shown =
		counts.pairs > maxMoved
			? paired
					.derive({ size: 'd.moved_executed === null ? -1 : abs(d.moved_executed)' })
					.orderby(desc('size'), 'rank', 'year')
					.slice(0, maxMoved)
			: paired;
	const { rows = [] } = await data.ofUnitYears('changes', rowsOf(shown));
	return {
		counts,
		summary,
		rows: rows.map((row) => ({ ...row, pairs: counts.pairs }) as unknown as MovedRow)
	};
}
