import type { Cell, Row } from './rows.ts';

const rowsPerStatement = 500;

/**
 * Statements that add rows to a table, for an engine without bulk loading. The cells are written as literals: texts quoted,
 * decimals and dates as texts that the engine casts to the type of their column.
 */
export function insertStatements(table: string, rows: readonly Row[]): string[] {
	const [first] = rows;
	if (first === undefined) return [];
	const columns = Object.keys(first);
	const statements: string[] = [];
	for (let start = 0; start < rows.length; start += rowsPerStatement) {
		const values = rows
			.slice(start, start + rowsPerStatement)
			.map((row) => `(${columns.map((column) => literal(row[column] ?? null)).join(', ')})`);
		statements.push(`INSERT INTO ${table} (${columns.join(', ')}) VALUES ${values.join(', ')}`);
	}
	return statements;
}

function literal(cell: Cell): string {
	if (cell === null) return 'NULL';
	if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
	if (typeof cell === 'string') return `'${cell.replaceAll("'", "''")}'`;
	return `CAST([${cell.map(literal).join(', ')}] AS VARCHAR[])`;
}
