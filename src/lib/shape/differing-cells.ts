/** A cell of a chart's table whose two computations differ. */
export interface DifferingCell {
	row: string;
	column: string;
	drawn: string;
	computed: string;
}

interface Table {
	columns: readonly { label: string }[];
	rows: readonly (readonly { text: string }[])[];
}

/** Whether two answers hold the same values, whatever the order of their names. */
export function isSameAnswer(one: unknown, other: unknown): boolean {
	return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
	return JSON.stringify(value, (_, part: unknown) =>
		typeof part === 'object' && part !== null && !Array.isArray(part)
			? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
			: part
	);
}

/** The cells in which two tables of the same columns differ; a row that one of them lacks is a cell of its own. */
export function differingCells(drawn: Table, computed: Table): DifferingCell[] {
	const count = Math.max(drawn.rows.length, computed.rows.length);
	return Array.from({ length: count }, (_, at) => at).flatMap((at) => {
		const one = drawn.rows[at];
		const other = computed.rows[at];
		const row = (one ?? other)?.[0]?.text ?? '';
		if (one === undefined || other === undefined)
			return [{ row, column: '', drawn: textOf(one), computed: textOf(other) }];
		return drawn.columns.flatMap(({ label: column }, place) => {
			const [left, right] = [one[place]?.text ?? '', other[place]?.text ?? ''];
			return left === right ? [] : [{ row, column, drawn: left, computed: right }];
		});
	});
}

function textOf(row: readonly { text: string }[] | undefined): string {
	return row === undefined ? '—' : row.map(({ text }) => text).join(' ');
}
