/** Where a figure stands: the unit's page and the fact on it. */
export interface FactLink {
	unitId: string;
	factId: number;
}

/** One cell of a table: a text, and what it is. */
export interface Cell {
	text: string;
	kind: 'text' | 'number' | 'missing';
	/** The printed figures it rests on. */
	facts?: FactLink[];
	/** A unit whose page it names. */
	unitId?: string;
	/** Words of a document or a proper name, Chinese in every language. */
	printed?: boolean;
	/** Said small below it: what the text alone would hide. */
	notes?: string[];
}

export interface Column {
	label: string;
	/** Unit of measure, shown small. */
	unit?: string;
	numeric?: boolean;
	/** Holds sentences: it does not give way to columns of single words. */
	wide?: boolean;
}

/** The table of a chart: same data, same order. */
export interface TableModel {
	columns: Column[];
	rows: Cell[][];
}

export const text = (value: string): Cell => ({ text: value, kind: 'text' });
export const printed = (value: string): Cell => ({ text: value, kind: 'text', printed: true });
export const missing = (word: string): Cell => ({ text: word, kind: 'missing' });

export function unitCell(unitId: string, name: string): Cell {
	return { text: name, kind: 'text', unitId, printed: true };
}

export function number(
	value: string,
	unitId?: string,
	factIds: readonly (number | null)[] = []
): Cell {
	const facts = factIds.flatMap((factId) =>
		unitId === undefined || factId === null ? [] : [{ unitId, factId }]
	);
	return facts.length === 0
		? { text: value, kind: 'number' }
		: { text: value, kind: 'number', facts };
}
