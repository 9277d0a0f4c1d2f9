import type { NodeDatabase } from '#lib/database/node.ts';
import { askChartRows } from '#lib/queries/chart-rows.ts';
import { chartTexts } from '#lib/queries/kept-chart-rows.ts';
import { movedTexts } from '#lib/queries/kept-moved-rows.ts';
import type { UnitYear } from '#lib/queries/scope.ts';

/** Units and years asked at a time: each answer is a scan of its table, and their rows are in memory together. */
const batch = 1000;

interface Listed extends UnitYear {
	reportId: number;
	lastReportId: number;
}

/** Fills `unit_year_chart` of the current database `atlas`, whose other tables are all there: year by year, so that a page reads few of them. */
export async function keepCharts(database: NodeDatabase): Promise<void> {
	await database.run('CREATE TABLE memory.main.chart_text (report_id INTEGER, charts VARCHAR)');
	let after = 0;
	for (;;) {
		const rows = await database.all<Listed>(
			`SELECT
				unit_id AS "unitId",
				short_name AS unit,
				year,
				has_evaluation AS evaluated,
				report_id AS "reportId",
				last_report_id AS "lastReportId"
			FROM unit_year
			WHERE year IS NOT NULL AND report_id > CAST($after AS INTEGER)
			ORDER BY report_id
			LIMIT ${batch}`,
			{ after: String(after) }
		);
		if (rows.length === 0) break;
		const reportIds = rows.map(({ reportId }) => reportId);
		const page = {
			rows,
			reportIds,
			ranks: [],
			total: rows.length,
			firstReport: reportIds[0]!,
			lastReport: Math.max(...rows.map(({ lastReportId }) => lastReportId))
		};
		const texts = chartTexts(page, await askChartRows(database, page));
		await database.run('USE memory');
		await database.append(
			'chart_text',
			texts.map((charts, place) => ({ report_id: reportIds[place]!, charts }))
		);
		await database.run('USE atlas');
		after = reportIds.at(-1)!;
	}
	await database.run(`INSERT INTO unit_year_chart
		SELECT unit_year.year, unit_year.sort_rank, report_id, charts, changes.moved
		FROM memory.main.chart_text
		JOIN unit_year USING (report_id)
		LEFT JOIN (${movedTexts}) AS changes
			ON changes.unit_id = unit_year.unit_id AND changes.year = unit_year.year
		ORDER BY unit_year.year, unit_year.sort_rank;
		DROP TABLE memory.main.chart_text`);
}
