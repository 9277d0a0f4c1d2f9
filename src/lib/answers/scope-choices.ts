import { type ScopeFilter, wholeScope } from '../filters/scope-filter.ts';
import { maxListedUnits, type ScopeChoice } from '../queries/scope-choices.ts';
import type { SiteData } from '../site-data/source.ts';
import { type Cell, cellNames, fitsScope } from './cells.ts';
import { rowsOf, unitYearsMatching } from './unit-years.ts';

interface ReportCell extends Cell {
	label: string | null;
	reports: number;
}

interface UnitCell extends ReportCell {
	unitId: string;
	unit: string;
}

/** Every value that can be chosen, with how many reports it leads to, zero included. Of very many units only the chosen ones. */
export async function scopeChoices(data: SiteData, filter: ScopeFilter): Promise<ScopeChoice[]> {
	const [all, units] = await Promise.all([
		data.rows<ReportCell>('report-cells'),
		unitCells(data, filter)
	]);
	// a choice of units counts its own few
	const counted: readonly ReportCell[] =
		filter.unit.length === 0 ? all : units.filter(({ unitId }) => filter.unit.includes(unitId));
	const choices = cellNames.flatMap((dimension) => {
		const found = new Map<string, ScopeChoice>();
		for (const cell of all) {
			const value = cell[dimension];
			if (value === null || found.has(value)) continue;
			const label = dimension === 'district' ? cell.label : null;
			found.set(value, { dimension, value, label, reports: 0 });
		}
		for (const cell of counted)
			if (cell[dimension] !== null && fitsScope(cell, filter, dimension))
				found.get(cell[dimension])!.reports += cell.reports;
		return [...found.values()].sort((one, other) => compare(one.value, other.value));
	});
	const byUnit = new Map<string, ScopeChoice>();
	for (const cell of units) {
		const { unitId: value, unit: label } = cell;
		const choice = byUnit.get(value) ?? { dimension: 'unit', value, label, reports: 0 };
		if (fitsScope(cell, filter)) choice.reports += cell.reports;
		byUnit.set(value, choice);
	}
	return [...choices, ...byUnit.values()].sort((one, other) =>
		compare(one.dimension, other.dimension)
	);
}

/** Reports of units in their order: of all of them while they can be listed, else of those that are chosen. */
async function unitCells(data: SiteData, { unit }: ScopeFilter): Promise<UnitCell[]> {
	const isListed = (await data.rows('units')).length <= maxListedUnits;
	if (!isListed && unit.length === 0) return [];
	const rows = rowsOf(
		await unitYearsMatching(data, isListed ? wholeScope : { ...wholeScope, unit })
	);
	return rows.flatMap((row) =>
		(
			[
				['evaluation', row.evaluations],
				['target', row.targets]
			] as const
		)
			.filter(([, reports]) => reports > 0)
			.map(([stage, reports]) => ({ ...row, year: String(row.year), stage, label: null, reports }))
	);
}

function compare(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
