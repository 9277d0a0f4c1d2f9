import { rmSync } from 'node:fs';
import { attachedDatabase, type NodeDatabase } from '#lib/database/node.ts';

/**
 * The tables that questions of units and years, and of the list of findings, ask, and the order of their rows: a page shows units of
 * one year next to each other, and a filter of years or districts leaves whole stretches out.
 */
const unitTables = {
	meta: 'key',
	region: 'region_code',
	unit: 'sort_rank',
	unit_year: 'year, sort_rank',
	unit_year_figures: 'year, sort_rank',
	unit_year_chart: 'year, sort_rank',
	report_tally: 'year, sort_rank, report_id',
	report_cell: 'ALL',
	sheet_cell: 'ALL',
	finding_cell: 'ALL',
	finding_group: 'group_id',
	listed_finding: 'place',
	rule_run_cell: 'ALL',
	gone_finding: 'fingerprint',
	rule_failure: 'rule'
} as const;

/** Writes these tables of a published database, with the same rows, into a file of their own that is read in smaller pieces. */
export async function writeUnits(database: string, file: string): Promise<void> {
	rmSync(file, { force: true });
	const units = await attachedDatabase(file, 'atlas_units', {
		blockSize: 16384,
		memory: '512MB',
		packsTexts: true
	});
	try {
		await units.run(`ATTACH '${database.replaceAll("'", "''")}' AS atlas (READ_ONLY)`);
		for (const [table, order] of Object.entries(unitTables))
			await units.run(
				`CREATE TABLE ${table} AS SELECT ${await narrowed(units, table)} FROM atlas.${table} ORDER BY ${order}`
			);
		await units.run('DETACH atlas');
	} finally {
		await units.close();
	}
}

/** Digits after the point that a decimal column of the database has, and those of its widest kinds of storage. */
const mostDecimals = 6;
const widths = [4, 9, 18, 38];

/** The columns of a table, decimals and counts in the narrowest type that holds all of their values as they are. */
async function narrowed(units: NodeDatabase, table: string): Promise<string> {
	const columns = await units.all<{ name: string; type: string }>(
		`SELECT column_name AS name, data_type AS type FROM duckdb_columns()
		WHERE database_name = 'atlas' AND table_name = '${table}' ORDER BY column_index`
	);
	const decimals = columns.filter(({ type }) => type.startsWith('DECIMAL'));
	const needs = new Map<string, string>();
	for (const { name } of decimals) {
		const fits = Array.from(
			{ length: mostDecimals },
			(_, digits) => `coalesce(bool_and("${name}" = round("${name}", ${digits})), true)`
		);
		const [row] = await units.all<{ whole: string; fits: boolean[] }>(
			`SELECT CAST(coalesce(max(abs(trunc("${name}"))), 0) AS VARCHAR) AS whole, [${fits.join()}] AS fits FROM atlas.${table}`
		);
		const after = row!.fits.indexOf(true);
		const scale = after < 0 ? mostDecimals : after;
		const digits = row!.whole.replace(/\..*$/, '').length + scale;
		needs.set(name, `DECIMAL(${widths.find((width) => digits <= width)!}, ${scale})`);
	}
	return columns
		.map(({ name, type }) => {
			const narrow = type === 'BIGINT' ? 'INTEGER' : needs.get(name);
			return narrow === undefined ? `"${name}"` : `CAST("${name}" AS ${narrow}) AS "${name}"`;
		})
		.join(', ');
}
