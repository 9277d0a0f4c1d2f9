import type { CitedFact } from './evidence-of.ts';
import { fillTemplate } from './fill-template.ts';
import type { Evidence, Figure, Finding } from './finding.ts';
import { numberText } from './number-text.ts';
import type { Rule, Severity } from './rule.ts';
import { spokenNumber } from './spoken-number.ts';

/** A hit as the engine answers it. */
export interface FoundRow {
	kind: 'hit';
	report_id: number;
	form_id: number | null;
	unit_id: string;
	unit_name: string;
	year: number | null;
	form: string | null;
	programme: string | null;
	subject: string;
	root: string;
	severity: Severity;
	certainty: 'certain' | 'arguable';
	stated: string | null;
	computed: string | null;
	difference: string | null;
	tolerance: string | null;
	amount_wan: string | null;
	figures: (Omit<Figure, 'value'> & { value: string | null })[];
	problem_id: number | null;
}

/**
 * Puts a hit in words, without the places it rests on.
 * @throws Error when the rule's template asks for a figure that the hit does not have
 */
export function findingOf(rule: Rule, row: FoundRow): Finding {
	const figures = row.figures.flatMap(({ value, ...figure }) =>
		value === null ? [] : { ...figure, value: numberText(value) }
	);
	const spoken = figures.map((figure) => ({
		...figure,
		value: spokenNumber(figure.value, figure.unit)
	}));
	return {
		rule: rule.id,
		version: rule.version,
		class: rule.class,
		severity: row.severity,
		certainty: row.certainty,
		unit: row.unit_name,
		year: row.year,
		form: row.form,
		programme: row.programme,
		message: {
			zh: fillTemplate(rule.message.zh, named(spoken, rule, 'zh'), '、'),
			en: fillTemplate(rule.message.en, named(spoken, rule, 'en'), ', ')
		},
		figures,
		formula: fillTemplate(rule.formula, spoken, '、'),
		stated: textOrNull(row.stated),
		computed: textOrNull(row.computed),
		difference: textOrNull(row.difference),
		tolerance: textOrNull(row.tolerance),
		amountWan: textOrNull(row.amount_wan),
		evidence: [],
		root: `${row.unit_id}|${row.year ?? ''}|${row.root}`,
		fingerprint: [rule.id, row.unit_id, row.year ?? '', row.subject].join('|'),
		status: 'new',
		reason: null,
		reportId: row.report_id,
		formId: row.form_id,
		unitId: row.unit_id,
		subject: row.subject
	};
}

/**
 * Puts a finding beside the places it rests on, and weighs how far their figures can be relied on.
 * @param isOfScan whether its document was recognised from pictures: then it is certain only on figures that the document confirms
 */
export function withEvidence(
	finding: Finding,
	row: FoundRow,
	facts: ReadonlyMap<number, CitedFact>,
	problems: ReadonlyMap<number, CitedFact>,
	isOfScan: boolean
): Finding {
	const cited = [...new Set(finding.figures.map((figure) => figure.fact))].flatMap((id) =>
		id === null ? [] : (facts.get(id) ?? [])
	);
	const problem = row.problem_id === null ? [] : (problems.get(row.problem_id) ?? []);
	return {
		...finding,
		certainty:
			cited.some(isWeak) || (isOfScan && !(cited.length > 0 && cited.every(isConfirmed)))
				? 'arguable'
				: finding.certainty,
		evidence: [problem, cited].flat().map(evidenceOf)
	};
}

function named(figures: readonly Figure[], { names = {} }: Rule, language: 'zh' | 'en'): Figure[] {
	return figures.map((figure) => ({
		...figure,
		value: names[figure.value]?.[language] ?? figure.value
	}));
}

/** A figure of a scan that arithmetic of its document confirms, or that was not recognised at all. */
const isConfirmed = ({ status, basis, confidence }: CitedFact): boolean =>
	status === 'recognised' ? basis !== null : confidence === null;

/** A figure that was worked out, is a round number, was repaired without a second place or recognised without proof makes a hit arguable. */
function isWeak({ status, basis }: CitedFact): boolean {
	return (
		status === 'derived' ||
		status === 'approximate' ||
		(status === 'repaired' && basis === null) ||
		(status === 'recognised' && basis === null)
	);
}

function evidenceOf({ document, place, raw }: CitedFact): Evidence {
	return { document, place, raw };
}

function textOrNull(text: string | null): string | null {
	return text === null ? null : numberText(text);
}
