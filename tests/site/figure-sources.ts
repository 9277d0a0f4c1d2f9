import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { openDatabase } from '#lib/database/node.ts';

/** What a figure on a page may be: of a fact, of a unit, or of neither. */
export interface SourceValue {
	factIds: number[];
	unitId: string;
	value: number;
	isAmount: boolean;
}

/** The two places that publish the figures of the pages, read by different means. */
export interface FigureSource {
	values: SourceValue[];
	/** What every fact prints, and whose it is. */
	prints: Map<number, { raw: string; unitId: string }>;
}

/** Every value that a fact has in the database: a fact is of one kind. */
const valuesOfFacts = `
	SELECT fact_id, CAST(value AS DOUBLE) AS value, is_amount FROM (
		SELECT fact_id, wan AS value, true AS is_amount FROM amount
		UNION ALL SELECT fact_id, value, false FROM staffing
		UNION ALL SELECT fact_id, percent, false FROM stated_rate
		UNION ALL SELECT fact_id, score, false FROM stated_score
		UNION ALL SELECT fact_id, weight, false FROM stated_score
		UNION ALL SELECT fact_id, value, false FROM stated_count
		UNION ALL SELECT fact_id, wan, false FROM cost_line
		UNION ALL SELECT target_fact_id, score, false FROM indicator
		UNION ALL SELECT target_fact_id, weight, false FROM indicator
		UNION ALL SELECT actual_fact_id, score, false FROM indicator
		UNION ALL SELECT actual_fact_id, weight, false FROM indicator
		UNION ALL SELECT unnest(fact_ids), value, false FROM metric
	) WHERE value IS NOT NULL`;

export async function databaseSource(file: string): Promise<FigureSource> {
	const database = await openDatabase(file);
	try {
		const facts = await database.all<{ fact_id: number; raw: string; unit_id: string }>(
			'SELECT fact_id, raw, unit_id FROM fact JOIN form USING (form_id) JOIN report USING (report_id)'
		);
		const prints = new Map(
			facts.map(({ fact_id, raw, unit_id }) => [fact_id, { raw, unitId: unit_id }])
		);
		const ofFacts = await database.all<{ fact_id: number; value: number; is_amount: boolean }>(
			valuesOfFacts
		);
		const metrics = await database.all<{ unit_id: string; value: number }>(
			'SELECT unit_id, CAST(value AS DOUBLE) AS value FROM metric WHERE value IS NOT NULL'
		);
		const scores = await database.all<{ unit_id: string; value: number }>(
			`SELECT unit_id, CAST(unnest([recomputed_without_copied, recomputed_share]) AS DOUBLE) AS value FROM score_claim
			UNION ALL SELECT unit_id, unnest([deserved, completion]) FROM score_row`
		);
		const values = ofFacts.map(({ fact_id, value, is_amount }) => ({
			factIds: [fact_id],
			unitId: prints.get(fact_id)!.unitId,
			value,
			isAmount: is_amount
		}));
		const told = [...metrics, ...scores.filter(({ value }) => value !== null)];
		const computed = told.map(({ unit_id, value }) => ({
			factIds: [],
			unitId: unit_id,
			value,
			isAmount: false
		}));
		return { prints, values: [...values, ...computed] };
	} finally {
		await database.close();
	}
}

export type Row = Record<string, string>;

/** The rows of a published CSV, as a stranger reads them. */
export function csvRows(folder: string, name: string): Row[] {
	const text = readFileSync(join(folder, 'csv', `${name}.csv`), 'utf8').slice(1);
	return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

export const csvNames = (folder: string): string[] =>
	readdirSync(join(folder, 'csv')).map((name) => name.replace(/\.csv$/, ''));

/** The same of the CSV files alone. */
export function csvSource(folder: string): FigureSource {
	const values: SourceValue[] = [];
	const take = (row: Row, factIds: (string | undefined)[], columns: string[], isAmount = false) => {
		for (const column of columns)
			if ((row[column] ?? '') !== '')
				values.push({
					factIds: factIds.filter((id) => (id ?? '') !== '').map(Number),
					unitId: row['unit_id'] ?? '',
					value: Number(row[column]),
					isAmount
				});
	};
	for (const row of csvRows(folder, 'amounts')) take(row, [row['fact_id']], ['wan'], true);
	for (const row of csvRows(folder, 'staffing')) take(row, [row['fact_id']], ['value']);
	for (const row of csvRows(folder, 'scores'))
		take(
			row,
			[row['fact_id']],
			['weight', 'score', 'recomputed', 'recomputed_without_copied', 'recomputed_share', 'lost']
		);
	for (const row of csvRows(folder, 'indicators'))
		take(
			row,
			[row['target_fact_id'], row['actual_fact_id']],
			['weight', 'score', 'recomputed', 'recomputed_completion', 'completion_low']
		);
	for (const row of csvRows(folder, 'metrics'))
		take(row, (row['fact_ids'] ?? '').split(' '), ['value']);
	const prints = new Map(
		csvRows(folder, 'figures').map((row) => [
			Number(row['fact_id']),
			{ raw: unguarded(row['raw']), unitId: row['unit_id'] ?? '' }
		])
	);
	return { values, prints };
}

/** A text that a spreadsheet would take for a formula stands behind an apostrophe in the CSV. */
export const unguarded = (text = ''): string => text.replace(/^'(?=\s*[=+\-@\t\r\n＝＋－＠])/, '');
