import type { Place } from '../domain/fact.ts';
import type { FindingStatus } from '../domain/register.ts';
import type { FindingClass, Severity, Words } from './rule.ts';

export interface Figure {
	name: string;
	value: string;
	unit: string;
	/** Id of the fact in the database that was asked; null for what the rule computed. */
	fact: number | null;
}

export interface Evidence {
	document: string;
	place: Place;
	raw: string;
}

/** A lead for an auditor (疑点), never a conclusion. */
export interface Finding {
	rule: string;
	version: number;
	class: FindingClass;
	severity: Severity;
	certainty: 'certain' | 'arguable';
	/** Name of the unit. */
	unit: string;
	year: number | null;
	/** Kind of the form that it stands in, null when it concerns the report as a whole. */
	form: string | null;
	/** The programme that its money or its form is about, null when it concerns the unit. */
	programme: string | null;
	/** Fact, arithmetic, question. */
	message: Words;
	figures: Figure[];
	/** The arithmetic with its numbers filled in. */
	formula: string;
	stated: string | null;
	computed: string | null;
	difference: string | null;
	tolerance: string | null;
	/** Amount at issue in 万元, a decimal text. */
	amountWan: string | null;
	/** The places it rests on; of a contradiction, both sides. */
	evidence: Evidence[];
	/** Findings of one root are one cause, told by several rules. */
	root: string;
	/** Rule, unit, year and subject: the same in every build, whatever moved in the text. */
	fingerprint: string;
	/** What an auditor decided, and why; `new` where nobody did. */
	status: FindingStatus;
	reason: string | null;
	reportId: number;
	formId: number | null;
	unitId: string;
	subject: string;
}

/** How often a rule could be tested in a report. Not testable is never the same as passed. */
export interface RuleRun {
	rule: string;
	reportId: number;
	tested: number;
	notTestable: number;
	found: number;
}

/** A rule that could not be asked, and why. Not asked is never the same as nothing found. */
export type RuleFailure = {
	rule: string;
	message: string;
};
