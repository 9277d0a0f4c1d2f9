/** A scored row of a form as it was read, with the score that its own data deserve. */
export interface ScoreRow {
	name: string;
	level1Class: string;
	weight: number | null;
	score: number | null;
	target: string | null;
	actual: string | null;
	/** The actual repeats the target word for word. */
	copied: boolean;
	/** In %, null where it cannot be compared. */
	completion: number | null;
	comparability: string;
	basis: 'completion' | 'contradicted' | 'execution' | 'stated';
	deserved: number | null;
}

/** A form that was scored: what it states as its total, and its rows in the order in which they are printed, its execution first. */
export interface ScoredForm {
	formId: number;
	unitId: string;
	/** The unit's official name. */
	unit: string;
	year: number | null;
	form: string;
	programme: string | null;
	weight: number | null;
	score: number | null;
	rows: readonly ScoreRow[];
}
