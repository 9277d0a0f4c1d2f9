import { number, text, type TableModel } from '#lib/charts/table/table-model.ts';
import type { RuleWords } from '#lib/components/rule-words.ts';
import { formatCount } from '#lib/i18n/format.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { FindingTally } from '#lib/queries/finding-tallies.ts';
import type { RuleRunRow } from '#lib/queries/rule-runs.ts';

/** How often each rule was tested and could not be in a scope, and how many of the listed findings it raised: together all of them. */
export function ruleRunsTable(
	runs: readonly RuleRunRow[],
	tallies: readonly FindingTally[],
	rules: ReadonlyMap<string, RuleWords>,
	words: Words,
	language: Language
): TableModel {
	const own = words.pages.findings;
	const found = new Map<string, number>();
	for (const { rule, findings } of tallies) found.set(rule, (found.get(rule) ?? 0) + findings);
	return {
		columns: [
			{ label: own.rule },
			{ label: words.site.filter.class },
			{ label: own.tested, numeric: true },
			{ label: own.notTestable, numeric: true },
			{ label: own.found, numeric: true }
		],
		rows: runs.map((run) => {
			const rule = rules.get(run.rule);
			return [
				text(`${run.rule} ${rule?.title[language] ?? ''}`),
				text(words.terms.class[rule?.class ?? ''] ?? ''),
				number(formatCount(run.tested)),
				number(formatCount(run.notTestable)),
				number(formatCount(found.get(run.rule) ?? 0))
			];
		})
	};
}
