import type { ScopeFilter } from '../filters/scope-filter.ts';
import { maxHits, type UnitHit, withoutSpaces } from '../queries/unit-search.ts';
import type { SiteData } from '../site-data/source.ts';
import { fits } from './cells.ts';
import { rowsOf, unitYearsMatching } from './unit-years.ts';

/** A unit by all that it can be found by. */
interface NamedUnit {
	unitId: string;
	unit: string;
	name: string;
	aliases: readonly string[];
	pinyin: string;
	initials: string;
	rank: number;
	district: string | null;
}

/** The best twenty units for a text, each with its reports under the other filters, zeros included. */
export async function unitSearch(
	data: SiteData,
	{ text, filter }: { text: string; filter: ScopeFilter }
): Promise<UnitHit[]> {
	const typed = withoutSpaces(text);
	const best = (await data.rows<NamedUnit>('units'))
		.map((unit) => ({ ...unit, fit: fitOf(unit, typed) }))
		.filter(({ fit }) => fit !== undefined)
		.sort((one, other) => one.fit! - other.fit! || one.rank - other.rank)
		.slice(0, maxHits);
	if (best.length === 0) return [];
	const scope = { ...filter, unit: best.map(({ unitId }) => unitId) };
	const rows = rowsOf(await unitYearsMatching(data, scope));
	const count = (kind: string, reports: number) => (fits(filter.stage, kind) ? reports : 0);
	return best.map(({ unitId, unit, name, district }) => ({
		unitId,
		unit,
		name,
		district,
		reports: rows
			.filter((row) => row.unitId === unitId)
			.reduce(
				(sum, row) => sum + count('evaluation', row.evaluations) + count('target', row.targets),
				0
			)
	}));
}

/** How well a unit fits what was typed, best 0; undefined where it does not. */
function fitOf(unit: NamedUnit, typed: string): number | undefined {
	const [name, short] = [unit.name.toLowerCase(), unit.unit.toLowerCase()];
	const aliases = unit.aliases.join(' ').toLowerCase();
	if (name === typed || short === typed || unit.aliases.includes(typed)) return 0;
	if (short.startsWith(typed) || name.startsWith(typed)) return 1;
	if (unit.initials.startsWith(typed)) return 2;
	if (unit.pinyin.startsWith(typed)) return 3;
	if (name.includes(typed) || short.includes(typed) || aliases.includes(typed)) return 4;
	if (typed.length > 1 && (unit.initials.includes(typed) || unit.pinyin.includes(typed))) return 5;
	return undefined;
}
