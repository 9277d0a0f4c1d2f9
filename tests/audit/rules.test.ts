import { describe, expect, it } from 'vitest';
import type { RuleResults } from '#lib/audit/run-rules.ts';
import { runRules } from '#lib/audit/run-rules.ts';
import { askedRules } from '#lib/audit/sql-from-disk.ts';
import type { ReportRecord } from '#lib/domain/record.ts';
import type { Registry } from '#lib/domain/registry.ts';
import { metrics as enMetrics } from '#lib/i18n/en/metrics.ts';
import { metrics as zhMetrics } from '#lib/i18n/zh/metrics.ts';
import { databaseOf } from '../fixtures/records/database.ts';
import { allCases as cases } from './cases/all.ts';

async function ask(
	rule: string,
	records: ReportRecord[],
	registry?: Registry
): Promise<RuleResults> {
	const database = await databaseOf(records, registry);
	// SCR-07 weighs what the other rules found
	const at = askedRules.findIndex(({ id }) => id === rule);
	const asked = askedRules.slice(rule === 'SCR-07' ? 0 : at, at + 1);
	const results = await runRules(database, asked);
	await database.close();
	return {
		findings: results.findings.filter((finding) => finding.rule === rule),
		runs: results.runs.filter((run) => run.rule === rule),
		failures: results.failures
	};
}

it('every rule has a case that raises it and a near miss', () => {
	const ofCases = new Set(cases.map(({ rule }) => rule));
	expect([...ofCases].sort()).toEqual(askedRules.map(({ id }) => id).sort());
});

describe.each(cases)('$rule', ({ rule, hit, hits, miss, misses, registry }) => {
	it(`is raised: ${hits}`, async () => {
		const { findings, failures } = await ask(rule, hit, registry);
		expect(failures).toEqual([]);
		expect(findings.length).toBeGreaterThan(0);
		for (const finding of findings) {
			expect(finding.evidence.length, 'evidence').toBeGreaterThan(0);
			const said = `${finding.message.zh}${finding.message.en}${finding.formula}`;
			expect(said).not.toMatch(/[{}[\]]/);
			// a reader knows no ids
			expect(said).not.toMatch(/\bM-[A-Z]{3}/);
		}
	});

	it(`is not raised: ${misses}`, async () => {
		const { findings, failures } = await ask(rule, miss, registry);
		expect(failures).toEqual([]);
		expect(findings.map((finding) => finding.message.zh)).toEqual([]);
	});
});

it('what a rule calls a metric is what the site calls it', () => {
	const named = askedRules.flatMap(({ names = {} }) =>
		Object.entries(names).filter(([id]) => id.startsWith('M-'))
	);
	expect(named.length).toBeGreaterThan(5);
	for (const [id, name] of named)
		expect(name, id).toEqual({ zh: zhMetrics[id]?.name, en: enMetrics[id]?.name });
});

it('every metric that peers are judged by has a name', () => {
	const rule = askedRules.find(({ id }) => id === 'CMP-02')!;
	const [, list = ''] = /metric\.metric IN \(([^)]*)\)/.exec(rule.sql) ?? [];
	const judged = [...list.matchAll(/M-[\w-]+/g)].map(([id]) => id);
	expect(judged.length).toBeGreaterThan(5);
	expect(judged.filter((id) => rule.names?.[id] === undefined)).toEqual([]);
});
