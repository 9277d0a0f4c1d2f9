import type { Place } from '../domain/fact.ts';
import type { Words } from '../i18n/words.ts';

/** Where a figure stands, as far as it is known. */
export interface PlaceParts {
	section: string | null;
	table: string | null;
	row: string | null;
	column: string | null;
	line: number | null;
	page: number | null;
}

/** The printed headings that lead to a figure, outermost first. */
export function placePath(place: PlaceParts): string {
	return [place.section, place.table, place.row, place.column]
		.filter((part): part is string => part !== null && part !== '')
		.filter((part, index, all) => part !== all[index - 1])
		.join(' › ');
}

/** Line and page of the document. */
export function placePosition(place: PlaceParts, words: Words): string {
	const { lineNumber, pageNumber } = words.site.fact;
	return [
		...(place.page === null ? [] : [pageNumber(place.page)]),
		...(place.line === null ? [] : [lineNumber(place.line)])
	].join(words.site.separator);
}

/** A place as a record keeps it, in one line. */
export function placeText(place: Place, words: Words): string {
	const { section, table, row, column, line, page } = place;
	const parts: PlaceParts = {
		section: section ?? null,
		table: table ?? null,
		row: row ?? null,
		column: column ?? null,
		line: line ?? null,
		page: page ?? null
	};
	return [placePath(parts), placePosition(parts, words)].filter((part) => part !== '').join(' ');
}
