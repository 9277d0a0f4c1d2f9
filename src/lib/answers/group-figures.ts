import type { ColumnTable } from 'arquero';
import type { ScopeFilter } from '../filters/scope-filter.ts';
import { type GroupFigures, minForQuartiles } from '../queries/group-figures.ts';
import { scale, unscaled } from '../site-data/columns.ts';
import type { SiteData } from '../site-data/source.ts';
import { unitYearsMatching } from './unit-years.ts';

interface Sums extends Omit<GroupFigures, 'by' | 'value' | 'label'> {
	value: string | number | null;
}

/**
 * What the units of a scope did together, by year, and by district in the latest year with evaluations. Smaller groups have no
 * quartiles.
 */
export async function groupFigures(data: SiteData, filter: ScopeFilter): Promise<GroupFigures[]> {
	const [scope, nameOf] = await Promise.all([unitYearsMatching(data, filter), districtNames(data)]);
	if (scope.numRows() === 0) return [];
	const [{ latest } = { latest: null }] = scope
		.filter('d.evaluated')
		.rollup({ latest: 'max(d.year)' })
		.objects() as { latest: number | null }[];
	const ofLatest = (scope.params({ latest }) as ColumnTable).filter('d.year === $.latest');
	return [
		{ by: 'year' as const, table: scope },
		{ by: 'district' as const, table: ofLatest }
	].flatMap(({ by, table }) =>
		sumsBy(table, by).map((sums) => {
			const value = sums.value === null ? null : String(sums.value);
			const label = by === 'year' || value === null ? value : nameOf(value);
			return { ...sums, by, value, label, ...figuresOf(sums) };
		})
	);
}

/** What districts are called, by their code; null for a code that there is not. */
export async function districtNames(data: SiteData): Promise<(code: string) => string | null> {
	const regions = await data.rows<{ code: string; name: string }>('regions');
	const names = new Map(regions.map(({ code, name }) => [code, name]));
	return (code) => names.get(code) ?? null;
}

/** By value, that of no value last. */
function sumsBy(scope: ColumnTable, column: 'year' | 'district'): Sums[] {
	const both = 'd.budget !== null && d.executed !== null';
	return scope
		.groupby({ value: `d.${column}` })
		.rollup({
			ofYear: 'max(d.year)',
			evaluated: 'sum(d.evaluated ? 1 : 0)',
			both: `sum(${both} ? 1 : 0)`,
			budget: `sum(${both} ? d.budget : 0)`,
			executed: `sum(${both} ? d.executed : 0)`,
			rated: 'valid(d.fullRate)',
			lowerRate: 'quantile(d.fullRate, 0.25)',
			medianRate: 'quantile(d.fullRate, 0.5)',
			upperRate: 'quantile(d.fullRate, 0.75)',
			overEstablishment: `sum(d.controlRate > ${100 * scale} ? 1 : 0)`,
			staffed: 'valid(d.controlRate)',
			findings: 'sum(d.findings)'
		})
		.orderby('value')
		.objects() as Sums[];
}

/** As they are shown: nothing where too few state it. */
function figuresOf({ both, rated, budget, executed, lowerRate, medianRate, upperRate }: Sums) {
	const money = (sum: number | null) => (both === 0 ? null : sum! / scale);
	const quartile = (rate: number | null) => (rated < minForQuartiles ? null : unscaled(rate!));
	return {
		budget: money(budget),
		executed: money(executed),
		lowerRate: quartile(lowerRate),
		medianRate: quartile(medianRate),
		upperRate: quartile(upperRate)
	};
}
