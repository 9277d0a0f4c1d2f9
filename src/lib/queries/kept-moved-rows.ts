import Big from 'big.js';
import type { Database } from '../database/database.ts';
import { heldCharts, type KeptMoved, keptMoved } from './held-charts.ts';
import { type KeptPlace, keptSql } from './kept-runs.ts';
import { rounded } from './held-statistics.ts';
import type { MovedMeasure, MovedRow } from './what-moved.ts';

/** Measures that are told in % as well. */
export const inPercent: readonly MovedMeasure[] = ['budget', 'executed', 'staff'];

/** Stand between the values of a row, and between rows: no document and no name holds them. */
const [separator, rowSeparator] = ['\u001f', '\u001e'];

/** What `change` says of one measure, as `MovedRow` has it, besides its unit, its year and the number of pairs. */
export const movedColumns = `
	measure,
	basis,
	before_value AS before,
	after_value AS after,
	moved AS change,
	round(change.percent, 2) AS percent,
	small_base AS "smallBase",
	CASE WHEN unlike THEN 'basis' WHEN moved IS NULL THEN 'missing' END AS reason,
	before_fact AS "beforeFact",
	after_fact AS "afterFact"`;

/** What of it is kept: a change is the difference of what both years state. */
const names = [
	'measure',
	'basis',
	'before',
	'after',
	'smallBase',
	'reason',
	'beforeFact',
	'afterFact'
] as const satisfies readonly (keyof MovedRow)[];

/** The text to keep of each unit and year: its unit's id and short name, then a row for each measure. */
export const movedTexts = `
	SELECT
		unit_id,
		year,
		concat(unit_id, chr(31), any_value(short_name), chr(30), string_agg(told, chr(30) ORDER BY place)) AS moved
	FROM (
		SELECT
			unit_id, year, place, short_name,
			concat(${names.map((name) => `"${name}"`).join(', chr(31), ')}) AS told
		FROM (
			SELECT unit_id, year, place, unit.short_name, ${movedColumns}
			FROM year_change AS change
			JOIN unit USING (unit_id)
		)
	)
	GROUP BY unit_id, year`;

/** What moved in these units and years, in their order; undefined where the file does not keep all of it. */
export async function keptMovedRows(
	db: Database,
	places: readonly KeptPlace[],
	pairs: number
): Promise<MovedRow[] | undefined> {
	const kept: readonly KeptMoved[] =
		(await heldCharts(db)) ??
		(await keptMoved(db, places)) ??
		(await db.all<KeptMoved>(
			keptSql('unit_year_chart', places, 'year, sort_rank AS rank, moved', 'moved IS NOT NULL')
		));
	const textOf = new Map(kept.map(({ year, rank, moved }) => [`${year} ${rank}`, moved]));
	const texts = places.map(({ year, rank }) => textOf.get(`${year} ${rank}`));
	if (texts.some((text) => text == null)) return undefined;
	return texts.flatMap((text, index) => restored(text!, places[index]!.year, pairs));
}

function restored(text: string, year: number, pairs: number): MovedRow[] {
	const [head, ...rows] = text.split(rowSeparator).map((row) => row.split(separator));
	const [unitId, unit] = head as [string, string];
	return rows.map((cells) => {
		const text = (name: (typeof names)[number]) => cells[names.indexOf(name)]!;
		const number = (name: (typeof names)[number]) =>
			text(name) === '' ? null : Number(text(name));
		const [measure, before, after] = [
			text('measure') as MovedRow['measure'],
			number('before'),
			number('after')
		];
		const change =
			before === null || after === null
				? null
				: Number(new Big(text('after')).minus(text('before')).toFixed());
		const smallBase = text('smallBase') === 'true';
		return {
			unitId,
			unit,
			year,
			pairs,
			measure,
			basis: text('basis') === '' ? null : text('basis'),
			before,
			after,
			change,
			percent:
				change === null || smallBase || !inPercent.includes(measure)
					? null
					: rounded((change / before!) * 100),
			smallBase,
			reason: text('reason') === '' ? null : (text('reason') as MovedRow['reason']),
			beforeFact: number('beforeFact'),
			afterFact: number('afterFact')
		};
	});
}
