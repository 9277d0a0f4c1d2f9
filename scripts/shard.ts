/** One of n parts of a job, from 1, which any scheduler of jobs can run on any machine. */
export interface Shard {
	index: number;
	of: number;
}

/** @throws Error when the text is no i/n */
export function shardOf(text: string): Shard {
	const [, index, of] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
	const shard = { index: Number(index), of: Number(of) };
	if (index === undefined || shard.index < 1 || shard.index > shard.of)
		throw new Error(`--shard takes i/n with i from 1 to n, not ${text}`);
	return shard;
}

/** The part of a list that is a shard's: parts follow each other, so that what comes first in the list comes first in the parts. */
export function partOf<Item>(items: readonly Item[], shard: Shard | null): readonly Item[] {
	if (shard === null) return items;
	const at = (part: number) => Math.floor((part * items.length) / shard.of);
	return items.slice(at(shard.index - 1), at(shard.index));
}
