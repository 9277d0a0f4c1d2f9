/** The tables of schema.sql that records fill, in the order in which foreign keys let them be filled. */
export const recordTables = [
	'region',
	'unit',
	'document',
	'report',
	'form',
	'fact',
	'staffing',
	'amount',
	'indicator',
	'goal',
	'stated_rate',
	'stated_score',
	'stated_count',
	'stated_list',
	'stated_claim',
	'cost_line',
	'cost_part',
	'stated_field',
	'foreign_place',
	'building',
	'stated_date',
	'problem'
] as const;
export type RecordTable = (typeof recordTables)[number];

/** A cell to store. Decimals and dates are texts, so that they stay exact. */
export type Cell = string | number | boolean | null | readonly string[];

/** A row to store, by column name. */
export type Row = Readonly<Record<string, Cell>>;

export type TableRows = Record<RecordTable, Row[]>;

export function emptyTables(): TableRows {
	return Object.fromEntries(recordTables.map((table) => [table, []])) as unknown as TableRows;
}
