import type { Database } from '../database/database.ts';
import type { ChartRows } from './chart-rows.ts';
import { type HeldChart, heldCharts, keptCharts } from './held-charts.ts';
import { keptSql } from './kept-runs.ts';
import { placesOf, type ScopePage, type UnitYear } from './scope.ts';

type Cell = string | number | boolean | null | readonly (string | number)[];
type Name = keyof ChartRows;
type Row<Of extends Name> = ChartRows[Of][number];

/** The columns of each answer besides the unit and the year, in the order in which a kept text has them. */
const columns: { [Of in Name]: readonly Exclude<keyof Row<Of>, keyof UnitYear>[] } = {
	reports: [
		'reportKey',
		'unitName',
		'district',
		'level',
		'unitType',
		'kind',
		'file',
		'forms',
		'facts',
		'problems',
		'findings'
	],
	stages: ['stage', 'wan', 'status', 'factId'],
	rates: [
		'metric',
		'reportId',
		'claim',
		'value',
		'stated',
		'unitOfMeasure',
		'status',
		'reason',
		'flags',
		'factIds'
	],
	staffing: [
		'form',
		'establishment',
		'establishmentFact',
		'inPost',
		'inPostFact',
		'retired',
		'dispatched',
		'total',
		'totalFact',
		'statedControlRate'
	],
	controls: [
		'establishment',
		'establishmentFact',
		'inPost',
		'inPostFact',
		'inPostForm',
		'samePlace',
		'dispatchedIncluded',
		'rate'
	],
	structure: [
		'total',
		'basic',
		'staff',
		'staffFact',
		'running',
		'runningFact',
		'project',
		'projectFact',
		'basicRest',
		'rest'
	],
	verdicts: ['formId', 'form', 'programme', 'verdict', 'measured', 'answered', 'indicators'],
	scores: [
		'formId',
		'form',
		'programme',
		'weight',
		'score',
		'scoreFact',
		'scoresSum',
		'recomputed',
		'lost',
		'unexplainedLost'
	],
	points: ['formId', 'level1Class', 'weight', 'lost', 'lostWhereMet'],
	findings: ['kind', 'class', 'findings']
};
const names = Object.keys(columns) as Name[];

/** Which of the columns of a unit and year the rows of an answer begin with. */
const heads: { [Of in Name]: readonly (keyof UnitYear)[] } = {
	reports: ['unitId', 'unit', 'year'],
	stages: ['unitId', 'unit', 'year', 'evaluated'],
	rates: ['unitId', 'unit', 'year', 'evaluated'],
	staffing: ['unitId', 'unit', 'year', 'evaluated'],
	controls: ['unitId', 'unit', 'year', 'evaluated'],
	structure: ['unitId', 'unit', 'year', 'evaluated'],
	verdicts: ['unitId', 'unit', 'year'],
	scores: ['unitId', 'unit', 'year', 'evaluated'],
	points: ['unitId', 'year'],
	findings: ['unitId', 'unit', 'year', 'evaluated']
};

/** The texts to keep, one for each unit and year of a page, in its order. */
export function chartTexts(page: ScopePage, rows: ChartRows): string[] {
	const keyOf = (row: { unitId: string; year: number }) => `${row.unitId}\n${row.year}`;
	const own = new Map(page.rows.map((row) => [keyOf(row), names.map((): Cell[][] => [])]));
	for (const [index, name] of names.entries())
		for (const row of rows[name])
			own
				.get(keyOf(row))!
				[index]!.push(columns[name].map((column) => row[column as never] as Cell));
	return [...own.values()].map((kept) => JSON.stringify(kept));
}

/** The rows of a page as its file keeps them; undefined where it does not keep those of every unit and year. */
export async function keptChartRows(db: Database, page: ScopePage): Promise<ChartRows | undefined> {
	if (page.rows.length === 0) return undefined;
	const wanted = new Set(page.reportIds);
	const held = (await heldCharts(db)) ?? (await keptCharts(db, placesOf(page)));
	const kept = held?.filter(({ reportId }) => wanted.has(reportId)) ?? (await askCharts(db, page));
	if (kept.length !== page.rows.length) return undefined;
	const textOf = new Map(kept.map(({ reportId, charts }) => [reportId, charts]));
	const parsed = page.reportIds.map((id) => JSON.parse(textOf.get(id)!) as Cell[][][]);
	const rowsOf = <Of extends Name>(name: Of): Row<Of>[] =>
		page.rows.flatMap((unitYear, place) =>
			parsed[place]![names.indexOf(name)]!.map((cells) => restored(name, unitYear, cells))
		);
	return {
		reports: inListOrder(rowsOf('reports')),
		stages: rowsOf('stages'),
		rates: rowsOf('rates'),
		staffing: rowsOf('staffing'),
		controls: rowsOf('controls'),
		structure: rowsOf('structure'),
		verdicts: rowsOf('verdicts'),
		scores: rowsOf('scores'),
		points: rowsOf('points'),
		findings: rowsOf('findings')
	};
}

function askCharts(
	db: Database,
	page: ScopePage
): Promise<Pick<HeldChart, 'reportId' | 'charts'>[]> {
	const ids = page.reportIds.map(Number).join(', ');
	return db.all(
		keptSql(
			'unit_year_chart',
			placesOf(page),
			'report_id AS "reportId", charts',
			`report_id IN (${ids})`
		)
	);
}

function restored<Of extends Name>(name: Of, unitYear: UnitYear, cells: Cell[]): Row<Of> {
	const row: Record<string, unknown> = {};
	for (const head of heads[name]) row[head] = unitYear[head];
	for (const [index, column] of columns[name].entries()) row[column as string] = cells[index];
	return row as unknown as Row<Of>;
}

/** Unit by unit in the order of the page, newest first, as `reportList` gives them. */
function inListOrder<Listed extends { unitId: string; year: number }>(reports: Listed[]): Listed[] {
	const first = new Map<string, number>();
	for (const { unitId } of reports) if (!first.has(unitId)) first.set(unitId, first.size);
	return reports.sort(
		(one, other) => first.get(one.unitId)! - first.get(other.unitId)! || other.year - one.year
	);
}
