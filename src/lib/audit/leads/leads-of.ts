import type { Finding } from '../finding.ts';
import { familyOf } from './families.ts';
import type { Lead } from './lead.ts';

/** Gathers findings into leads, in the order in which they are to be asked. Every finding is in one lead. */
export function leadsOf(findings: readonly Finding[]): Lead[] {
	const groups = Map.groupBy(findings, leadKey);
	return inOrder([...groups].map(([key, group]) => leadOf(key, group)));
}

/** The key of the lead that a finding belongs to: `LEAD|family|unit|year|scope`. */
export function leadKey(finding: Finding): string {
	const { id } = familyOf(finding.rule);
	return ['LEAD', id, finding.unitId, finding.year ?? '', scopeOf(finding) ?? ''].join('|');
}

/** What a lead is about within its unit and year: a programme, a form, a subject, or null for all of it. */
function scopeOf(finding: Finding): string | null {
	const { scope } = familyOf(finding.rule);
	const programme = bare(finding.programme);
	if (scope === 'unit') return null;
	if (scope === 'subject') return finding.subject;
	if (scope === 'programme') return programme;
	return programme ?? finding.form;
}

/** One programme is named with brackets, blanks and endings (发放项目, 专项) that differ from form to form. */
function bare(programme: string | null): string | null {
	if (programme === null || programme === '') return null;
	const whole = programme.replace(/[\s()（）"“”]/g, '');
	const core = whole.replace(/(发放)?(项目|专项|专项资金|资金|经费)?(支出)?$/, '');
	return core.length < 2 ? whole : core;
}

function leadOf(key: string, group: readonly Finding[]): Lead {
	const findings = group.toSorted(byGravity);
	const main = findings[0]!;
	const amounts = findings.flatMap(({ amountWan }) => (amountWan === null ? [] : [amountWan]));
	return {
		key,
		family: familyOf(main.rule).id,
		unitId: main.unitId,
		unit: main.unit,
		year: main.year,
		about: scopeOf(main) === null ? null : (main.programme ?? main.form),
		severity: main.severity,
		certainty: main.certainty,
		amountWan: amounts.toSorted((a, b) => Number(b) - Number(a))[0] ?? null,
		headline: main.message,
		findings
	};
}

/**
 * Leads by severity, certainty and amount, and of equally grave leads no second one of a unit before every unit had its first: a list
 * that begins with thirteen questions to one unit asks nobody else.
 */
function inOrder(leads: readonly Lead[]): Lead[] {
	const sorted = leads.toSorted(byGravity);
	const turns = new Map<string, number>();
	const ranked = sorted.map((lead) => {
		const turnOf = `${lead.severity}|${lead.unitId}|${lead.year ?? ''}`;
		const turn = turns.get(turnOf) ?? 0;
		turns.set(turnOf, turn + 1);
		return { lead, turn };
	});
	return ranked
		.toSorted(
			(a, b) =>
				compare(a.lead.severity, b.lead.severity) || a.turn - b.turn || byGravity(a.lead, b.lead)
		)
		.map(({ lead }) => lead);
}

type Weighed = Pick<Lead, 'severity' | 'certainty' | 'amountWan' | 'unitId'> & { key?: string };

function byGravity(a: Weighed, b: Weighed): number {
	return (
		compare(a.severity, b.severity) ||
		// certain goes before arguable
		compare(b.certainty, a.certainty) ||
		Number(b.amountWan ?? 0) - Number(a.amountWan ?? 0) ||
		compare(a.unitId, b.unitId) ||
		compare(a.key ?? '', b.key ?? '')
	);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
