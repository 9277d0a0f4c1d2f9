import { rules } from '#lib/audit/rules.ts';
import type { RuleWords } from '#lib/components/rule-words.ts';

/** The rules' own words, without their arithmetic. */
export function ruleWords(): RuleWords[] {
	return rules.map(
		({ id, class: kind, title, explanation, basis, falsePositives, parameters }) => ({
			id,
			class: kind,
			title,
			explanation,
			basis,
			falsePositives,
			parameters
		})
	);
}
