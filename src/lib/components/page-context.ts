import { createContext } from 'svelte';
import type { Dropped } from '../filters/selection.ts';
import type { TableSort } from '../filters/table-sort.ts';
import type { Language } from '../i18n/language.ts';
import type { Words } from '../i18n/words.ts';

/** Addresses of pages, as the router makes them for the page that is shown. */
export interface Links {
	overview(): string;
	units(): string;
	unit(unitId: string): string;
	/** Every figure of a unit, with its place. */
	facts(unitId: string): string;
	fact(unitId: string, factId: number): string;
	findings(search?: string): string;
	compare(search?: string): string;
	compareYears(search?: string): string;
}

/** The data that the site was built from. */
export interface DataState {
	fingerprint: string;
	firstYear: number;
	lastYear: number;
	/** The latest date on which a document says it was filled in. */
	newest: string | null;
}

/** A unit and year that can be set aside to compare. */
export interface TrayColumn {
	unitId: string;
	unit: string;
	year: number;
}

/** What a reader set aside to compare. */
export interface Tray {
	readonly columns: readonly TrayColumn[];
	readonly isFull: boolean;
	has(column: Pick<TrayColumn, 'unitId' | 'year'>): boolean;
	/** In, or out where it is in. */
	toggle(column: TrayColumn): void;
	clear(): void;
}

/** What every component may ask of the page it stands on. */
export interface PageContext {
	readonly data: DataState;
	/** The filters in force in words; whoever shows them says them. */
	filters: string | undefined;
	/** The one table that is sorted: in the address, so that a link shows the same; setting it writes it there. */
	sort: TableSort | undefined;
	/** Tells that a table of this name can be sorted as long as the returned function is not called: a link may name one that is not there. */
	sortable(table: string): () => void;
	/** Parts of the address that no page of this name reads, and an order that none of its tables has. */
	readonly unread: readonly Dropped[];
	/** Tells that a filter on the page says what is unread, beside what it dropped itself, until the returned function is called. */
	tellsUnread(): () => void;
	/** Whether scripts run: sorting needs them. */
	readonly started: boolean;
	/** The id of the only section that is shown, where another site shows it in a frame. */
	readonly embedded: string | null;
	readonly tray: Tray;
	readonly language: Language;
	readonly words: Words;
	readonly links: Links;
}

export const [pageContext, setPageContext] = createContext<PageContext>();
