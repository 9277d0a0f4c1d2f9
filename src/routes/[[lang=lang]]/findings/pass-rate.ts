import type { RuleRunRow } from '#lib/queries/rule-runs.ts';

/** How many identities hold (M-DQ-02): tests of the rules that hold figures against each other. */
export interface PassRate {
	tested: number;
	passed: number;
	notTestable: number;
}

/** Of the same class, but tests of places and dates: they hold no figures against each other. */
const ofNoFigures = ['TXT-02', 'TXT-03', 'TXT-04'];

export function passRateOf(
	runs: readonly RuleRunRow[],
	rules: ReadonlyMap<string, { class: string }>
): PassRate {
	const identities = runs.filter(
		({ rule }) => rules.get(rule)?.class === 'reconciliation' && !ofNoFigures.includes(rule)
	);
	const sum = (count: (run: RuleRunRow) => number) =>
		identities.reduce((total, run) => total + count(run), 0);
	return {
		tested: sum(({ tested }) => tested),
		passed: sum(({ tested, found }) => tested - found),
		notTestable: sum(({ notTestable }) => notTestable)
	};
}
