import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { AskedRule } from '#lib/audit/rule.ts';
import { runRules } from '#lib/audit/run-rules.ts';
import { askedRules } from '#lib/audit/sql-from-disk.ts';
import { fillDatabase } from '#lib/database/fill-database.ts';
import { memoryDatabase } from '#lib/database/node.ts';
import type { ReportRecord, Stage } from '#lib/domain/record.ts';
import { validateRecord } from '#lib/domain/validate-record.ts';
import { cleanRecord } from '#lib/synthetic/clean-record.ts';
import { Random } from '#lib/synthetic/random.ts';
import { plantedErrors } from '../../scripts/eval/planted-errors.ts';
import { plantedMoneyErrors } from '../../scripts/eval/planted-money-errors.ts';
import { plantedQualityErrors } from '../../scripts/eval/planted-quality-errors.ts';
import { readCase } from '../ingest/read-case.ts';
import { databaseOf } from '../fixtures/records/database.ts';
import { allCases } from './cases/all.ts';

// One rule's failure loses that rule only, and none fails on any document that we have.

const of = (id: string) => askedRules.find((rule) => rule.id === id)!;

test('a rule whose SQL or whose words fail is named with the cause, and all others are asked', async () => {
	const broken: AskedRule[] = askedRules.map((rule) => {
		if (rule.id === 'BUD-10') return { ...rule, sql: 'SELECT * FROM nowhere', parameters: [] };
		if (rule.id === 'BUD-12') return { ...rule, formula: '{no_such_figure}' };
		return rule;
	});
	const { hit } = allCases.find(({ rule }) => rule === 'BUD-12')!;
	const database = await databaseOf(hit);
	const whole = await runRules(database, askedRules);
	const { findings, runs, failures } = await runRules(database, broken);
	await database.close();
	expect(failures.map(({ rule }) => rule)).toEqual(['BUD-10', 'BUD-12']);
	expect(failures[0]?.message).toContain('nowhere');
	expect(failures[1]?.message).toContain('{no_such_figure}');
	const isOther = ({ rule }: { rule: string }) => rule !== 'BUD-10' && rule !== 'BUD-12';
	expect(whole.findings.filter(isOther).length).toBeGreaterThan(0);
	expect(findings).toEqual(whole.findings.filter(isOther));
	expect(runs).toEqual(whole.runs.filter(isOther));
});

test('a broken view loses the rules that ask it, and the engine that broke loses all', async () => {
	const { hit } = allCases.find(({ rule }) => rule === 'BUD-12')!;
	const database = await memoryDatabase();
	const keyed = hit.map((record, index) => ({ key: `fixture/${index}`, record }));
	await fillDatabase(database, keyed, { units: [], regions: [] });
	await database.run(
		"CREATE OR REPLACE VIEW staffing_pair AS SELECT CAST('no number' AS INTEGER) AS report_id"
	);
	const { findings, failures } = await runRules(database, askedRules);
	expect(failures.map(({ rule }) => rule)).toContain('STF-01');
	expect(findings.map(({ rule }) => rule)).toContain('BUD-12');
	const trap = { ...database, all: () => Promise.reject(new RangeError('a trap')) };
	await expect(runRules(trap, [of('BUD-12')])).rejects.toThrow('a trap');
	await database.close();
});

/** A command under a rule that fails. */
const command = (...args: string[]) =>
	spawnSync(process.execPath, ['--import', './tests/fixtures/broken-rule.mjs', ...args], {
		encoding: 'utf8'
	});

test('the audit gives all other findings, names the rule, and ends with a status of its own', () => {
	const { status, stdout, stderr } = command('scripts/audit.ts', '--json', '--fail-on', 'S1');
	expect(status).toBe(4);
	expect(stderr).toMatch(/^audit: rule BUD-12 was not asked: .*nowhere/);
	expect(stdout.trimEnd().split('\n').length).toBeGreaterThan(100);
});

const folder = 'tests/ingest';
const documents = readdirSync(folder, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map((entry) => join(folder, entry.name));

/** What documents give, and the same with nothing in the place of every amount: forms print 0 in any of them. */
async function records(): Promise<ReportRecord[]> {
	const real = readdirSync('data/reports', { recursive: true, withFileTypes: true })
		.filter((entry) => entry.name.endsWith('.json'))
		.map(
			(entry) =>
				JSON.parse(readFileSync(join(entry.parentPath, entry.name), 'utf8')) as ReportRecord
		);
	const random = new Random(24);
	const planted = [...plantedErrors, ...plantedMoneyErrors, ...plantedQualityErrors].map(
		(error, index) => {
			const record = structuredClone(cleanRecord(index));
			error.plant(record, random, structuredClone(record));
			return validateRecord(record, error.rule);
		}
	);
	const cases = allCases.flatMap(({ hit, miss }) => [...hit, ...miss]);
	const imported = await Promise.all(documents.map(readCase));
	return [...real, ...planted, ...cases, ...imported];
}

/** A record with 0 as every amount of one stage. */
function without(record: ReportRecord, stage: Stage): ReportRecord {
	const zeroed = structuredClone(record);
	for (const form of zeroed.forms)
		for (const amount of form.amounts) if (amount.stage === stage) amount.wan = '0';
	return zeroed;
}

test('no rule fails on what we have, nor on the same with 0 as every amount of a stage', async () => {
	const stated = await records();
	const stages = ['initial', 'adjusted', 'budget', 'executed', 'prior-executed'] as const;
	const all = [
		...stated,
		...stages.flatMap((stage) =>
			stated
				.filter(({ forms }) => forms.some(({ amounts }) => amounts.some((a) => a.stage === stage)))
				.map((record) => without(record, stage))
		)
	];
	const database = await memoryDatabase();
	const keyed = all.map((record, index) => ({
		key: `000000/${String(index).padStart(6, '0')}`,
		record
	}));
	await fillDatabase(database, keyed, { units: [], regions: [] });
	const { findings, failures } = await runRules(database, askedRules);
	await database.close();
	expect(failures).toEqual([]);
	expect(findings.length).toBeGreaterThan(500);
}, 120_000);
