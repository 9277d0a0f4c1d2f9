import type { Dropped } from './selection.ts';

/** The parameter of an address that holds what is looked for among names. */
export const findParameter = 'find';

/** A longer text is no part of a name. */
export const longestFind = 40;

/** What an address looks for; empty for nothing. A text that is too long is dropped and reported. */
export function readFind(parameters: URLSearchParams): { text: string; dropped: Dropped[] } {
	const text = (parameters.get(findParameter) ?? '').trim();
	if (text.length <= longestFind) return { text, dropped: [] };
	return { text: '', dropped: [{ name: findParameter, value: text }] };
}

export function writeFind(text: string, base: URLSearchParams): URLSearchParams {
	const written = new URLSearchParams(base);
	const plain = text.trim().slice(0, longestFind);
	if (plain === '') written.delete(findParameter);
	else written.set(findParameter, plain);
	return written;
}
