import { afterAll, beforeAll, expect, it } from 'vitest';
import { leadsOf } from '#lib/audit/leads/leads-of.ts';
import { runRules } from '#lib/audit/run-rules.ts';
import { askedRules } from '#lib/audit/sql-from-disk.ts';
import type { NodeDatabase } from '#lib/database/node.ts';
import { realReports } from '../data/real-reports.ts';

let database: NodeDatabase;
beforeAll(async () => {
	database = await realReports();
});
afterAll(() => database.close());

it('the published leads are those of the findings, in the same order', async () => {
	const { findings } = await runRules(database, askedRules);
	const leads = leadsOf(findings);
	const rows = await database.all(
		`SELECT lead_key, severity, certainty, CAST(amount_wan AS DOUBLE) AS amount, findings, message_zh FROM lead ORDER BY lead_id`
	);
	expect(rows).toEqual(
		leads.map((lead) => ({
			lead_key: lead.key,
			severity: lead.severity,
			certainty: lead.certainty,
			amount: lead.amountWan === null ? null : Number(lead.amountWan),
			findings: lead.findings.length,
			message_zh: lead.headline.zh
		}))
	);
});

it('the findings of the five reports have at most 75 root causes', async () => {
	const [row] = await database.all<{ findings: number; leads: number }>(
		'SELECT count(*)::INTEGER AS findings, count(DISTINCT lead_key)::INTEGER AS leads FROM finding'
	);
	expect(row!.findings).toBeGreaterThan(150);
	expect(row!.leads).toBeLessThanOrEqual(75);
});
