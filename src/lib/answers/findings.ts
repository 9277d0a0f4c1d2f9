import type { FindingFilter } from '../filters/finding-filter.ts';
import type { ScopeFilter } from '../filters/scope-filter.ts';
import { type FindingRow, mostFindings } from '../queries/finding-list.ts';
import { type FindingKind, type FindingTally, isChosen } from '../queries/finding-tallies.ts';
import type { RuleRunRow } from '../queries/rule-runs.ts';
import type { SiteData } from '../site-data/source.ts';
import { type Cell, fits, fitsScope } from './cells.ts';
import { profileRows } from './coverage.ts';
import { unitYearsMatching } from './unit-years.ts';

/** The findings that fit a filter. */
export interface FiledFindings {
	/** Of its scope, whatever else is chosen. */
	tallies: FindingTally[];
	/** How many fit all that is chosen. */
	total: number;
	/** How many root causes these have. */
	leads: number;
	/** Those after so many, a page of them. */
	list(offset: number, limit?: number): Promise<FindingRow[]>;
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

/** The published findings that fit a filter: counted in one walk through the whole list, of which a page is read. */
export async function filedFindings(data: SiteData, filter: FindingFilter): Promise<FiledFindings> {
	const [scope, groups, listed] = await Promise.all([
		unitYearsMatching(data, filter),
		data.rows<FindingGroup>('finding-kinds'),
		data.rows<ListedFinding>('listed-findings')
	]);
	// a number: of very many findings each is looked up
	const keyOf = ({ rank, year }: { rank: number; year: number }) => rank * 10_000 + year;
	const unitYears = new Set((scope.objects() as ListedFinding[]).map(keyOf));
	const atStage = new Map(
		groups
			.filter(({ stage }) => fits(filter.stage, stage))
			.map((group) => [group.group, isChosen(group, filter)])
	);
	const counts = new Map<number, number>();
	const places: number[] = [];
	const leads = new Set<number>();
	for (const [place, finding] of listed.entries()) {
		const chosen = atStage.get(finding.group);
		if (chosen === undefined || !unitYears.has(keyOf(finding))) continue;
		counts.set(finding.group, (counts.get(finding.group) ?? 0) + 1);
		if (!chosen) continue;
		places.push(place);
		leads.add(finding.lead);
	}
	return {
		tallies: together(groups, counts),
		total: places.length,
		leads: leads.size,
		list: (offset, limit = mostFindings) =>
			data.findingsAt<FindingRow>(places.slice(offset, offset + limit))
	};
}

/** Groups that differ only by the kind of report, in the order of groups. */
function together(
	groups: readonly FindingGroup[],
	counts: ReadonlyMap<number, number>
): FindingTally[] {
	const tallies = new Map<string, FindingTally>();
	for (const { group, class: name, ...named } of groups) {
		const findings = counts.get(group);
		if (findings === undefined) continue;
		const { severity, certainty, rule, form, amount, status, news } = named;
		const kind = { class: name, severity, certainty, rule, form, amount, status, news };
		const key = JSON.stringify(kind);
		const same = tallies.get(key);
		if (same === undefined) tallies.set(key, { ...kind, findings });
		else same.findings += findings;
	}
	return [...tallies.values()];
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
