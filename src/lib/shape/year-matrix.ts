import { op, table } from 'arquero';
import { scale, type UnitYearRow } from '../site-data/columns.ts';
import {
	type MatrixCell,
	type MatrixMeasure,
	matrixMeasures,
	type YearMatrix
} from './matrix-measures.ts';

/** More units than these stand as their districts. */
export const maxMatrixUnits = 16;
/** Fewer units have no median. */
const fewest = 5;

/** Units, or districts where there are many units, in rows with the years in columns. */
export function yearMatrix(
	rows: readonly UnitYearRow[],
	districtName: (code: string) => string | null
): YearMatrix {
	const years = [...new Set(rows.map(({ year }) => year))].sort();
	const units = new Set(rows.map(({ unitId }) => unitId)).size;
	const by = units > maxMatrixUnits ? 'district' : 'unit';
	const idOf = (row: UnitYearRow) => (by === 'unit' ? row.unitId : (row.district ?? ''));
	const groups = Map.groupBy(rows, idOf);
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

function cellOf(year: number, rows: readonly UnitYearRow[]): MatrixCell {
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

const measured: Record<MatrixMeasure, (row: UnitYearRow) => number | null> = {
	execution: ({ fullRate }) => (fullRate === null ? null : fullRate / scale),
	staffing: ({ controlRate }) => (controlRate === null ? null : controlRate / scale),
	targets: ({ met, comparable }) => share(met, comparable),
	score: ({ score, weight }) => share(score, weight),
	leads: ({ severe, high }) => severe + high
};

function median(values: readonly number[]): number {
	return table({ value: [...values] })
		.rollup({ median: op.median('value') })
		.get('median', 0) as number;
}
