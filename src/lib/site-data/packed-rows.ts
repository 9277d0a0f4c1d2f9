import type { Value } from '../database/database.ts';

/** Rows column by column, as files hold them: what is alike stands together, which takes a third less once it is compressed. */
export type PackedRows = Readonly<Record<string, readonly Value[]>>;

/** @param rows all with the columns of the first; what one has not is null */
export function packRows(rows: readonly object[]): PackedRows {
	const cells = rows as readonly Record<string, Value>[];
	return Object.fromEntries(
		Object.keys(rows[0] ?? {}).map((column) => [column, cells.map((row) => row[column] ?? null)])
	);
}

export function unpackRows<Row extends object>(packed: PackedRows): Row[] {
	const columns = Object.entries(packed);
	return (columns[0]?.[1] ?? []).map(
		(_, place) => Object.fromEntries(columns.map(([name, values]) => [name, values[place]])) as Row
	);
}
