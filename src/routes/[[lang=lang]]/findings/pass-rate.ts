import type { RuleRunRow } from '#lib/queries/rule-runs.ts';

/** How many identities hold (M-DQ-02): tests of the rules that hold figures against each other. */
export interface PassRate {
	tested: number;
	passed: number;
	notTestable: number;
}

export function passRateOf(
	runs: readonly RuleRunRow[],
	rules: ReadonlyMap<string, { class: string }>
): PassRate {
	const identities = runs.filter(({ rule }) => rules.get(rule)?.class === 'reconciliation');
	const sum = (count: (run: RuleRunRow) => number) =>
		identities.reduce((total, run) => total + count(run), 0);
	return {
		tested: sum(({ tested }) => tested),
		passed: sum(({ tested, found }) => tested - found),
		notTestable: sum(({ notTestable }) => notTestable)
	};
}
