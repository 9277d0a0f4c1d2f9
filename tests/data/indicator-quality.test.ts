import { expect, test } from 'vitest';
import type { Database } from '#lib/database/database.ts';
import { wholeScope } from '#lib/filters/scope-filter.ts';
import { indicatorList } from '#lib/queries/indicator-list.ts';
import { indicatorQuality, type IndicatorQuality } from '#lib/shape/indicator-quality.ts';
import { realReports } from './real-reports.ts';

/** Each metric's numerator and denominator. */
const parts: Record<string, (row: IndicatorQuality) => [number, number]> = {
	'M-IND-03': (row) => [row.met, row.comparable],
	'M-IND-04': (row) => [row.wordy, row.set],
	'M-IND-05': (row) => [row.copied, row.answered],
	'M-IND-06': (row) => [row.measured, row.quantitative]
};

async function metricParts(db: Database, metric: string) {
	const rows = await db.all<{ formId: number; numerator: number; denominator: number }>(
		`SELECT
			form_id AS "formId",
			CAST(numerator AS INTEGER) AS numerator,
			CAST(denominator AS INTEGER) AS denominator
		FROM metric_indicator
		WHERE metric = $metric AND claim IS DISTINCT FROM 'report'
		ORDER BY form_id`,
		{ metric }
	);
	return rows.map(({ formId, numerator, denominator }) => [formId, numerator, denominator]);
}

test('the counts behind the rates of every form are those of its metrics', async () => {
	const db = await realReports();
	try {
		const rows = indicatorQuality(await indicatorList(db, wholeScope));
		expect(rows.length).toBeGreaterThan(5);
		expect(rows.some(({ answered }) => answered === 0)).toBe(true);
		for (const [metric, partsOf] of Object.entries(parts)) {
			const counted = rows
				.map((row) => [row.formId, ...partsOf(row)])
				.sort(([one = 0], [other = 0]) => one - other);
			expect(counted, metric).toEqual(await metricParts(db, metric));
		}
	} finally {
		await db.close();
	}
});
