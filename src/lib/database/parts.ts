/** Bytes before the first block of a database: its three headers. */
export const headerBytes = 3 * 4096;

/** What a database that is read in parts was published as. */
export interface PublishedParts {
	bytes: number;
	/** Bytes of every part but the first, which is the headers, and the last. */
	partBytes: number;
	/** The sha256 of the headers, and that of every part, in their order. */
	sha256: readonly string[];
}

export type PartSizes = Pick<PublishedParts, 'bytes' | 'partBytes'>;

/** Where a part begins, and where it ends. */
export function partRange(
	index: number,
	{ bytes, partBytes }: PartSizes
): [from: number, to: number] {
	const from = index === 0 ? 0 : headerBytes + (index - 1) * partBytes;
	return [from, Math.min(index === 0 ? headerBytes : from + partBytes, bytes)];
}

/** The part that a byte is in. */
export function partOf(byte: number, { partBytes }: PartSizes): number {
	return byte < headerBytes ? 0 : 1 + Math.floor((byte - headerBytes) / partBytes);
}

/** How many parts a database is. */
export function partCount(sizes: PartSizes): number {
	return sizes.bytes === 0 ? 0 : partOf(sizes.bytes - 1, sizes) + 1;
}
