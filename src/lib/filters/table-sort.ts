import type { Dropped } from './selection.ts';

/** Which table is sorted, by which of its columns from 0, and whether the largest stand first. */
export interface TableSort {
	table: string;
	column: number;
	descending: boolean;
}

const shape = /^([\w-]+)\.(\d{1,2})\.(up|down)$/;

/** Reads the one sorted table of a page from an address; what is no sort is dropped and reported. */
export function readSort(parameters: URLSearchParams): {
	sort: TableSort | undefined;
	dropped: Dropped[];
} {
	const asked = parameters.get('sort');
	if (asked === null) return { sort: undefined, dropped: [] };
	const [, table, column, direction] = shape.exec(asked) ?? [];
	if (table === undefined) return { sort: undefined, dropped: [{ name: 'sort', value: asked }] };
	return {
		sort: { table, column: Number(column), descending: direction === 'down' },
		dropped: []
	};
}

export function writeSort(
	sort: TableSort | undefined,
	base: URLSearchParams = new URLSearchParams()
): URLSearchParams {
	const written = new URLSearchParams(base);
	if (sort === undefined) written.delete('sort');
	else written.set('sort', `${sort.table}.${sort.column}.${sort.descending ? 'down' : 'up'}`);
	return written;
}
