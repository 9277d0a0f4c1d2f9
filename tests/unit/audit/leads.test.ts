import { describe, expect, test } from 'vitest';
import type { Finding } from '#lib/audit/finding.ts';
import { familyOf, leadFamilies } from '#lib/audit/leads/families.ts';
import { leadsOf } from '#lib/audit/leads/leads-of.ts';
import { rules } from '#lib/audit/rules.ts';

function finding(rule: string, parts: Partial<Finding> = {}): Finding {
	return {
		rule,
		version: 1,
		class: 'reconciliation',
		severity: 'S3',
		certainty: 'certain',
		unit: '虚构中心',
		unitId: 'a',
		year: 2023,
		form: 'unit-evaluation',
		programme: null,
		message: { zh: rule, en: rule },
		figures: [],
		formula: '',
		stated: null,
		computed: null,
		difference: null,
		tolerance: null,
		amountWan: null,
		evidence: [],
		root: rule,
		fingerprint: `${rule}|${parts.subject ?? ''}`,
		status: 'new',
		reason: null,
		reportId: 1,
		formId: 1,
		subject: rule,
		...parts
	};
}
const told = (findings: Finding[]) =>
	leadsOf(findings).map(({ key, findings: members }) => [key, members.map(({ rule }) => rule)]);

test('every rule belongs to one family, and no family names a rule that there is not', () => {
	const named = leadFamilies.flatMap((family) => family.rules);
	expect(named.toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
	expect(new Set(named).size).toBe(named.length);
	expect(() => familyOf('XYZ-99')).toThrow('XYZ-99');
});

describe('findings of one root cause', () => {
	test('are one lead, its gravest first, with the largest amount and not the sum', () => {
		const [lead, ...rest] = leadsOf([
			finding('BUD-12', { programme: '维护项目', amountWan: '80' }),
			finding('BUD-09', { programme: '维护', severity: 'S2', amountWan: '30' }),
			finding('BUD-01', { programme: '维护', certainty: 'arguable' })
		]);
		expect(rest).toEqual([]);
		expect(lead).toMatchObject({ severity: 'S2', certainty: 'certain', amountWan: '80' });
		expect(lead?.findings.map(({ rule }) => rule)).toEqual(['BUD-09', 'BUD-12', 'BUD-01']);
	});

	test('of two programmes, forms, years or units are two', () => {
		expect(
			told([
				finding('BUD-01', { programme: '维护' }),
				finding('BUD-01', { programme: '补贴' }),
				finding('IND-02', { form: 'unit-evaluation' }),
				finding('IND-02', { form: 'project-evaluation', programme: '维护' }),
				finding('STF-01', { year: 2024 }),
				finding('STF-01', { unitId: 'b' })
			]).length
		).toBe(6);
	});

	test('too many points and the question why not all are one lead with both readings', () => {
		expect(told([finding('IND-01'), finding('IND-02')])).toEqual([
			['LEAD|score-logic|a|2023|unit-evaluation', ['IND-01', 'IND-02']]
		]);
	});
});

test('of equally grave leads every unit has its first before a unit has its second', () => {
	const leads = leadsOf([
		finding('STF-01', { severity: 'S1' }),
		finding('PRC-02', { amountWan: '900' }),
		finding('SAN-02', { amountWan: '800' }),
		finding('PRC-02', { unitId: 'b', amountWan: '1' })
	]);
	expect(leads.map(({ unitId, family }) => `${unitId} ${family}`)).toEqual([
		'a staffing',
		'a procurement',
		'b procurement',
		'a public-spending'
	]);
});
