import type { Coverage } from '#lib/queries/coverage.ts';
import type { LeadCounts } from '#lib/answers/leading-questions.ts';
import { formatCount } from '#lib/i18n/format.ts';
import type { Words } from '#lib/i18n/words.ts';

/** What the first page says first: how many units have something to explain. */
export function headline({ units, severe, high, asked }: LeadCounts, { leads }: Words): string {
	return units === 0 ? leads.empty : leads.headline(units, severe, high, asked);
}

/** What was read, in figures. */
export function coverageFigures(coverage: Coverage, words: Words, findingsHref: string) {
	const { overview } = words.pages;
	const { units, evaluations, targets, firstYear, lastYear, facts, findings, problems } = coverage;
	const years = firstYear === lastYear ? String(firstYear ?? '—') : `${firstYear}–${lastYear}`;
	return [
		{ label: overview.units, value: formatCount(units) },
		{ label: overview.years, value: years },
		{ label: overview.evaluations, value: formatCount(evaluations) },
		{ label: overview.targets, value: formatCount(targets) },
		{ label: overview.facts, value: formatCount(facts) },
		{ label: overview.findings, value: formatCount(findings), href: findingsHref },
		{ label: overview.problems, value: formatCount(problems) }
	];
}
