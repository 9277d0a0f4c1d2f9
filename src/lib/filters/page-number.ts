import type { Dropped } from './selection.ts';

/** The parameter of an address that turns the pages of a list, from 1; the first page is not written. */
export const pageParameter = 'page';

/** Reads which page an address asks for; what is no page is dropped and reported. */
export function readPage(parameters: URLSearchParams): { page: number; dropped: Dropped[] } {
	const value = parameters.get(pageParameter);
	if (value === null) return { page: 1, dropped: [] };
	if (/^[1-9]\d{0,6}$/.test(value)) return { page: Number(value), dropped: [] };
	return { page: 1, dropped: [{ name: pageParameter, value }] };
}

export function writePage(page: number, base: URLSearchParams): URLSearchParams {
	const written = new URLSearchParams(base);
	if (page <= 1) written.delete(pageParameter);
	else written.set(pageParameter, String(page));
	return written;
}
