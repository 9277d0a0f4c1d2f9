import { afterAll, beforeAll, expect, it } from 'vitest';
import type { NodeDatabase } from '#lib/database/node.ts';
import { ruleYields } from '#lib/queries/rule-yields.ts';
import { realReports } from '../data/real-reports.ts';

let database: NodeDatabase;
beforeAll(async () => {
	database = await realReports();
});
afterAll(() => database.close());

it('decisions about findings, gone ones too, and about leads are counted once for their rules', async () => {
	const [lead] = await database.all<{ key: string; first: string; others: number }>(
		`SELECT lead_key AS key, min(fingerprint) AS first, CAST(count(*) AS INTEGER) - 1 AS others
		FROM finding GROUP BY ALL HAVING count(*) > 1 AND count(DISTINCT rule) = 1 ORDER BY 3 DESC LIMIT 1`
	);
	const rule = lead!.first.split('|')[0]!;
	// stands before the register of the file, which is opened to be read only
	await database.all(
		`CREATE TEMP TABLE register AS SELECT * FROM (VALUES
			('${lead!.key}', 'confirmed'),
			('${lead!.first}', 'false-positive'),
			('OLD-01|a|2020|x', 'rectified'),
			('OLD-01|a|2020|y', 'explained'),
			('OLD-02|a|2020|z', 'checking')
		) AS decided (fingerprint, status)`
	);
	expect(await ruleYields(database)).toEqual(
		[
			{ rule, right: lead!.others, false: 1, explained: 0 },
			{ rule: 'OLD-01', right: 1, false: 0, explained: 1 }
		].sort((a, b) => (a.rule < b.rule ? -1 : 1))
	);
});
