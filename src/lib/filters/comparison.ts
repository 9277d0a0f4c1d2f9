import type { Dropped } from './selection.ts';

/** The columns of a comparison, in the order chosen: keys of reports, at least two and at most six. */
export const minColumns = 2;
export const maxColumns = 6;

/** A unit and a year. */
const columnShape = /^[\w-]+:\d{4}$/;

/**
 * Reads the columns from an address; unknown keys, repeats and those beyond the sixth are dropped and reported.
 * `known` is null where there are too many to list: every key that could be one is then kept. Fewer than two are no comparison: the answer is then undefined, for the default.
 */
export function readComparison(
	parameters: URLSearchParams,
	known: readonly string[] | null
): { columns: readonly string[] | undefined; dropped: Dropped[] } {
	const asked = parameters.getAll('with').flatMap((text) => text.split(','));
	const columns: string[] = [];
	const dropped: Dropped[] = [];
	for (const value of asked.filter((key) => key !== '')) {
		const fits =
			(known?.includes(value) ?? columnShape.test(value)) &&
			!columns.includes(value) &&
			columns.length < maxColumns;
		if (fits) columns.push(value);
		else dropped.push({ name: 'with', value });
	}
	return { columns: columns.length < minColumns ? undefined : columns, dropped };
}

export function writeComparison(
	columns: readonly string[],
	base: URLSearchParams = new URLSearchParams()
): URLSearchParams {
	const written = new URLSearchParams(base);
	written.delete('with');
	if (columns.length > 0) written.set('with', columns.join(','));
	return written;
}
