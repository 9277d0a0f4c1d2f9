import type { Cell, TableModel } from './table-model.ts';

const chinese = new Intl.Collator('zh-CN', { numeric: true });

/** The figure at the beginning of a cell's text; undefined where it begins with none. */
function figureOf({ text }: Cell): number | undefined {
	const found = /^[≥≤+−-]?\s*[\d,]+(\.\d+)?/.exec(text)?.[0];
	if (found === undefined) return undefined;
	return Number(found.replace(/[≥≤+,\s]/g, '').replace('−', '-'));
}

/**
 * The rows of a table by one column. What is missing stands last in either direction: it is neither more nor less. Rows that are
 * alike keep their order.
 */
export function sortedTable(model: TableModel, column: number, descending: boolean): TableModel {
	const numeric = model.columns[column]?.numeric === true;
	const order = (one: Cell, other: Cell): number => {
		if (!numeric) return chinese.compare(one.text, other.text);
		return (figureOf(one) ?? 0) - (figureOf(other) ?? 0);
	};
	const absent = (row: readonly Cell[]) => isAbsent(row[column]);
	const rows = [...model.rows].sort((one, other) => {
		if (absent(one) || absent(other)) return Number(absent(one)) - Number(absent(other));
		return order(one[column]!, other[column]!) * (descending ? -1 : 1);
	});
	return { ...model, rows };
}

function isAbsent(cell: Cell | undefined): boolean {
	return cell === undefined || cell.kind === 'missing';
}

/** How many rows of a column have something to sort by. */
export function presentIn(model: TableModel, column: number): number {
	return model.rows.filter((row) => !isAbsent(row[column])).length;
}
