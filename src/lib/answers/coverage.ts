import type { ScopeFilter } from '../filters/scope-filter.ts';
import { type Coverage, type Extent, findingsOf } from '../queries/coverage.ts';
import type { FindingCell } from '../queries/finding-cells.ts';
import type { SiteData } from '../site-data/source.ts';
import { type Cell, fits, fitsScope } from './cells.ts';
import { rowsOf, unitYearsMatching } from './unit-years.ts';

/** How much there is in a scope, besides findings. */
export async function extent(data: SiteData, filter: ScopeFilter): Promise<Extent> {
	const scope = await unitYearsMatching(data, filter);
	const [counted] = scope
		.rollup({
			units: 'distinct(d.rank)',
			unitYears: 'count()',
			evaluations: 'sum(d.evaluations)',
			targets: 'sum(d.targets)',
			firstYear: 'min(d.year)',
			lastYear: 'max(d.year)',
			facts: 'sum(d.facts)',
			problems: 'sum(d.problems)'
		})
		.objects() as [Extent];
	return scope.numRows() > 0 ? counted : nothing;
}

const nothing: Extent = {
	units: 0,
	unitYears: 0,
	evaluations: 0,
	targets: 0,
	firstYear: null,
	lastYear: null,
	facts: 0,
	problems: 0
};

/** Published findings of a scope by class and severity: of cells, or for chosen units of their profiles. */
export async function findingCells(data: SiteData, filter: ScopeFilter): Promise<FindingCell[]> {
	const counted =
		filter.unit.length === 0
			? (await data.rows<Cell & FindingCell>('finding-cells')).filter((cell) =>
					fitsScope(cell, filter)
				)
			: await profileRows<FindingCell>(data, filter, 'severities');
	const found = new Map<string, FindingCell>();
	for (const { class: kind, severity, findings } of counted) {
		const same = found.get(`${kind} ${severity}`);
		if (same !== undefined) same.findings += findings;
		else found.set(`${kind} ${severity}`, { class: kind, severity, findings });
	}
	return [...found.values()].sort((one, other) =>
		one.class + one.severity < other.class + other.severity ? -1 : 1
	);
}

/** Rows by kind of report that the profiles of chosen units have, of the kinds of report that are chosen. */
export async function profileRows<Row>(
	data: SiteData,
	filter: ScopeFilter,
	name: string,
	kind: 'profiles' | 'rule-runs' = 'profiles'
): Promise<Row[]> {
	const places = rowsOf(await unitYearsMatching(data, filter));
	const rows = (await data.ofUnitYears(kind, places))[name] ?? [];
	return (rows as unknown as (Row & { stage: string })[]).filter(({ stage }) =>
		fits(filter.stage, stage)
	);
}

/** How much there is in a scope, with its published findings. */
export async function coverage(data: SiteData, filter: ScopeFilter): Promise<Coverage> {
	const [found, cells] = await Promise.all([extent(data, filter), findingCells(data, filter)]);
	return { ...found, findings: findingsOf(cells) };
}
