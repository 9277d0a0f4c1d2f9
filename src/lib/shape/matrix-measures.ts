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
