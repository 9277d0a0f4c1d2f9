/** Bytes before the first block of a database: its three headers. */
export const headerBytes = 3 * 4096;
/** Bytes of a block, which is what the engine asks for. */
export const blockBytes = 2 ** 18;

/** What a database that is read in parts was published as: the sha256 of the headers, and that of every block, in their order. */
export interface PublishedParts {
	bytes: number;
	sha256: readonly string[];
}

/** Where a part begins, and where it ends. */
export function partRange(index: number, bytes: number): [from: number, to: number] {
	const from = index === 0 ? 0 : headerBytes + (index - 1) * blockBytes;
	return [from, Math.min(index === 0 ? headerBytes : from + blockBytes, bytes)];
}

/** The part that a byte is in. */
export function partOf(byte: number): number {
	return byte < headerBytes ? 0 : 1 + Math.floor((byte - headerBytes) / blockBytes);
}

/** How many parts so many bytes are. */
export function partCount(bytes: number): number {
	return bytes === 0 ? 0 : partOf(bytes - 1) + 1;
}
