import { resolve } from '$app/paths';
import type { Hit } from '#lib/components/Combobox.svelte';
import type { Links } from '#lib/components/page-context.ts';
import { unitHits } from '#lib/client/unit-hits.ts';
import { writeFind } from '#lib/filters/find-text.ts';
import { wholeScope } from '#lib/filters/scope-filter.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { Words } from '#lib/i18n/words.ts';
import { sectionLink } from './links.ts';
import type { RuleTitle } from './rule-title.ts';

/** Hits of each kind that are listed: all of them fit on a phone. */
const maxOfKind = 6;

/** Finds units by name or pinyin, rules by number or title, and the way to indicators of that name; a hit's value is its address. */
export function siteHits(language: Language, links: Links, words: Words) {
	const units = unitHits(() => wholeScope);
	let titles: Promise<RuleTitle[]> | undefined;
	/** Units are found all the same, without a network too; the titles are asked for again the next time. */
	function withoutTitles(error: unknown): RuleTitle[] {
		console.error(error);
		titles = undefined;
		return [];
	}
	async function search(text: string): Promise<Hit[]> {
		const typed = text.trim();
		if (typed === '') return [];
		titles ??= ruleTitles();
		const [found, rules] = await Promise.all([units.search(typed), titles.catch(withoutTitles)]);
		const lower = typed.toLowerCase();
		return [
			...found.slice(0, maxOfKind).map(({ value, label, detail }) => ({
				value: links.unit(value),
				label,
				detail: [words.search.unit, detail].filter(Boolean).join(words.site.separator)
			})),
			...rules
				.filter((rule) => Object.values(rule).some((said) => said.toLowerCase().includes(lower)))
				.slice(0, maxOfKind)
				.map((rule) => ({
					value: links.findings(`?rule=${rule.id}`),
					label: rule[language],
					lang: language === 'zh' ? 'zh-CN' : 'en',
					detail: [words.search.rule, rule.id].join(words.site.separator)
				})),
			{
				value: `${sectionLink(language, 'indicators')}?${writeFind(typed, new URLSearchParams())}`,
				label: typed,
				detail: words.search.inIndicators
			}
		];
	}
	return { search };
}

async function ruleTitles(): Promise<RuleTitle[]> {
	const answer = await fetch(resolve('/rules.json'));
	if (!answer.ok) throw new Error(`rules.json: ${answer.status}`);
	return (await answer.json()) as RuleTitle[];
}
