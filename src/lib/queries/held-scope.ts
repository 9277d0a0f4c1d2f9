import type { Database } from '../database/database.ts';
import { type ScopeFilter, scopeNames } from '../filters/scope-filter.ts';
import { fits, heldOf, heldSql, type HeldUnitYear, heldUnitYears } from './held-unit-years.ts';
import { holdingOf } from './holding.ts';
import type { KeptPart } from './kept-parts.ts';

/** Those of a scope, in the same order; undefined where they are not held, and are asked of the engine. */
export async function heldScope(
	db: Database,
	filter: ScopeFilter
): Promise<readonly HeldUnitYear[] | undefined> {
	const all = (await heldUnitYears(db)) ?? (await keptScope(db, filter));
	if (all === undefined) return undefined;
	const chosen = JSON.stringify(scopeNames.map((name) => filter[name]));
	if (lastScope?.all !== all || lastScope.chosen !== chosen)
		lastScope = { all, chosen, rows: heldOf(all, filter) };
	return lastScope.rows;
}

/** The last one: a question asks for the same several times. */
let lastScope:
	{ all: readonly HeldUnitYear[]; chosen: string; rows: readonly HeldUnitYear[] } | undefined;

async function yearsOf(db: Database): Promise<(number | null)[]> {
	const years = await db.once<{ year: number | null }>(
		'SELECT DISTINCT year FROM unit_year ORDER BY year'
	);
	return years.map(({ year }) => year);
}

const yearName = (year: number | null) => `years-${year ?? 'none'}`;

/** The names of the files of all years. */
export async function yearNames(db: Database): Promise<string[]> {
	return (await yearsOf(db)).map(yearName);
}

/** The units of every year, each with the name that they are kept by; none where all are in one file, or are too many. */
export async function keptUnitYears(db: Database): Promise<KeptPart[]> {
	if ((await holdingOf(db)) !== 'years') return [];
	return (await yearsOf(db)).map((year) => ({
		name: yearName(year),
		rows: () => db.all(heldSql(`unit_year.year ${year === null ? 'IS NULL' : `= ${Number(year)}`}`))
	}));
}

/** At least those of a scope, from what the built site keeps of its years. Single units are in no few of these files. */
async function keptScope(
	db: Database,
	filter: ScopeFilter
): Promise<readonly HeldUnitYear[] | undefined> {
	if (db.kept === undefined || filter.unit.length > 0 || (await holdingOf(db)) !== 'years')
		return undefined;
	const years = (await yearsOf(db)).filter((year) =>
		fits(filter.year, year === null ? null : String(year))
	);
	const parts = await Promise.all(years.map((year) => db.kept!<HeldUnitYear>(yearName(year))));
	return parts.includes(undefined) ? undefined : unitByUnit(parts as HeldUnitYear[][]);
}

/** What was put together last: other choices among the same years follow. */
let lastYears: { years: readonly HeldUnitYear[][]; rows: readonly HeldUnitYear[] } | undefined;

/** Years put together, that of no year last. */
function unitByUnit(years: readonly HeldUnitYear[][]): readonly HeldUnitYear[] {
	const isSame =
		lastYears?.years.length === years.length &&
		years.every((year, at) => year === lastYears?.years[at]);
	if (!isSame)
		lastYears = {
			years,
			// rows of one rank keep the order of their years
			rows:
				years.length === 1 ? years[0]! : years.flat().sort((one, other) => one.rank - other.rank)
		};
	return lastYears!.rows;
}
