import {
	type DuckDBAppender,
	type DuckDBConnection,
	DuckDBDateValue,
	DuckDBDecimalType,
	DuckDBDecimalValue,
	DuckDBListType,
	DuckDBListValue,
	type DuckDBType,
	DuckDBTypeId
} from '@duckdb/node-api';
import type { Cell, Row } from './rows.ts';

/**
 * Bulk-loads rows into a table. Every row has a cell for every column and no others.
 * @throws Error that names the table and column of a cell that does not fit
 */
export async function appendRows(
	connection: DuckDBConnection,
	table: string,
	rows: readonly Row[]
): Promise<void> {
	const columns = (await connection.runAndReadAll(`SELECT * FROM ${table} LIMIT 0`)).columnNames();
	if (rows.length === 0) return;
	const appender = await connection.createAppender(table);
	const types = columns.map((_, index) => appender.columnType(index));
	for (const row of rows) {
		const extra = Object.keys(row).find((name) => !columns.includes(name));
		if (extra !== undefined) throw new Error(`${table} has no column ${extra}`);
		columns.forEach((column, index) => {
			const cell = row[column];
			if (cell === undefined) throw new Error(`${table}.${column}: no value`);
			try {
				appendCell(appender, cell, types[index]!);
			} catch (cause) {
				throw new Error(`${table}.${column}: cannot store ${String(cell)}`, { cause });
			}
		});
		appender.endRow();
	}
	appender.closeSync();
}

function appendCell(appender: DuckDBAppender, cell: Cell, type: DuckDBType): void {
	if (cell === null) appender.appendNull();
	else if (type instanceof DuckDBDecimalType) appender.appendDecimal(decimal(String(cell), type));
	else if (type.typeId === DuckDBTypeId.INTEGER) appender.appendInteger(Number(cell));
	else if (type.typeId === DuckDBTypeId.BOOLEAN) appender.appendBoolean(cell === true);
	else if (type.typeId === DuckDBTypeId.DATE) appender.appendDate(date(String(cell)));
	else if (type instanceof DuckDBListType)
		appender.appendList(new DuckDBListValue(cell as string[]), type);
	else appender.appendVarchar(String(cell));
}

/** @throws RangeError when the column cannot hold every digit: money is never rounded on the way in */
function decimal(text: string, { width, scale }: DuckDBDecimalType): DuckDBDecimalValue {
	const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
	const fraction = (parts?.[3] ?? '').replace(/0+$/, '');
	if (parts === null || fraction.length > scale) throw new RangeError(`not a decimal: ${text}`);
	const digits = BigInt(`${parts[1]}${parts[2]}${fraction.padEnd(scale, '0')}`);
	return new DuckDBDecimalValue(digits, width, scale);
}

function date(iso: string): DuckDBDateValue {
	const [year = NaN, month = NaN, day = NaN] = iso.split('-').map(Number);
	return DuckDBDateValue.fromParts({ year, month, day });
}
