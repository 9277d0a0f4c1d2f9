import { afterAll, beforeAll, expect, test } from 'vitest';
import { runRules } from '#lib/audit/run-rules.ts';
import { askedRules } from '#lib/audit/sql-from-disk.ts';
import type { NodeDatabase } from '#lib/database/node.ts';
import { templateOf } from '#lib/domain/score-template.ts';
import { wholeScope } from '#lib/filters/scope-filter.ts';
import { lostPoints } from '#lib/queries/lost-points.ts';
import { statedScores } from '#lib/queries/stated-scores.ts';
import { unitFacts } from '#lib/queries/unit-facts.ts';
import { disclosureOf } from '#lib/shape/disclosure.ts';
import { scoresByForm } from '#lib/shape/scores-by-form.ts';
import { realReports, units } from './real-reports.ts';

let db: NodeDatabase;
beforeAll(async () => {
	db = await realReports();
});
afterAll(() => db.close());

test('a form fits a template exactly where the rule about templates does not ask', async () => {
	const forms = scoresByForm(await statedScores(db, wholeScope), await lostPoints(db, wholeScope));
	const scored = forms.filter(({ formId }) => formId !== null);
	const asked = askedRules.filter(({ id }) => id === 'SCR-03');
	const { findings } = await runRules(db, asked);
	const otherwise = new Set(findings.map(({ formId }) => formId));
	const told = scored.map((form) => ({
		form: form.formId,
		isOther: templateOf(form.weightByClass) === 'other'
	}));
	expect(told.length).toBeGreaterThan(2);
	expect(told).toEqual(told.map(({ form }) => ({ form, isOther: otherwise.has(form) })));
});

test('the weights of a form are those of its rows, whether they are scored or not', async () => {
	const sums = await db.all<{ formId: number; weight: number }>(
		`SELECT form_id AS "formId", CAST(sum(weight) AS DOUBLE) AS weight FROM (
			SELECT form_id, weight FROM indicator
			UNION ALL
			SELECT form_id, max(weight) FROM stated_score WHERE kind = 'execution' GROUP BY form_id
		) GROUP BY form_id HAVING sum(weight) IS NOT NULL`
	);
	const points = await lostPoints(db, wholeScope);
	for (const { formId, weight } of sums) {
		const own = points.filter((row) => row.formId === formId);
		expect(
			own.reduce((sum, row) => sum + Number(row.weight), 0),
			`form ${formId}`
		).toBeCloseTo(weight, 6);
	}
});

test('a template is not judged where a weight has no class or execution has none', () => {
	const known = {
		output: 50,
		benefit: 30,
		satisfaction: 10,
		cost: null,
		execution: 10,
		other: null
	};
	expect(templateOf(known)).toMatchObject({ output: 50 });
	expect(templateOf({ ...known, benefit: 25, output: 55 })).toBe('other');
	// a row without a weight
	expect(templateOf({ ...known, benefit: 25 })).toBe('unknown');
	expect(templateOf({ ...known, other: 5 })).toBe('unknown');
	expect(templateOf({ ...known, execution: null })).toBe('unknown');
});

test('the disclosure of a form counts its cells by what stands in them', async () => {
	const facts = await unitFacts(db, units.D3);
	const [counted] = await db.all<{ asked: number; filled: number; notApplicable: number }>(
		`SELECT
			count(*) FILTER (status NOT IN ('derived', 'not-applicable')) AS asked,
			count(*) FILTER (status NOT IN ('derived', 'not-applicable', 'blank', 'not-reported')) AS filled,
			count(*) FILTER (status = 'not-applicable') AS "notApplicable"
		FROM fact_place WHERE unit_id = $unit`,
		{ unit: units.D3 }
	);
	const disclosure = disclosureOf(facts);
	expect(disclosure).toEqual(counted);
	expect(disclosure.filled).toBeLessThan(disclosure.asked);
});
