/** What a finding is about. 抽取存疑: the tool doubts its own reading. */
export type FindingClass =
	'extraction' | 'reconciliation' | 'definition' | 'indicator' | 'score' | 'control' | 'gap';

export type Severity = 'S1' | 'S2' | 'S3' | 'S4' | 'S5';
export const severities: readonly Severity[] = ['S1', 'S2', 'S3', 'S4', 'S5'];

export interface Words {
	zh: string;
	en: string;
}

/** A threshold that an auditor may move. Values are decimal texts, so that they reach the engine exactly. */
export interface RuleParameter {
	name: string;
	default: string;
	unit: string;
	min: string;
	max: string;
	label: Words;
}

/**
 * One audit rule without its SQL, which stands beside it in a file of the same name.
 *
 * The SQL gives one row for each test it makes, with any of these columns: report_id, form_id, subject (what is tested,
 * free of text positions), testable, hit, severity, certainty, stated, computed, difference, tolerance, amount_wan,
 * root, reason (which input is missing), figures LIST<STRUCT(name, value VARCHAR, unit, fact INTEGER)>, problem_id (a problem of the
 * import that is evidence).
 *
 * `message` and `formula` are filled from the figures by name: `{in_post}`; several figures of one name are joined,
 * with plus signs for `{+in_post}`. A part in
 * square brackets is left out when one of its names has no figure.
 */
export interface Rule {
	id: string;
	version: number;
	/** The day from which this version was asked. */
	since: string;
	class: FindingClass;
	title: Words;
	explanation: Words;
	/** Documents that the rule rests on, by name only. */
	basis: Words;
	falsePositives: Words;
	parameters: readonly RuleParameter[];
	message: Words;
	/** What values that are codes are called in its message. */
	names?: Readonly<Record<string, Words>>;
	formula: string;
	/** Whether the severity already weighs the amount, so that materiality must not raise it again. */
	gradedByAmount: boolean;
	/** Whether it weighs a unit against others, so that it has to be asked of all reports together and not part by part. */
	asksPeers?: true;
}

export interface AskedRule extends Rule {
	sql: string;
}
