/** A cell of a table that may hold tables. */
export interface OuterCell {
	/** Whether it has text besides them. */
	hasText: boolean;
	/** The filled cells of the tables within it. */
	inner: number;
}

/**
 * Whether a table only frames or arranges the tables within it: then they are read on their own. A form that holds a small table in a
 * cell stays a form, and the small one is text of its cell.
 */
export function isFrame(cells: readonly OuterCell[]): boolean {
	const inner = cells.reduce((sum, cell) => sum + cell.inner, 0);
	return inner > 0 && cells.filter((cell) => cell.hasText).length <= inner;
}
