import { type FindingFilter, type FindingName, findingNames } from '../filters/finding-filter.ts';
import type { ScopeFilter } from '../filters/scope-filter.ts';
import { type FindingFacets, noFacets } from '../queries/finding-facets.ts';
import { type FindingRow, maxFindings } from '../queries/finding-list.ts';
import type { FindingKind, FindingTally } from '../queries/finding-tallies.ts';
import type { RuleRunRow } from '../queries/rule-runs.ts';
import type { SiteData } from '../site-data/source.ts';
import { type Cell, fits, fitsScope } from './cells.ts';
import { profileRows } from './coverage.ts';

/** The findings that fit a filter. */
export interface FiledFindings {
	/** Behind each value that can be chosen, under what is chosen besides. */
	facets: FindingFacets;
	/** All that fit, by class, severity and rule. */
	tallies: FindingTally[];
	/** How many fit. */
	total: number;
	/** How many root causes these have. */
	leads: number;
	/** Those after so many, a page of them. */
	list: (offset: number, limit?: number) => Promise<FindingRow[]>;
}

interface FindingGroup extends FindingKind {
	group: number;
	stage: string;
}

interface ListedFinding {
	rank: number;
	year: number;
	group: number;
	lead: number;
}

interface FiledUnit {
	unitId: string;
	rank: number;
	districtCode: string | null;
	level: string | null;
	type: string | null;
}

/** What a finding has under some of the names of a filter, and under which of them that does not fit. */
interface Part {
	values: Partial<Record<FindingName, string | null>>;
	misses: FindingName[];
	/** Findings that fit in everything. */
	fitting: number;
}

/** The published findings that fit a filter: counted in one walk through the whole list, of which a page is read. */
export async function filedFindings(data: SiteData, filter: FindingFilter): Promise<FiledFindings> {
	const [units, groups, listed] = await Promise.all([
		data.rows<FiledUnit>('units'),
		data.rows<FindingGroup>('finding-kinds'),
		data.rows<ListedFinding>('listed-findings')
	]);
	const part = (values: Part['values']): Part => ({
		values,
		misses: findingNames.filter(
			(name) => values[name] !== undefined && !fits(filter[name], values[name])
		),
		fitting: 0
	});
	const byUnit = new Map(
		units.map(({ rank, unitId: unit, districtCode: district, level, type }) => [
			rank,
			part({ unit, district, level, type })
		])
	);
	const byGroup = new Map(groups.map(({ group, ...values }) => [group, part(values)]));
	const byYear = new Map<number, Part>();
	const facets = noFacets();
	const count = (name: FindingName, value: string | null | undefined, findings = 1) => {
		if (value != null && findings > 0) facets[name][value] = (facets[name][value] ?? 0) + findings;
	};
	const places: number[] = [];
	const leads = new Set<number>();
	for (const [place, { rank, group, year, lead }] of listed.entries()) {
		let ofYear = byYear.get(year);
		if (ofYear === undefined) byYear.set(year, (ofYear = part({ year: String(year) })));
		const [ofUnit, ofGroup] = [byUnit.get(rank)!, byGroup.get(group)!];
		const misses = ofUnit.misses.length + ofGroup.misses.length + ofYear.misses.length;
		if (misses === 0) {
			for (const each of [ofUnit, ofGroup, ofYear]) each.fitting += 1;
			places.push(place);
			leads.add(lead);
		} else if (misses === 1) {
			// it would fit if nothing were chosen there
			const missing = [ofUnit, ofGroup, ofYear].find((each) => each.misses.length === 1)!;
			const [name] = missing.misses as [FindingName];
			count(name, missing.values[name]);
		}
	}
	for (const { values, fitting } of [...byUnit.values(), ...byGroup.values(), ...byYear.values()])
		for (const name of findingNames) count(name, values[name], fitting);
	return {
		facets,
		tallies: together(groups, byGroup),
		total: places.length,
		leads: leads.size,
		list: (offset, limit = maxFindings) =>
			data.findingsAt<FindingRow>(places.slice(offset, offset + limit))
	};
}

/** Groups of one class, severity and rule, in the order of groups. */
function together(
	groups: readonly FindingGroup[],
	counted: ReadonlyMap<number, { fitting: number }>
): FindingTally[] {
	const tallies = new Map<string, FindingTally>();
	for (const { group, class: name, severity, rule } of groups) {
		const findings = counted.get(group)!.fitting;
		if (findings === 0) continue;
		const key = `${name} ${severity} ${rule}`;
		const same = tallies.get(key);
		if (same === undefined) tallies.set(key, { class: name, severity, rule, findings });
		else same.findings += findings;
	}
	return [...tallies.values()].sort(
		(one, other) =>
			compare(one.class, other.class) ||
			compare(one.severity, other.severity) ||
			compare(one.rule, other.rule)
	);
}

function compare(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}

/** How often each rule could be tested in a scope: not testable is never the same as passed. */
export async function ruleRuns(data: SiteData, filter: ScopeFilter): Promise<RuleRunRow[]> {
	const runs =
		filter.unit.length === 0
			? (await data.rows<Cell & RuleRunRow>('rule-cells')).filter((cell) => fitsScope(cell, filter))
			: await profileRows<RuleRunRow>(data, filter, 'rows', 'rule-runs');
	const byRule = new Map<string, RuleRunRow>();
	for (const { rule, tested, notTestable, found } of runs) {
		const row = byRule.get(rule) ?? { rule, tested: 0, notTestable: 0, found: 0 };
		row.tested += tested;
		row.notTestable += notTestable;
		row.found += found;
		byRule.set(rule, row);
	}
	return [...byRule.values()].sort((one, other) => (one.rule < other.rule ? -1 : 1));
}
