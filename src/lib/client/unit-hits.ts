import type { Hit } from '#lib/components/Combobox.svelte';
import type { ScopeFilter } from '#lib/filters/scope-filter.ts';
import { scopeNames } from '#lib/filters/scope-filter.ts';
import { ask } from './query-client.ts';

/** Finds units for the filter of a page, each with its reports under the other filters. */
export function unitHits(filter: () => ScopeFilter) {
	return {
		name: 'unit' as const,
		async search(text: string): Promise<Hit[]> {
			const all = filter();
			const scope = Object.fromEntries(
				scopeNames.map((name) => [name, [...all[name]]])
			) as unknown as ScopeFilter;
			const hits = await ask('unitSearch', { text, filter: scope });
			return hits.map(({ unitId, unit, name, district, reports }) => ({
				value: unitId,
				label: unit,
				detail: district ?? (name === unit ? '' : name),
				count: reports
			}));
		}
	};
}
