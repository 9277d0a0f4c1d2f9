import type { RuleWords } from '#lib/components/rule-words.ts';
import type { OwnThresholds } from '#lib/questions/own-thresholds.ts';

/** The rules whose thresholds are offered: those that the filter leaves, and those whose thresholds were moved. */
export function offeredRules(
	rules: readonly RuleWords[],
	chosen: readonly string[],
	set: OwnThresholds
): RuleWords[] {
	const isMoved = (id: string) => Object.keys(set).some((name) => name.startsWith(`${id}.`));
	return rules.filter(({ id }) => chosen.length === 0 || chosen.includes(id) || isMoved(id));
}
