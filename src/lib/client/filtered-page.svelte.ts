import { goto } from '$app/navigation';
import { page } from '$app/state';
import { onMount, untrack } from 'svelte';
import {
	isSelected,
	nothingSelected,
	type Choices,
	type Dropped,
	type Selection
} from '#lib/filters/selection.ts';
import { readPage, writePage } from '#lib/filters/page-number.ts';
import { inOrder, readSelection, writeSelection } from '#lib/filters/selection-codec.ts';
import { scopeNames, type ScopeFilter } from '#lib/filters/scope-filter.ts';
import { maxUnitYears } from '#lib/queries/scope.ts';
import type { DrawnScope } from '#lib/questions/definitions.ts';
import type { Answer, Asked, QuestionName } from '#lib/questions/questions.ts';
import { withSearch } from './address.ts';
import { offerRecomputation } from './offer-recomputation.ts';
import { warmOnIntent } from './on-intent.ts';
import { Query } from './query.svelte.ts';

interface Setup<Question extends QuestionName, Name extends string> {
	question: Question;
	names: readonly Name[];
	served: () => Answer<Question>;
	/** Every value that an address may name. */
	choices: () => Choices<Name>;
	/** How many units and years a page shows, where the address turns pages. */
	pageSize?: number;
	/** What the address or the page asks besides the selection; `isDefault` when the served answer answers it. */
	extra?: (url: URL) => { argument: object; isDefault: boolean };
}

/** A page whose filter is in its address: reads it after mounting, asks when it is not the default, writes it back. */
export class FilteredPage<Question extends QuestionName, Name extends string> {
	readonly answer: Query<Question>;
	readonly #setup: Setup<Question, Name>;
	#selection = $state.raw<Selection<Name>>() as Selection<Name>;
	#dropped = $state.raw<Dropped[]>([]);
	#mounted = $state(false);
	/** The part of the address that the answer is asked by. */
	#followed: string | undefined;

	constructor(setup: Setup<Question, Name>) {
		this.#setup = setup;
		this.#selection = nothingSelected(setup.names);
		this.answer = new Query(setup.question, setup.served);
		offerRecomputation(() => this.#drawn());
		onMount(() => {
			this.#mounted = true;
			return warmOnIntent(setup.question);
		});
		$effect(() => {
			if (this.#mounted && page.url.search !== this.#followed) this.#follow(page.url);
		});
	}

	get selection(): Selection<Name> {
		return this.#selection;
	}

	get dropped(): readonly Dropped[] {
		return this.#dropped;
	}

	get mounted(): boolean {
		return this.#mounted;
	}

	select(selection: Selection<Name>): void {
		const { names, choices } = this.#setup;
		const ordered = inOrder(names, selection, choices());
		// another choice begins on its first page
		const base = writePage(1, page.url.searchParams);
		const written = writeSelection(names, ordered, base).toString();
		// the engine begins while the address is being written
		this.#follow(withSearch(page.url, written));
		void goto(written === '' ? page.url.pathname : `?${written}`, {
			keepFocus: true,
			noScroll: true
		});
	}

	/** Asks again what the address says, after something else changed that the answer rests on. */
	refresh(): void {
		this.#follow(page.url);
	}

	/** What the charts are drawn for, as their definitions in SQL are asked it. */
	#drawn(): DrawnScope {
		const chosen: Selection<string> = this.#selection;
		const filter = Object.fromEntries(
			scopeNames.map((name) => [name, chosen[name] ?? []])
		) as unknown as ScopeFilter;
		const { pageSize: most = maxUnitYears, question } = this.#setup;
		const isOfFindings = question === 'findings';
		return {
			filter,
			most,
			offset: (readPage(page.url.searchParams).page - 1) * most,
			forms: isOfFindings ? [] : (chosen['form'] ?? []),
			span: 'latest',
			...(isOfFindings ? { findings: chosen, ...this.#setup.extra?.(page.url).argument } : {})
		};
	}

	#follow(url: URL): void {
		this.#followed = url.search;
		const { names } = this.#setup;
		const choices = untrack(this.#setup.choices);
		const { selection, dropped } = readSelection(names, url.searchParams, choices);
		untrack(() => {
			this.#selection = selection;
			const turned = readPage(url.searchParams);
			const pageSize = this.#setup.pageSize;
			this.#dropped = [...dropped, ...(pageSize === undefined ? [] : turned.dropped)];
			const offset = pageSize === undefined ? 0 : (turned.page - 1) * pageSize;
			const extra = this.#setup.extra?.(url) ?? { argument: {}, isDefault: true };
			if (isSelected(selection) || !extra.isDefault || offset > 0)
				void this.answer.ask({
					...selection,
					...(pageSize === undefined ? {} : { offset }),
					...extra.argument
				} as unknown as Asked<Question>);
			else this.answer.reset();
		});
	}
}
