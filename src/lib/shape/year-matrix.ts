import { op, table } from 'arquero';
import type { HeldUnitYear } from '../queries/held-unit-years.ts';

/** What a cell of the matrix can show, in %, or a count of leads. */
export const matrixMeasures = ['execution', 'staffing', 'targets', 'score', 'leads'] as const;
export type MatrixMeasure = (typeof matrixMeasures)[number];

/** One unit, or one district, in one year. */
export interface MatrixCell {
	year: number;
	/** How many units stand in it. */
	units: number;
	/** The unit's value, or the median of five units and more; null is not reported. */
	values: Record<MatrixMeasure, number | null>;
	/** How many units have a value. */
	counts: Record<MatrixMeasure, number>;
	evaluated: boolean;
}

export interface MatrixRow {
	/** A unit id, or a region code. */
	id: string;
	name: string;
	/** As many as there are years; null where nothing was received. */
	cells: (MatrixCell | null)[];
}

export interface YearMatrix {
	by: 'unit' | 'district';
	years: number[];
	rows: MatrixRow[];
}

/** More units than these stand as their districts. */
export const mostMatrixUnits = 16;
/** Fewer units have no median. */
const fewest = 5;

/** Units, or districts where there are many units, in rows with the years in columns. */
export function yearMatrix(
	rows: readonly HeldUnitYear[],
	districtName: (code: string) => string | null
): YearMatrix {
	const dated = rows.filter((row): row is HeldUnitYear & { year: number } => row.year !== null);
	const years = [...new Set(dated.map(({ year }) => year))].sort();
	const units = new Set(dated.map(({ unitId }) => unitId)).size;
	const by = units > mostMatrixUnits ? 'district' : 'unit';
	const idOf = (row: HeldUnitYear) => (by === 'unit' ? row.unitId : (row.district ?? ''));
	const groups = Map.groupBy(dated, idOf);
	return {
		by,
		years,
		rows: [...groups].map(([id, group]) => {
			const byYear = Map.groupBy(group, ({ year }) => year);
			return {
				id,
				name: by === 'unit' ? group[0]!.unit : (districtName(id) ?? id),
				cells: years.map((year) => {
					const own = byYear.get(year);
					return own === undefined ? null : cellOf(year, own);
				})
			};
		})
	};
}

function cellOf(year: number, rows: readonly HeldUnitYear[]): MatrixCell {
	const columns = Object.fromEntries(
		matrixMeasures.map((measure) => [measure, rows.map((row) => measured[measure](row))])
	) as Record<MatrixMeasure, (number | null)[]>;
	const known = (measure: MatrixMeasure) => columns[measure].filter((value) => value !== null);
	const of = <Value>(value: (measure: MatrixMeasure) => Value) =>
		Object.fromEntries(matrixMeasures.map((measure) => [measure, value(measure)])) as Record<
			MatrixMeasure,
			Value
		>;
	return {
		year,
		units: rows.length,
		values: of((measure) => {
			const values = known(measure);
			if (rows.length === 1) return values[0] ?? null;
			return values.length < fewest ? null : median(values);
		}),
		counts: of((measure) => known(measure).length),
		evaluated: rows.some(({ evaluated }) => evaluated)
	};
}

const share = (part: number | null, whole: number | null): number | null =>
	part === null || whole === null || whole === 0 ? null : (part / whole) * 100;

const measured: Record<MatrixMeasure, (row: HeldUnitYear) => number | null> = {
	execution: ({ fullRate }) => fullRate,
	staffing: ({ controlRate }) => controlRate,
	targets: ({ met, comparable }) => share(met, comparable),
	score: ({ score, weight }) => share(score, weight),
	leads: ({ severe, high }) => severe + high
};

function median(values: readonly number[]): number {
	return table({ value: [...values] })
		.rollup({ median: op.median('value') })
		.get('median', 0) as number;
}
