import type { Dropped } from './selection.ts';

/** The column that the others are held against: the first, unless the address names another of those shown. */
export function readBase(
	parameters: URLSearchParams,
	columns: readonly string[]
): { base: string | undefined; dropped: Dropped[] } {
	const asked = parameters.get('base');
	if (asked === null) return { base: columns[0], dropped: [] };
	return columns.includes(asked)
		? { base: asked, dropped: [] }
		: { base: columns[0], dropped: [{ name: 'base', value: asked }] };
}

export function writeBase(
	base: string,
	columns: readonly string[],
	written: URLSearchParams = new URLSearchParams()
): URLSearchParams {
	const next = new URLSearchParams(written);
	if (base === columns[0]) next.delete('base');
	else next.set('base', base);
	return next;
}
