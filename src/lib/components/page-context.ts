import { createContext } from 'svelte';
import type { Language } from '../i18n/language.ts';
import type { Words } from '../i18n/words.ts';

/** Addresses of pages, as the router makes them for the page that is shown. */
export interface Links {
	overview(): string;
	units(): string;
	unit(unitId: string): string;
	fact(unitId: string, factId: number): string;
	findings(search?: string): string;
}

/** The data that the site was built from. */
export interface DataState {
	fingerprint: string;
	firstYear: number;
	lastYear: number;
	/** The latest date on which a document says it was filled in. */
	newest: string | null;
}

/** What every component may ask of the page it stands on. */
export interface PageContext {
	readonly data: DataState;
	/** The filters in force in words; whoever shows them says them. */
	filters: string | undefined;
	readonly language: Language;
	readonly words: Words;
	readonly links: Links;
}

export const [pageContext, setPageContext] = createContext<PageContext>();
