import type { Database } from '../database/database.ts';
import { type ScopeFilter, type ScopeName, wholeScope } from '../filters/scope-filter.ts';
import { type Cell, cellColumns, cellNames, fitsScope } from './cells.ts';
import { heldOf, type HeldUnitYear, heldUnitYears } from './held-unit-years.ts';
import { selectionParameters } from './scope.ts';

export interface ScopeChoice {
	dimension: ScopeName;
	value: string;
	/** A proper name where the value is a code; null where the interface has a word for it. */
	label: string | null;
	/** Reports with this value that fit what is chosen in the other dimensions. */
	reports: number;
}

interface ReportCell extends Cell {
	label: string | null;
	reports: number;
}
interface UnitCell extends ReportCell {
	unitId: string;
	shortName: string;
	rank: number;
}

/** More units than these are not listed but found by typing. */
export const mostListedUnits = 200;

const cells = `SELECT ${cellColumns}, district AS label, reports FROM report_cell`;

const unitCells = `SELECT
	unit_id AS "unitId",
	short_name AS "shortName",
	sort_rank AS rank, ${cellColumns},
	district AS label,
	count(*) AS reports
FROM report_tally`;

/**
 * Every value that can be chosen, with how many reports it leads to, zero included. Of more units than can be listed only those that
 * are chosen are told. Counted here, from cells that are asked once.
 */
export async function scopeChoices(db: Database, filter: ScopeFilter): Promise<ScopeChoice[]> {
	const all = await db.once<ReportCell>(cells);
	const units = await listedUnits(db, filter);
	const chosenUnits = new Set(filter.unit);
	// a choice of units counts its own few
	const counted: readonly ReportCell[] =
		chosenUnits.size === 0 ? all : units.filter(({ unitId }) => chosenUnits.has(unitId));
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
		const { unitId: value, shortName: label } = cell;
		const choice = byUnit.get(value) ?? { dimension: 'unit', value, label, reports: 0 };
		if (fitsScope(cell, filter)) choice.reports += cell.reports;
		byUnit.set(value, choice);
	}
	return [...choices, ...byUnit.values()].sort((one, other) =>
		compare(one.dimension, other.dimension)
	);
}

/** Units in their order: all of them while they can be listed, else those that are chosen. */
async function listedUnits(db: Database, filter: ScopeFilter): Promise<readonly UnitCell[]> {
	const [count] = await db.once<{ units: number }>('SELECT count(*) AS units FROM unit');
	if (count!.units <= mostListedUnits)
		return db.once<UnitCell>(`${unitCells} GROUP BY ALL ORDER BY sort_rank, unit_id`);
	if (filter.unit.length === 0) return [];
	const held = await heldUnitYears(db);
	if (held !== undefined) return heldUnits(held, filter.unit, await db.once<ReportCell>(cells));
	return askUnits(db, filter);
}

/** Of rows that are held; `all` knows the names of districts. */
function heldUnits(
	held: readonly HeldUnitYear[],
	chosen: readonly string[],
	all: readonly ReportCell[]
): UnitCell[] {
	const labels = new Map(all.map(({ district, label }) => [district, label]));
	return heldOf(held, { ...wholeScope, unit: chosen }).flatMap((row) =>
		(
			[
				['evaluation', row.evaluations],
				['target', row.targets]
			] as const
		)
			.filter(([, reports]) => reports > 0)
			.map(([stage, reports]) => ({
				unitId: row.unitId,
				shortName: row.unit,
				rank: row.rank,
				year: row.year === null ? null : String(row.year),
				district: row.district,
				level: row.level,
				type: row.type,
				stage,
				label: labels.get(row.district) ?? null,
				reports
			}))
	);
}

function askUnits(db: Database, filter: ScopeFilter): Promise<UnitCell[]> {
	return db.all<UnitCell>(
		`${unitCells}
		WHERE list_contains(string_split($unit, chr(31)), unit_id)
		GROUP BY ALL
		ORDER BY sort_rank, unit_id`,
		selectionParameters({ unit: filter.unit })
	);
}

function compare(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
