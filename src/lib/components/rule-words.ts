import type { RuleParameter } from '../audit/rule.ts';

/** What a rule says of itself in both languages. */
export interface RuleWords {
	id: string;
	class: string;
	title: { zh: string; en: string };
	explanation: { zh: string; en: string };
	basis: { zh: string; en: string };
	falsePositives: { zh: string; en: string };
	parameters: readonly RuleParameter[];
}
