import type { Value } from './database.ts';

/** What of an Arrow table is read here: the engine's own types are not those of the page's library. */
interface Table {
	schema: { fields: { name: string }[] };
	toArray(): Iterable<{ toJSON(): Record<string, unknown> } | null>;
}

/** Rows as the contract of `Database` has them. */
export function plainRows<Row extends object>(table: Table): Row[] {
	return [...table.toArray()].flatMap((row) =>
		row === null ? [] : [plainRecord(row.toJSON()) as Row]
	);
}

function plainRecord(record: Record<string, unknown>): Record<string, Value> {
	return Object.fromEntries(Object.entries(record).map(([name, cell]) => [name, plainValue(cell)]));
}

function plainValue(cell: unknown): Value {
	if (cell === null || cell === undefined) return null;
	if (typeof cell === 'string' || typeof cell === 'boolean') return cell;
	// the engine scales a decimal as a binary number: 35.431665 arrives as 35.431664999999995
	if (typeof cell === 'number') return Number(cell.toPrecision(15));
	if (typeof cell === 'bigint') return Number(cell);
	if (cell instanceof Date) return cell.toISOString().slice(0, 10);
	if (isList(cell)) return [...cell.toArray()].map(plainValue);
	if (isStruct(cell)) return plainRecord(cell.toJSON());
	throw new TypeError('an answer holds a value that no question should ask for');
}

function isList(cell: unknown): cell is { toArray(): Iterable<unknown> } {
	return typeof cell === 'object' && cell !== null && 'toArray' in cell && 'length' in cell;
}

function isStruct(cell: unknown): cell is { toJSON(): Record<string, unknown> } {
	// not `in`: the row of a struct answers that for its own names only
	return typeof (cell as { toJSON?: unknown } | null)?.toJSON === 'function';
}
