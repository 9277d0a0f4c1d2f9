import { from } from 'arquero';
import type { UnitYear } from '../queries/scope.ts';
import type { SpendingNature, SpendingPartRow } from '../queries/spending-parts.ts';
import { segments, type Segment } from './spending-segments.ts';

export interface SpendingShares extends UnitYear {
	totalWan: number | null;
	/** Amounts in 万元 that fill the bar. Null when no part is stated. */
	wan: Record<Segment, number> | null;
	/** The same in % of their sum. */
	percent: Record<Segment, number> | null;
	/** What is printed, with its facts. */
	printed: { nature: SpendingNature; wan: number; factId: number }[];
}

/** One row for each unit and year: what filled its spending, as far as it is stated. */
export function spendingShares(rows: readonly SpendingPartRow[]): SpendingShares[] {
	const units = from([...rows])
		.select('unitId', 'unit', 'year', 'evaluated', 'totalWan')
		.dedupe('unitId', 'year')
		.objects() as (UnitYear & { totalWan: number | null })[];
	return units.map((unit) => sharesOf(unit, rows));
}

function sharesOf(
	unit: UnitYear & { totalWan: number | null },
	rows: readonly SpendingPartRow[]
): SpendingShares {
	const printed = rows.flatMap((row) => {
		const own = row.unitId === unit.unitId && row.year === unit.year;
		if (!own || row.nature === null || row.wan === null) return [];
		return [{ nature: row.nature, wan: row.wan, factId: row.factId ?? 0 }];
	});
	if (printed.length === 0) return { ...unit, wan: null, percent: null, printed };
	const wan = amounts(printed, unit.totalWan);
	const sum = segments.reduce((total, segment) => total + wan[segment], 0);
	const percent = Object.fromEntries(
		segments.map((segment) => [segment, sum === 0 ? 0 : (wan[segment] / sum) * 100])
	) as Record<Segment, number>;
	return { ...unit, wan, percent, printed };
}

/** Differences up to 0.05 万元 are rounding of the printed parts and are not drawn. */
const rounding = 0.05;

function amounts(
	printed: SpendingShares['printed'],
	total: number | null
): Record<Segment, number> {
	const of = (nature: SpendingNature) => printed.find((part) => part.nature === nature)?.wan;
	const staff = of('人员') ?? 0;
	const running = of('公用') ?? 0;
	const project = of('项目') ?? 0;
	const basic = beyond((of('基本') ?? staff + running) - staff - running);
	const rest = total === null ? 0 : beyond(total - staff - running - basic - project);
	return { staff, running, basic, project, rest };
}

function beyond(difference: number): number {
	return difference > rounding ? difference : 0;
}
